import { annotatorOf, moves, type Decision, type MoveAnnotator } from "@troth/core";

import { becauseOf } from "./because.ts";
import { featuresOf } from "./draft-features.ts";
import { confidenceOf, type Model } from "./model.ts";
import { purposeJudge, type PurposeModel } from "./purpose.ts";
import { bestOf, Scorer, traitsOf } from "./scores.ts";
import { DraftVectors } from "./vectors.ts";

/** What was learnt: of units, and of whole drafts. Without the second, the moves judge a draft. */
export interface Weights {
  readonly model: Model;
  readonly purpose?: PurposeModel;
}

/** An annotator that decides moves with a trained model. */
export function annotatorWith({ model, purpose }: Weights): MoveAnnotator {
  const annotate = annotatorOf((units, votes, context) => {
    const features = featuresOf(units, votes, context);
    const vectors = new DraftVectors(features, model.vocabulary);
    const scorer = new Scorer(model, vectors);
    return features.words.map((words, at): Decision => {
      const terms = vectors.of(at);
      const scores = scorer.scoresOf(terms);
      const { move, margin, next } = bestOf(scores);
      const { own, runs } = terms;
      const explained = { words, hits: votes[at]?.hits ?? [], own, runs };
      const because = becauseOf(explained, model, { move, next });
      return {
        move: moves[move] ?? "other",
        confidence: confidenceOf(model, move, margin),
        because,
        traits: traitsOf(scores),
      };
    });
  });
  return purpose === undefined
    ? annotate
    : Object.assign(annotate, { missingPurpose: purposeJudge(purpose) });
}
