const unknown = 0;
const other = 1;
const letter = 2;
const digit = 3;

/** By UTF-16 unit; filled as characters are met, since a pattern takes long for each. */
const kinds = new Uint8Array(0x10000);

/** How many UTF-16 units the letter or digit at `at` takes; 0 where there is none. */
export function sizeOfLetterOrDigit(text: string, at: number): number {
  if (at >= text.length) return 0;
  const code = text.charCodeAt(at);
  if (code >= 97 && code <= 122) return 1;
  const kind = kinds[code] as number;
  if (kind !== unknown) return kind > other ? 1 : 0;
  return kindAt(text, at) > other ? sizeAt(text, at) : 0;
}

/** How many UTF-16 units the letter at `at` takes; 0 where there is none. */
export function sizeOfLetter(text: string, at: number): number {
  if (at >= text.length) return 0;
  const code = text.charCodeAt(at);
  if (code >= 97 && code <= 122) return 1;
  return kindAt(text, at) === letter ? sizeAt(text, at) : 0;
}

/** Whether a text holds any letter of any alphabet. */
export function hasLetter(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (sizeOfLetter(text, at) > 0) return true;
  return false;
}

/** Whether a stretch of a text holds a letter, a digit, or what stands for a merge tag (U+FFFC). */
export function hasWord(text: string, start = 0, end = text.length): boolean {
  for (let at = start; at < end; at += 1) {
    if (sizeOfLetterOrDigit(text, at) > 0 || text.charCodeAt(at) === 0xfffc) return true;
  }
  return false;
}

/** Whether a text holds a digit from 0 to 9. */
export function hasDigit(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 48 && code <= 57) return true;
  }
  return false;
}

/** Every run of letters, of any alphabet. */
export function runsOfLetters(text: string): string[] {
  const runs: string[] = [];
  for (let start = 0; start < text.length; start += 1) {
    let end = start;
    for (let size = sizeOfLetter(text, end); size > 0; size = sizeOfLetter(text, end)) end += size;
    if (end === start) continue;
    runs.push(text.slice(start, end));
    start = end;
  }
  return runs;
}

function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
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
  const code = text.charCodeAt(at);
  return code >= 0xd800 && code <= 0xdbff && (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}
