import { lemmasOf, wordsOf, type Unit } from "@troth/core";

import { kindOf, type SoughtWord } from "./expression.ts";

/** A word of a unit, with what it may be a form of. */
export interface UnitWord {
  readonly key: string;
  readonly start: number;
  readonly end: number;
  readonly lemmas: readonly string[];
  readonly kind: SoughtWord["kind"];
}

/** Words of a unit that are looked at. */
const mostWords = 400;

/** The words of a unit, read once for all values. */
export function wordsIn({ text }: Pick<Unit, "text">): readonly UnitWord[] {
  return wordsOf(text.slice(0, mostWords * 12))
    .slice(0, mostWords)
    .map((word) => ({ ...word, lemmas: lemmasOf(word.key), kind: kindOf(word.key) }));
}
