import { sizeOfLetter, sizeOfLetterOrDigit } from "./letters.ts";

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
  for (let start = 0; start < text.length; start += 1) {
    const end = endOfWord(text, start);
    if (end === start) continue;
    words.push({ key: keyOf(text, start, end), start, end });
    start = end - 1;
  }
  return words;
}

/** How many words {@link wordsOf} finds. */
export function countWords(text: string): number {
  let words = 0;
  for (let start = 0; start < text.length; start += 1) {
    const end = endOfWord(text, start);
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
  for (let start = from; start < text.length; start += 1) {
    const end = endOfWord(text, start);
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
function endOfWord(text: string, start: number): number {
  let end = endOfLetters(text, start);
  while (isAt(text, end, mergeTag)) end = endOfLetters(text, end + 1);
  if (end === start) return isSign(text, start) ? start + 1 : start;
  while (isAt(text, end, apostrophe) || isAt(text, end, curly)) {
    const tail = endOfLetters(text, end + 1);
    if (tail === end + 1) break;
    end = tail;
  }
  return end;
}

function endOfLetters(text: string, from: number): number {
  let end = from;
  for (let size = sizeOfLetterOrDigit(text, end); size > 0;) {
    end += size;
    size = sizeOfLetterOrDigit(text, end);
  }
  return end;
}

function isAt(text: string, at: number, code: number): boolean {
  return at < text.length && text.charCodeAt(at) === code;
}

/** "#", "@", "%" or "&" before a letter. */
function isSign(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (
    (code === 35 || code === 64 || code === 37 || code === 38) && sizeOfLetter(text, at + 1) > 0
  );
}

const apostrophe = 39;
const curly = 0x2019;
const mergeTag = 0xfffc;

function keyOf(text: string, start: number, end: number): string {
  const raw = text.slice(start, end);
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (code > 122 || (code >= 65 && code <= 90)) return raw.toLowerCase().replaceAll("’", "'");
  }
  return raw;
}
