import type { Annotation, Channel } from "@troth/core";

import type { GoldUnit } from "../../corpus/labelled-document.ts";
import type { Contender } from "../contender.ts";
import type { GoldDocument } from "../setting.ts";

/** A gold unit and what an annotator says of it. */
export interface Guessed {
  readonly gold: GoldUnit;
  readonly guess: Annotation;
  /** Of the document. */
  readonly channel: Channel;
}

/** What a contender says of all gold units, document by document. */
export function guessUnits(
  documents: readonly GoldDocument[],
  { name, annotatorFor }: Contender,
): Guessed[] {
  return documents.flatMap(({ document, units, gold, meta }) => {
    const guesses = annotatorFor(document)(units, meta);
    return gold.map((unit, at) => {
      const guess = guesses[at];
      if (guess === undefined) throw new Error(`${name} left out unit ${at} of ${document.id}`);
      return { gold: unit, guess, channel: document.channel ?? meta.channel };
    });
  });
}
