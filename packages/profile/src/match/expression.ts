import { lemmasOf, wordsOf } from "@troth/core";

import { isOneOf, lightWords, smallWords } from "../words.ts";

/** A word of an expression. */
export interface SoughtWord {
  readonly key: string;
  readonly lemmas: ReadonlySet<string>;
  /** A `number` stands for any other, a `day` for any day of the week. */
  readonly kind: "negator" | "small" | "number" | "day" | "light" | "heavy";
}

/** A sentence or phrase of a profile, ready to be looked for. */
export interface Expression {
  readonly text: string;
  /** The words that a close match has, in order; small words only where there is little else. */
  readonly wanted: readonly SoughtWord[];
  /** The lemmas of the words that tell its subject, one set for each word. */
  readonly heavy: readonly ReadonlySet<string>[];
  readonly negated: boolean;
}

const weekday = /^(?:mon|tues|wednes|thurs|fri|satur|sun)days?$/u;

/** What turns a sentence into its opposite. */
const negators: ReadonlySet<string> = new Set(
  `no not never without nor neither nothing none nobody hardly cannot can't don't doesn't didn't won't
  isn't aren't wasn't weren't couldn't wouldn't shouldn't haven't hasn't`
    .trim()
    .split(/\s+/u),
);

const determiners: ReadonlySet<string> = new Set(
  "a an the this that these those my our your its their his her it we you i us they so".split(" "),
);

export function expressionOf(text: string): Expression {
  const words = wordsOf(text).map(({ key }) => soughtWord(key));
  const content = words.filter(({ kind }) => kind !== "small" && kind !== "negator");
  const needsSmall = content.length < 2;
  return {
    text,
    wanted: words.filter(
      ({ key, kind }) => kind !== "small" || (needsSmall && !determiners.has(key)),
    ),
    heavy: content.filter(({ kind }) => kind === "heavy").map(({ lemmas }) => lemmas),
    negated: words.some(({ kind }) => kind === "negator"),
  };
}

function soughtWord(key: string): SoughtWord {
  return { key, lemmas: new Set(lemmasOf(key)), kind: kindOf(key) };
}

/** How much a word tells about the subject of its sentence. */
export function kindOf(key: string): SoughtWord["kind"] {
  if (negators.has(key)) return "negator";
  if (smallWords.has(key)) return "small";
  if (/^\d/u.test(key)) return "number";
  if (weekday.test(key)) return "day";
  return isOneOf(lightWords, key) ? "light" : "heavy";
}
