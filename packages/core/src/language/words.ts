import { codeAt, sizeOfLetter, sizeOfLetterOrDigit } from "./letters.ts";

/** A word of a text with its place. */
export interface Word {
  /** Lower case, straight apostrophes. */
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The words of a text: letters and digits, with apostrophes inside. A hyphen parts words, so that
 * "best-in-class" and "best in class" are one; "#", "@", "%" and "&" right before a letter are
 * words, and so is what stands for a merge tag (U+FFFC).
 */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  const { length } = text;
  for (let start = 0; start < length; start += 1) {
    const end = endOfWord(text, start, length);
    if (end === start) continue;
    words.push({ key: keyOf(text, start, end), start, end });
    start = end - 1;
  }
  return words;
}

/** How many words {@link wordsOf} finds. */
export function countWords(text: string): number {
  let words = 0;
  const { length } = text;
  for (let start = 0; start < length; start += 1) {
    const end = endOfWord(text, start, length);
    if (end === start) continue;
    words += 1;
    start = end - 1;
  }
  return words;
}

/** The first word of a text that starts at an offset or behind it, of those that `wanted` takes. */
export function nextWord(
  text: string,
  from: number,
  wanted: (text: string, start: number, end: number) => boolean = anyWord,
): Word | undefined {
  const { length } = text;
  for (let start = from; start < length; start += 1) {
    const end = endOfWord(text, start, length);
    if (end === start) continue;
    if (wanted(text, start, end)) return { key: keyOf(text, start, end), start, end };
    start = end - 1;
  }
  return undefined;
}

function anyWord(): boolean {
  return true;
}

/** `start` where no word starts. */
function endOfWord(text: string, start: number, length: number): number {
  let end = endOfLetters(text, start, length);
  while (end < length && codeAt(text, end) === mergeTag) end = endOfLetters(text, end + 1, length);
  if (end === start) return isSign(text, start, length) ? start + 1 : start;
  while (end < length && isApostrophe(codeAt(text, end))) {
    const tail = endOfLetters(text, end + 1, length);
    if (tail === end + 1) break;
    end = tail;
  }
  return end;
}

function endOfLetters(text: string, from: number, length: number): number {
  let end = from;
  for (let size = sizeOfLetterOrDigit(text, end, length); size > 0;) {
    end += size;
    size = sizeOfLetterOrDigit(text, end, length);
  }
  return end;
}

/** "#", "@", "%" or "&" before a letter. */
function isSign(text: string, at: number, length: number): boolean {
  const code = codeAt(text, at);
  return (
    (code === 35 || code === 64 || code === 37 || code === 38) &&
    sizeOfLetter(text, at + 1, length) > 0
  );
}

/** Straight or curly. */
function isApostrophe(code: number): boolean {
  return code === 39 || code === 0x2019;
}

const mergeTag = 0xfffc;

function keyOf(text: string, start: number, end: number): string {
  const raw = text.slice(start, end);
  for (let at = start; at < end; at += 1) {
    const code = codeAt(text, at);
    if (code > 122 || (code >= 65 && code <= 90)) return raw.toLowerCase().replaceAll("’", "'");
  }
  return raw;
}
