import { votesOn, type MoveAnnotator } from "@troth/core";
import { annotatorWith, featuresOf, type Model } from "@troth/moves";

import { dealFolds } from "../corpus/folds.ts";
import { goldDraft } from "../corpus/gold-draft.ts";
import type { LabelledDocument } from "../corpus/labelled-document.ts";
import { learnModel, type LabelledDraft, type LearnOptions } from "../learn/moves.ts";

/** What the shipped weights are learnt with; chosen by cross-validation over senders. */
export const learnOptions: LearnOptions = { seed: 7, cost: 0.15, balance: 1, kept: 2500 };

const folds = 5;

/** Learns the moves of labelled documents: the same documents give the same bytes. */
export function learnDocuments(
  documents: readonly LabelledDocument[],
  options: LearnOptions = learnOptions,
): Model {
  const deal = { folds, seed: options.seed, weigh: ({ units }: LabelledDocument) => units.length };
  const drafts = dealFolds(documents, deal).flatMap((fold, at) =>
    fold.map((document) => labelledDraft(document, at)),
  );
  return learnModel(drafts, options);
}

/** As `evaluate` wants it, for cross-validation. */
export function trainMoves(documents: readonly LabelledDocument[]): MoveAnnotator {
  return annotatorWith(learnDocuments(documents));
}

function labelledDraft(document: LabelledDocument, fold: number): LabelledDraft {
  const { units, gold, meta } = goldDraft(document);
  const features = featuresOf(units, votesOn(units, meta), meta);
  return { units: features, moves: gold.map(({ move }) => move), fold };
}
