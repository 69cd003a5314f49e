import { wordsOf } from "@troth/core";

import { stemOf } from "../words.ts";
import type { Expression, SoughtWord } from "./expression.ts";
import type { UnitWord } from "./unit-words.ts";

/** Where an expression stands in a unit: the numbers of its words there, in order. */
export interface Match {
  readonly expression: Expression;
  readonly at: readonly number[];
  /** Word for word, but for inflection and small words between. */
  readonly close: boolean;
}

/** Words between two words of a close match: small ones, and one other. */
const mostSmall = 4;

/** The expression word for word, in any inflection, with small words between. */
export function findClose(expression: Expression, words: readonly UnitWord[]): Match | undefined {
  const [first] = expression.wanted;
  if (first === undefined) return undefined;
  for (const [start, word] of words.entries()) {
    if (!fits(first, word)) continue;
    const at = follow(expression.wanted, words, start);
    if (at !== undefined) return { expression, at, close: true };
  }
  return undefined;
}

function follow(
  wanted: readonly SoughtWord[],
  words: readonly UnitWord[],
  start: number,
): number[] | undefined {
  const at = [start];
  for (const sought of wanted.slice(1)) {
    const next = nextFit(sought, words, (at.at(-1) ?? start) + 1);
    if (next === undefined) return undefined;
    at.push(next);
  }
  return at;
}

function nextFit(sought: SoughtWord, words: readonly UnitWord[], from: number): number | undefined {
  let others = 1;
  for (let at = from; at < words.length && at <= from + mostSmall; at += 1) {
    const word = words[at];
    if (word === undefined) return undefined;
    if (fits(sought, word)) return at;
    if (word.kind === "negator") return undefined;
    if (word.kind !== "small" && (others -= 1) < 0) return undefined;
  }
  return undefined;
}

function fits({ key, lemmas, kind }: SoughtWord, word: UnitWord): boolean {
  if (word.key === key) return true;
  if (kind === "negator" || kind === "number" || kind === "day") return word.kind === kind;
  return kind !== "small" && word.lemmas.some((lemma) => lemmas.has(lemma));
}

/** Share of the telling words of an expression that a loose match holds, in any order. */
const enough = 0.6;
/** The same where none of them is a word of the value's own subject. */
const nearlyAll = 0.75;

/** Words from the first to the last of a loose match: further apart they are two thoughts. */
const mostApart = 14;

/**
 * The larger part of what tells the subject of the expression, in any order. Two words alone have to
 * be of the value's subject, one of them at least: a box that is returned need not be a tin.
 */
export function findLoose(
  expression: Expression,
  words: readonly UnitWord[],
  topic: ReadonlySet<string>,
): Match | undefined {
  const { heavy, negated } = expression;
  if (heavy.length < 2) return undefined;
  const at = heavy.flatMap((lemmas) => {
    const found = words.findIndex(
      (word) => word.kind === "heavy" && word.lemmas.some((lemma) => lemmas.has(lemma)),
    );
    return found === -1 ? [] : [found];
  });
  const places = [...new Set(at)].toSorted((a, b) => a - b);
  const share = places.length / heavy.length;
  if (places.length < 2 || share < enough) return undefined;
  if ((places.at(-1) ?? 0) - (places[0] ?? 0) > mostApart) return undefined;
  const isOfSubject = places.some((place) => topic.has(stemOf(words[place]?.key ?? "")));
  if (!isOfSubject && (places.length < 3 || share < nearlyAll)) return undefined;
  if (negated && !words.some(({ kind }) => kind === "negator")) return undefined;
  return { expression, at: places, close: false };
}

/** The very words of an expression, one behind the other. */
export function findExact(
  { text }: Expression,
  words: readonly UnitWord[],
): Match["at"] | undefined {
  const keys = wordsOf(text).map(({ key }) => key);
  const start = words.findIndex((_, at) => keys.every((key, nth) => words[at + nth]?.key === key));
  return start === -1 ? undefined : [start, start + keys.length - 1];
}

/** What says that it is not so, at most this many words before. */
const reachOfNegator = 3;

/** Whether the sentence denies what the expression says. */
export function isDenied({ expression, at }: Match, words: readonly UnitWord[]): boolean {
  if (expression.negated) return false;
  const first = at[0] ?? 0;
  return words
    .slice(Math.max(0, first - reachOfNegator), first)
    .some(({ kind }) => kind === "negator");
}
