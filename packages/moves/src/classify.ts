import { annotatorOf, moves, type Decision, type MoveAnnotator } from "@troth/core";

import { becauseOf } from "./because.ts";
import { featuresOf } from "./features.ts";
import { confidenceOf, type Model } from "./model.ts";
import { purposeJudge, type PurposeModel } from "./purpose.ts";
import { DraftVectors, type Term } from "./vocabulary.ts";

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
    return units.map((unit, at): Decision => {
      const scores = scoresOf(model, vectors.of(at));
      const { move, margin, next } = bestOf(scores);
      const because = becauseOf(
        { unit, vote: votes[at], features: features[at] },
        { model, vectors },
        { move, next },
      );
      return { move: moves[move] ?? "other", confidence: confidenceOf(model, margin), because };
    });
  });
  return purpose === undefined
    ? annotate
    : Object.assign(annotate, { missingPurpose: purposeJudge(purpose) });
}

/** By move, in the order of `moves`. */
export function scoresOf({ weights, scales, biases }: Model, terms: readonly Term[]): Float64Array {
  const sums = new Float64Array(moves.length);
  for (const { index, value } of terms) {
    const row = index * moves.length;
    for (let move = 0; move < moves.length; move += 1) {
      sums[move] = (sums[move] as number) + value * (weights[row + move] as number);
    }
  }
  return sums.map((sum, move) => sum * (scales[move] as number) + (biases[move] as number));
}

/** The two highest scores, as places in `moves`; of equals the first. */
export function bestOf(scores: Float64Array): { move: number; next: number; margin: number } {
  let move = 0;
  let next = -1;
  for (let at = 1; at < scores.length; at += 1) {
    if ((scores[at] as number) > (scores[move] as number)) {
      next = move;
      move = at;
    } else if (next < 0 || (scores[at] as number) > (scores[next] as number)) next = at;
  }
  return { move, next, margin: (scores[move] as number) - (scores[next] as number) };
}
