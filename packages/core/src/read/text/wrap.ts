import { isClosing, isGreeting } from "../../language/letter-lines.ts";
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
  return !isGreeting(line.text) && /^\p{Lu}/u.test(next.text);
}

/**
 * The line feed between two lines is a soft wrap: the next word would not have fitted, or the
 * line goes on in lower case.
 */
export function isSoft(line: Line, next: Line, { width, trust }: Wrapping): boolean {
  if (isGreeting(line.text) || isClosing(line.text) || isShout(line, next)) return false;
  if (label.test(next.text)) return false;
  const first = firstWord(next.text);
  if (startsLow(first) && !endsSentence(line.text)) return true;
  if (width < narrowest || width > widest || !isFull(line, next, width)) return false;
  return trust === "full" || (trust === "some" && endsLow(line.text));
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
  return text.length <= 60 && /\p{Lu}.{0,20}\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);
}

function isFull(line: Line, next: Line, width: number): boolean {
  return line.width + 1 + firstWord(next.text).length > width;
}

function firstWord(text: string): string {
  return /^\S{0,200}/u.exec(text)?.[0] ?? "";
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
