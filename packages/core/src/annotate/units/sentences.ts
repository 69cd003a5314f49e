import {
  abbreviations,
  afterClock,
  beforeNumber,
  bound,
  often,
  openers,
  shoutedNames,
} from "./abbreviations.ts";
import { emoji } from "../../language/emoji.ts";
import { hasWord } from "../../language/letters.ts";
import { isSpace } from "../../language/spaces.ts";
import { wordAt, wordBefore } from "./neighbours.ts";

/** A range of the text of a block. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/**
 * Splits the text of one block into sentences, without the white space between them. Each line is
 * split on its own, unless the text is `wrapped`: then a line feed is only a blank.
 *
 * No sentence is without a letter or digit, unless the whole text is.
 */
export function splitSentences(text: string, wrapped = false): TextRange[] {
  if (wrapped || !text.includes("\n")) return cutEndless(text, joinScraps(text, splitLine(text)));
  const ranges: TextRange[] = [];
  let from = 0;
  for (const line of text.split("\n")) {
    for (const { start, end } of splitLine(line)) {
      ranges.push({ start: start + from, end: end + from });
    }
    from += line.length + 1;
  }
  return cutEndless(text, joinScraps(text, ranges));
}

/** Nobody writes a longer sentence; without a bound, one line of 50 MB would be read as one. */
const longestSentence = 5000;

function cutEndless(text: string, ranges: TextRange[]): TextRange[] {
  if (text.length <= longestSentence) return ranges;
  if (ranges.every(({ start, end }) => end - start <= longestSentence)) return ranges;
  return ranges.flatMap(({ start, end }) => {
    const parts: TextRange[] = [];
    let from = start;
    while (end - from > longestSentence) {
      // Of this stretch alone: a search through all the text before it would grow with the square.
      const blank = text.slice(from, from + longestSentence + 1).lastIndexOf(" ");
      const to = from + (blank > 0 ? blank : longestSentence);
      parts.push({ start: from, end: to });
      from = skipSpace(text, to);
    }
    return [...parts, { start: from, end }];
  });
}

/** A run of stops, also a spaced one: "?!", "...", ". . .". */
const stopRun = /[.!?…]+(?: [.!?…]+(?![\p{L}\p{N}.!?…]))*|[。！？]+/gu;
const closers = /["'”’»)\]}*_]*/uy;
const emojiTail = new RegExp(`(?:\\s?${emoji})*`, "uy");

function splitLine(text: string): TextRange[] {
  const ranges: TextRange[] = [];
  let start = skipSpace(text, 0);
  stopRun.lastIndex = start;
  for (let run = stopRun.exec(text); run; run = stopRun.exec(text)) {
    const end = sentenceEnd(text, { start, at: run.index, run: run[0] });
    if (end === undefined || end >= text.length) continue;
    ranges.push({ start, end });
    start = skipSpace(text, end);
    stopRun.lastIndex = Math.max(start, stopRun.lastIndex);
  }
  const end = trimEnd(text, text.length);
  if (end > start) ranges.push({ start, end });
  return ranges;
}

interface Stop {
  /** Where the sentence so far starts. */
  readonly start: number;
  readonly at: number;
  readonly run: string;
}

/** Where the sentence with this stop ends; undefined when it goes on. */
function sentenceEnd(text: string, stop: Stop): number | undefined {
  const { at, run } = stop;
  const stopEnd = at + run.length;
  const closed = skip(closers, text, stopEnd);
  if (run.charCodeAt(0) > firstWide) return closed;
  const end = emojisEnd(text, closed);
  const next = skipSpace(text, end);
  if (next >= text.length) return undefined;
  if (next === closed) return isGlued(text, stop, closed) ? closed : undefined;
  if (run.length === 1 && text[at - 1] === "(" && text[stopEnd] === ")") return undefined;
  if (end > closed) return end;
  return opensSentence(text, next, stop) ? end : undefined;
}

/** The stops of Chinese and Japanese, which need no blank behind them, stand above it. */
const firstWide = 0x3000;

/** Offset behind the emoji that stand at `from`. */
function emojisEnd(text: string, from: number): number {
  const at = isSpace(text.charCodeAt(from)) ? from + 1 : from;
  return canStartEmoji(text.charCodeAt(at)) ? skip(emojiTail, text, from) : from;
}

/** Nearly no character does: the pattern of all emoji is slow to say so. */
function canStartEmoji(code: number): boolean {
  return code > 0x7f || (code >= 0x30 && code <= 0x39) || code === 0x23 || code === 0x2a;
}

/** "Ready?Join us": two sentences without a blank, as in careless exports. */
function isGlued(text: string, { at, run }: Stop, next: number): boolean {
  if (!/^[!?]+$/u.test(run)) return false;
  if (!/\p{Ll}$/u.test(text.slice(Math.max(0, at - 1), at))) return false;
  if (!/^\p{Lu}[\p{Ll}' ]/u.test(text.slice(next, next + 2))) return false;
  const { token } = wordBefore(text, at);
  return !/[:/@.]/u.test(token) && !shoutedNames.has(token.toLowerCase());
}

/** What can stand before the first word of a sentence. */
const leader = /["'“‘«([{*_¿¡#@$£€]*/uy;
const address = /(?:https?:\/\/|www\.)/iuy;

function opensSentence(text: string, next: number, stop: Stop): boolean {
  const start = skip(leader, text, next);
  const word = wordAt(text, start);
  const firm = !stop.run.includes(".") && !stop.run.includes("…");
  if (skip(address, text, next) > next) return firm;
  if (/^\p{Ll}/u.test(word) && !/^\p{Ll}{1,3}\p{Lu}/u.test(word)) {
    return firm && /[[(#@]/u.test(text[next] ?? "");
  }
  if (word === "") return false;
  if (firm) return endsShout(text, stop, word);
  if (stop.run === ".") return endsAtFullStop(text, stop, { word, start });
  // An ellipsis behind a blank is a pause or parts a list: "spring … Summer".
  return stop.run.includes("?") || stop.run.includes("!") || text[stop.at - 1] !== " ";
}

/** "Yahoo! Mail" goes on. */
function endsShout(text: string, { at, run }: Stop, word: string): boolean {
  if (run !== "!" || !shoutedNames.has(wordBefore(text, at).token.toLowerCase())) return true;
  return isOpener(word);
}

const dotted = /^\p{L}(?:\.\p{L})+$/u;
const clock = /^(?:\d+)?[ap]\.?m$/iu;

function endsAtFullStop(text: string, stop: Stop, next: { word: string; start: number }): boolean {
  const { token, start } = wordBefore(text, stop.at);
  const key = token.toLowerCase();
  if (/^[a-z]{3,}$/u.test(key) && !abbreviations.has(key)) return true;
  const number = /^\p{N}/u.test(next.word);
  if (bound.has(key)) return false;
  if (/^\d{1,3}$/u.test(token)) return trimmedBetween(text, stop.start, start) !== "";
  if (number && beforeNumber.has(key)) return false;
  if (clock.test(token)) return !number && !afterClock.has(next.word.toLowerCase());
  if (/^\p{L}$/u.test(token)) return endsAtLetter(text, stop.start, { token, start }, next);
  if (often.has(key) || dotted.test(token)) return !number && isOpener(next.word);
  return true;
}

/** "J. K. Rowling" goes on, "vitamin C. Take one" ends. */
function endsAtLetter(
  text: string,
  sentence: number,
  letter: { token: string; start: number },
  next: { word: string; start: number },
): boolean {
  const another = next.word.length === 1 && text[next.start + 1] === ".";
  if (another) return false;
  if (/^\p{Ll}/u.test(letter.token) || letter.token === "I" || isOpener(next.word)) return true;
  const before = wordBefore(text, trimEnd(text, letter.start));
  return before.start >= sentence && /^\p{Ll}/u.test(before.token);
}

function isOpener(word: string): boolean {
  return openers.has(word.toLowerCase());
}

function trimmedBetween(text: string, start: number, end: number): string {
  return text.slice(start, Math.min(end, start + 40)).replace(/[\s("'“‘*_#]/gu, "");
}

/** Joins what is only punctuation or decoration to the sentence before it, or else behind it. */
function joinScraps(text: string, ranges: TextRange[]): TextRange[] {
  if (ranges.every(({ start, end }) => hasWord(text, start, end))) return ranges;
  const joined: TextRange[] = [];
  let scrap: number | undefined;
  for (const range of ranges) {
    const last = joined.at(-1);
    if (hasWord(text, range.start, range.end)) {
      joined.push({ start: scrap ?? range.start, end: range.end });
      scrap = undefined;
    } else if (last !== undefined) {
      joined[joined.length - 1] = { start: last.start, end: range.end };
    } else {
      scrap ??= range.start;
    }
  }
  if (scrap === undefined) return joined;
  return [{ start: scrap, end: ranges.at(-1)?.end ?? text.length }];
}

/** Offset behind what a sticky pattern takes at `from`. */
function skip(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from;
  return pattern.test(text) ? pattern.lastIndex : from;
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && isSpace(text.charCodeAt(at))) at += 1;
  return at;
}

/** Where the text before `end` ends without its blanks. */
function trimEnd(text: string, end: number): number {
  let at = end;
  while (at > 0 && isSpace(text.charCodeAt(at - 1))) at -= 1;
  return at;
}
