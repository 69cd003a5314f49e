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

/** What of the other folds is learnt from: all four quarters of them, or fewer for a learning curve. */
export type Quarters = 1 | 2 | 3 | 4;

/** Each document is judged by an annotator that was trained without its sender, when it is asked for. */
export function crossValidated(
  name: string,
  train: Trainer,
  documents: readonly LabelledDocument[],
  quarters: Quarters = 4,
): Contender {
  const dealt = dealFolds(documents, { folds, seed, weigh });
  const foldOf = new Map(
    dealt.flatMap((fold) => fold.map((document) => [document, fold] as const)),
  );
  const trained = new Map<readonly LabelledDocument[], MoveAnnotator>();
  const trainWithout = (fold: readonly LabelledDocument[]): MoveAnnotator => {
    const others = documents.filter((document) => foldOf.get(document) !== fold);
    if (quarters === 4) return train(others);
    return train(dealFolds(others, { folds: 4, seed, weigh }).slice(0, quarters).flat());
  };
  return {
    name,
    learnt: "cross-validated by sender",
    annotatorFor: (document) => {
      const fold = foldOf.get(document);
      if (fold === undefined) throw new Error(`${document.id} is in no fold`);
      const annotate = trained.get(fold) ?? trainWithout(fold);
      trained.set(fold, annotate);
      return annotate;
    },
  };
}

function weigh({ units }: LabelledDocument): number {
  return units.length;
}
