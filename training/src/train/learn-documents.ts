import { votesOn, type Attribute, type MoveAnnotator } from "@troth/core";
import { annotatorWith, featuresOf, purposeFeatures, type Weights } from "@troth/moves";

import { dealFolds } from "../corpus/folds.ts";
import { draftOf, goldDraft } from "../corpus/gold-draft.ts";
import type { LabelledDocument } from "../corpus/labelled-document.ts";
import { learnModel, type LabelledDraft, type LearnOptions } from "../learn/moves.ts";
import { learnPurpose, type PurposeOptions } from "../learn/purpose.ts";

/** What the shipped weights are learnt with; chosen by cross-validation over senders. */
export const learnOptions: LearnOptions & { readonly purpose: PurposeOptions } = {
  seed: 7,
  cost: 0.15,
  balance: 1,
  kept: 2500,
  traits: { cost: 0.1, balance: 0.1, kept: 1200 },
  purpose: { seed: 7, cost: 0.03 },
};

const folds = 5;

/** What `training/drafts` names as the source of its drafts. */
const inventedCollection = "our-own";

/** Learns from labelled documents: the same documents give the same bytes. */
export function learnDocuments(
  documents: readonly LabelledDocument[],
  options = learnOptions,
): Weights {
  const deal = { folds, seed: options.seed, weigh: ({ units }: LabelledDocument) => units.length };
  const dealt = dealFolds(documents, deal).flatMap((fold, at) =>
    fold.map((document) => ({ document, fold: at })),
  );
  const drafts = dealt.map(({ document, fold }) => labelledDraft(document, fold));
  const { model, withoutFold } = learnModel(drafts, options);
  const judged = dealt.map(({ document, fold }) => ({
    features: purposeFeatures(draftOf(document, annotatorWith({ model: withoutFold(fold) }))),
    missing: document.labels.missingPurpose,
    fold,
  }));
  return { model, purpose: learnPurpose(judged, options.purpose) };
}

/** As `evaluate` wants it, for cross-validation. */
export function trainMoves(documents: readonly LabelledDocument[]): MoveAnnotator {
  return annotatorWith(learnDocuments(documents));
}

function labelledDraft(document: LabelledDocument, fold: number): LabelledDraft {
  const { units, gold, meta } = goldDraft(document);
  const features = featuresOf(units, votesOn(units, meta), meta);
  const invented = document.collection === inventedCollection;
  const traits = gold.map(({ unit, attributes }): ReadonlySet<Attribute> => {
    const selfServing = document.labels.selfServing.has(unit);
    return new Set([...attributes, ...(selfServing ? (["self-serving"] as const) : [])]);
  });
  return { features, moves: gold.map(({ move }) => move), traits, fold, invented };
}
