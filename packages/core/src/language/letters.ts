const unknown = 0;
const other = 1;
const letter = 2;
const digit = 3;

/** By UTF-16 unit; filled as characters are met, since a pattern takes long for each. */
const kinds = new Uint8Array(0x10000);

/**
 * The UTF-16 unit at a place inside the text. V8 keeps strings in many ways, and looks a method up
 * anew for each of them: one that is called past the string takes a fifth of the time.
 */
export function codeAt(text: string, at: number): number {
  return String.prototype.charCodeAt.call(text, at);
}

/** How many UTF-16 units the letter or digit at `at` takes; 0 where there is none. */
export function sizeOfLetterOrDigit(text: string, at: number, length = text.length): number {
  if (at >= length) return 0;
  const code = codeAt(text, at);
  if (code >= 97 && code <= 122) return 1;
  const kind = kinds[code] as number;
  if (kind !== unknown) return kind > other ? 1 : 0;
  return kindAt(text, at) > other ? sizeAt(text, at) : 0;
}

/** How many UTF-16 units the letter at `at` takes; 0 where there is none. */
export function sizeOfLetter(text: string, at: number, length = text.length): number {
  if (at >= length) return 0;
  const code = codeAt(text, at);
  if (code >= 97 && code <= 122) return 1;
  return kindAt(text, at) === letter ? sizeAt(text, at) : 0;
}

/** Whether a text holds any letter of any alphabet. */
export function hasLetter(text: string): boolean {
  const { length } = text;
  for (let at = 0; at < length; at += 1) if (sizeOfLetter(text, at, length) > 0) return true;
  return false;
}

/** Whether a stretch of a text holds a letter, a digit, or what stands for a merge tag (U+FFFC). */
export function hasWord(text: string, start = 0, end = text.length): boolean {
  for (let at = start; at < end; at += 1) {
    if (sizeOfLetterOrDigit(text, at, end) > 0 || codeAt(text, at) === 0xfffc) return true;
  }
  return false;
}

/** Whether a text holds a digit from 0 to 9. */
export function hasDigit(text: string): boolean {
  const { length } = text;
  for (let at = 0; at < length; at += 1) {
    const code = codeAt(text, at);
    if (code >= 48 && code <= 57) return true;
  }
  return false;
}

/** Visits every run of letters, of any alphabet. */
export function visitRunsOfLetters(
  text: string,
  visit: (start: number, end: number) => void,
): void {
  const { length } = text;
  for (let start = 0; start < length; start += 1) {
    let end = start;
    for (let size = sizeOfLetter(text, end, length); size > 0;) {
      end += size;
      size = sizeOfLetter(text, end, length);
    }
    if (end === start) continue;
    visit(start, end);
    start = end;
  }
}

function kindAt(text: string, at: number): number {
  const code = codeAt(text, at);
  const known = kinds[code] as number;
  if (known !== unknown) return known;
  const kind = kindOf(text.codePointAt(at) ?? 0);
  // A surrogate alone says nothing about the character that it is half of.
  if (code < 0xd800 || code > 0xdfff) kinds[code] = kind;
  return kind;
}

function kindOf(point: number): number {
  const sign = String.fromCodePoint(point);
  if (/\p{L}/u.test(sign)) return letter;
  return /\p{N}/u.test(sign) ? digit : other;
}

function sizeAt(text: string, at: number): number {
  const code = codeAt(text, at);
  return code >= 0xd800 && code <= 0xdbff && (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}
