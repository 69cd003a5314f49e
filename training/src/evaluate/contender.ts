import type { MoveAnnotator } from "@troth/core";

import { dealFolds } from "../corpus/folds.ts";
import type { LabelledDocument } from "../corpus/labelled-document.ts";

/** Learns the moves of labelled documents. The same documents must give the same annotator. */
export type Trainer = (documents: readonly LabelledDocument[]) => MoveAnnotator;

/** How the annotator of a row came to know what it knows. */
export type Learnt = "shipped weights" | "cross-validated by sender" | "baseline";

/** An annotator that is measured. Cross-validated, it is another one for each fold. */
export interface Contender {
  readonly name: string;
  readonly learnt: Learnt;
  readonly annotatorFor: (document: LabelledDocument) => MoveAnnotator;
}

/** One annotator for all documents. */
export function sameForAll(name: string, learnt: Learnt, annotate: MoveAnnotator): Contender {
  return { name, learnt, annotatorFor: () => annotate };
}

const folds = 5;
const seed = 4;

/** Each document is judged by an annotator that was trained without its sender. */
export function crossValidated(
  name: string,
  train: Trainer,
  documents: readonly LabelledDocument[],
): Contender {
  const annotators = new Map<LabelledDocument, MoveAnnotator>();
  const dealt = dealFolds(documents, { folds, seed, weigh: ({ units }) => units.length });
  for (const fold of dealt.filter(({ length }) => length > 0)) {
    const held = new Set(fold);
    const annotate = train(documents.filter((document) => !held.has(document)));
    for (const document of fold) annotators.set(document, annotate);
  }
  return {
    name,
    learnt: "cross-validated by sender",
    annotatorFor: (document) => {
      const annotate = annotators.get(document);
      if (annotate === undefined) throw new Error(`${document.id} is in no fold`);
      return annotate;
    },
  };
}
