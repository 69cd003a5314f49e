import { isClosing, isGreeting } from "../../language/letter-lines.ts";
import { isSpace } from "../../language/spaces.ts";
import type { Line } from "./lines.ts";

/** How the lines of a paragraph were broken. */
export interface Wrapping {
  /** Of its longest line. */
  readonly width: number;
  /** What a line that leaves no room for the next word says: nothing, a little, all. */
  readonly trust: "none" | "some" | "full";
}

const narrowest = 35;
const usual = 60;
const widest = 120;

/** @param longLines the author elsewhere leaves long lines unbroken. */
export function findWrapping(lines: readonly Line[], longLines: boolean): Wrapping {
  let width = 0;
  for (const line of lines) width = Math.max(width, line.width);
  let full = 0;
  let broken = 0;
  for (const [at, line] of lines.entries()) {
    const next = lines[at + 1];
    if (next === undefined) break;
    if (isFull(line, next, width)) full += 1;
    else if (isBrokenByHand(line, next)) broken += 1;
  }
  return { width, trust: trustOf(full, broken, width >= usual && !longLines) };
}

/** The longest line of all is always full: alone it says little. */
function trustOf(full: number, broken: number, usualWidth: boolean): Wrapping["trust"] {
  if (full > 1) return "full";
  if (broken > 0) return "none";
  return usualWidth ? "full" : "some";
}

function isBrokenByHand(line: Line, next: Line): boolean {
  return /^\p{Lu}/u.test(next.text) && !isGreeting(line.text);
}

/**
 * The line feed between two lines is a soft wrap: the next word would not have fitted, or the
 * line goes on in lower case.
 */
export function isSoft(line: Line, next: Line, wrapping: Wrapping): boolean {
  if (!goesOnLow(line, next) && !isWrapped(line, next, wrapping)) return false;
  if (isGreeting(line.text) || isClosing(line.text) || isShout(line, next)) return false;
  return !label.test(next.text);
}

function goesOnLow(line: Line, next: Line): boolean {
  return startsLow(firstWord(next.text)) && !endsSentence(line.text);
}

function isWrapped(line: Line, next: Line, { width, trust }: Wrapping): boolean {
  if (trust === "none" || width < narrowest || width > widest) return false;
  return isFull(line, next, width) && (trust === "full" || endsLow(line.text));
}

/** "Unsubscribe: https://…", "When: Saturday". */
const label = /^\p{Lu}[\p{L} ]{1,20}:\s/u;

/** The author leaves lines unbroken that any wrap would have broken. */
export function hasLongLines(lines: readonly Line[]): boolean {
  return lines.some(({ width, text }) => width > widest && text.lastIndexOf(" ", widest) > 0);
}

/** A line in capitals above one that is not stands alone. */
function isShout(line: Line, next: Line): boolean {
  return isCapitals(line.text) && !isCapitals(next.text);
}

/** Two letters or more, none of them small. Short lines only: a long one is no heading. */
export function isCapitals(text: string): boolean {
  return text.length <= 60 && !/\p{Ll}/u.test(text) && /\p{Lu}.{0,20}\p{Lu}/u.test(text);
}

function isFull(line: Line, next: Line, width: number): boolean {
  return line.width + 1 + firstWord(next.text).length > width;
}

const longestWord = 200;

function firstWord(text: string): string {
  let end = 0;
  while (end < text.length && end < longestWord && !isSpace(text.charCodeAt(end))) end += 1;
  return text.slice(0, end);
}

/** An address or a handle says nothing: it is always small. */
function startsLow(word: string): boolean {
  return (
    /^["'“‘(]?\p{Ll}/u.test(word) && !/[/@]|\w\.\w/u.test(word) && !/^\p{Ll}\p{Lu}/u.test(word)
  );
}

function endsSentence(text: string): boolean {
  return /[.!?…:]["'”’)]?$/u.test(text.slice(-3));
}

function endsLow(text: string): boolean {
  const last = text.slice(-40);
  return /(?:^|\s)\p{Ll}\S*$/u.test(last) || endsSentence(last);
}
