import { anyCase } from "@troth/core";

import type { Loud, Place } from "./loud.ts";
import { alarmWords, plainWords } from "./words.ts";

/** Where a text shouts with capital letters; undefined where they are a name, a code or a label. */
export function capitalsIn(text: string, place: Place): Loud | undefined {
  if (!mayShout(text, place) || isSmallPrint.test(text)) return undefined;
  const words = wordsOf(text);
  const run = runsOf(text, words).find((one) => shouts(text, one, place));
  if (run !== undefined)
    return isLabel(text, { words, run, place }) ? undefined : loudRun(text, run);
  const alarm = place.inbox
    ? words.find(({ key, loud }) => loud && alarmWords.has(key))
    : undefined;
  return alarm && loudRun(text, [alarm]);
}

/** Cheap, and answers for most texts: two plain words in capitals, or one in the inbox. */
function mayShout(text: string, { inbox }: Place): boolean {
  if (!hasCapitals.test(text)) return false;
  if (inbox) return true;
  const capitals = text.match(/[A-Z\u212A][A-Z\u212A'’]+/gu) ?? [];
  const plain = capitals.filter((word) => plainWords.has(keyOf(word)));
  return plain.length > 1 && plain.some(({ length }) => length >= longPlain);
}

const hasCapitals = /\p{Lu}{3}|\p{Lu}['’]\p{Lu}|\p{Lu}{2} \p{Lu}{2}/u;

/** In letters. */
const longPlain = 4;

/** What the law wants to be seen, and who paid. */
const isSmallPrint = anyCase(
  /\bwarrant(?:y|ies)\b|\bliab(?:le|ility)\b|\bpaid for\b|\bnot authorized\b|\bprohibited by law\b|\bvoid (?:where|elsewhere)\b|\buse only\b|\bconfidential\b/iu,
);

interface LoudWord {
  readonly key: string;
  readonly start: number;
  readonly end: number;
  /** All its letters are capitals. */
  readonly loud: boolean;
}

function wordsOf(text: string): LoudWord[] {
  return Array.from(text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}'’]*/gu), ({ 0: word, index }) => ({
    key: keyOf(word),
    start: index,
    end: index + word.length,
    loud: word === word.toUpperCase() && /\p{Lu}/u.test(word),
  }));
}

function keyOf(word: string): string {
  return word.toLowerCase().replaceAll("’", "'");
}

/** Two or more words in capitals with nothing but blanks, small marks and numbers between them. */
function runsOf(text: string, words: readonly LoudWord[]): readonly (readonly LoudWord[])[] {
  const runs: LoudWord[][] = [[]];
  let end = 0;
  for (const word of words) {
    const goesOn = word.loud || !/\p{L}/u.test(word.key);
    if (!goesOn || !joins.test(text.slice(end, word.start))) runs.push([]);
    if (word.loud) runs.at(-1)?.push(word);
    end = word.end;
  }
  return runs.filter((run) => run.length > 1);
}

const joins = /^(?:[\s,&'’"“”$£€%/+-]{1,3}|\.)$/u;

/** Two plain words at least, and one of them of some length: no name, no row of acronyms. */
function shouts(text: string, run: readonly LoudWord[], { inbox }: Place): boolean {
  const plain = run.filter(({ key }) => key.length > 1 && plainWords.has(key));
  if (plain.length < 2 || plain.length * 2 < run.length) return false;
  if (!plain.some(({ key }) => key.length >= longPlain)) return false;
  // Two words in a sentence stress something; with a cry behind them they are loud.
  return inbox || countJoined(text, run) > 2 || text.startsWith("!", run.at(-1)?.end);
}

/** Words, those with a hyphen as one: "risk-free". */
function countJoined(text: string, run: readonly LoudWord[]): number {
  return run.filter(({ start }, at) => at === 0 || text.charAt(start - 1) !== "-").length;
}

/** A short line all in capitals, or what a colon ends, is how plain text sets headings and buttons. */
function isLabel(
  text: string,
  { words, run, place }: { words: readonly LoudWord[]; run: readonly LoudWord[]; place: Place },
): boolean {
  if (place.inbox) return false;
  const end = run.at(-1)?.end ?? 0;
  const opens = run[0] === words[0] && run.length <= longestLabel;
  if (opens && /^ ?\d{0,3} ?[:|]/u.test(text.slice(end))) return true;
  const said = words.filter(({ key }) => /\p{L}/u.test(key));
  if (said.length > longestLine || /[.!…]\P{L}{0,3}$/u.test(text)) return false;
  return said.filter(({ loud }) => !loud).length <= 1;
}

/** In words. */
const longestLine = 10;
const longestLabel = 12;

function loudRun(text: string, run: readonly LoudWord[]): Loud {
  const start = run[0]?.start ?? 0;
  const last = run.at(-1)?.end ?? start;
  const cry = /^!{2,}/u.exec(text.slice(last))?.[0] ?? "";
  const end = last + cry.length;
  const plain = lowered(text, run, start) + (cry === "" ? "" : "!");
  return { kind: "capitals", start, end, plain, sure: run.every(({ key }) => plainWords.has(key)) };
}

function lowered(text: string, run: readonly LoudWord[], start: number): string {
  let plain = "";
  let at = start;
  for (const { key, start: from, end } of run) {
    const word = text.slice(from, end);
    plain += text.slice(at, from) + (staysLoud(key) ? word : word.toLowerCase());
    at = end;
  }
  const opens = /(?:^|[.!?:]\s)\P{L}*$/u.test(text.slice(0, start));
  return opens ? plain.charAt(0).toUpperCase() + plain.slice(1) : plain;
}

/** "I", and what looks like an acronym or a code: short or with a digit, and no plain word. */
function staysLoud(key: string): boolean {
  if (/^i(?:['’]|$)/u.test(key)) return true;
  return !plainWords.has(key) && (key.length <= 3 || /\d/u.test(key));
}
