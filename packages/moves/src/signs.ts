import { codeAt } from "@troth/core";

/** What the characters of a text say, whatever its words. Lengths count UTF-16 units. */
export interface Signs {
  readonly letters: number;
  readonly capitals: number;
  /** Between blanks. */
  readonly words: number;
  /** Words that begin with a capital. */
  readonly titled: number;
  /** Which of {@link signNames} are there: a bit for each. */
  readonly found: number;
}

/** In the order of their bits. */
export const signNames = ["digit", "money", "percent", "quote", "tag", "at"] as const;

/** Goes through a text once. */
export function readSigns(text: string): Signs {
  let [letters, capitals, words, titled, found] = [0, 0, 0, 0, 0];
  let isFirst = true;
  const { length } = text;
  for (let at = 0; at < length; at += 1) {
    const unit = codeAt(text, at);
    const code = unit < 0xd800 ? unit : (text.codePointAt(at) as number);
    if (code === blank) {
      isFirst = true;
      continue;
    }
    const kind = kindOf(code);
    const size = code > 0xffff ? 2 : 1;
    if (isFirst) {
      words += 1;
      if (kind === capital) titled += 1;
      isFirst = false;
    }
    if (kind === capital) capitals += size;
    if (kind === capital || kind === letter) letters += size;
    found |= bitOf(code);
    at += size - 1;
  }
  return { letters, capitals, words, titled, found };
}

/** Of one UTF-16 unit: `A` a capital, `a` another letter, `0` a number, else the sign itself. */
export function kindOfSign(sign: string): string {
  if (sign === "") return "";
  const kind = kindOf(sign.charCodeAt(0));
  if (kind === capital) return "A";
  if (kind === letter) return "a";
  return kind === digit ? "0" : sign;
}

const blank = 32;
const [other, letter, capital, digit] = [1, 2, 3, 4];

/** By character up to U+FFFF: its kind once it has been met, 0 before. */
const kinds = new Uint8Array(0x10000);

function kindOf(code: number): number {
  if (code > 0xffff) return tell(code);
  const known = kinds[code] as number;
  return known === 0 ? (kinds[code] = tell(code)) : known;
}

function tell(code: number): number {
  const sign = String.fromCodePoint(code);
  if (/\p{Lu}/u.test(sign)) return capital;
  if (/\p{L}/u.test(sign)) return letter;
  return /\p{N}/u.test(sign) ? digit : other;
}

function bitOf(code: number): number {
  if (code >= 48 && code <= 57) return 1;
  switch (code) {
    case 0x24:
    case 0xa3:
    case 0x20ac:
      return 2;
    case 0x25:
      return 4;
    case 0x22:
    case 0x201c:
      return 8;
    case 0x23:
      return 16;
    case 0x40:
      return 32;
    default:
      return 0;
  }
}
