import { moves, type BareUnit, type MoveContext, type Vote } from "@troth/core";

import { readWords, type UnitWords } from "./words.ts";

/**
 * What is read of a draft before its units are judged one by one: few numbers for each unit, as a
 * draft may have hundreds of thousands.
 */
export interface DraftFeatures {
  readonly units: readonly BareUnit[];
  readonly votes: readonly Vote[];
  readonly context: MoveContext;
  readonly words: readonly UnitWords[];
  /** At `unit * moves.length + move`: what cues give, the context weighed in. */
  readonly scores: Float64Array;
  /** By unit: the move, as a place in `moves`, that cues give most. */
  readonly leaders: readonly number[];
  /** By move: the share of units that cues give to it. */
  readonly shares: readonly number[];
}

/** Linear. */
export function featuresOf(
  units: readonly BareUnit[],
  votes: readonly Vote[],
  context: MoveContext,
): DraftFeatures {
  const scores = scoresOf(votes);
  const leaders = votes.map((_, at) => leadingIn(scores, at * moves.length));
  const counts = moves.map(() => 0);
  for (const leader of leaders) counts[leader] = (counts[leader] ?? 0) + 1;
  return {
    units,
    votes,
    context,
    words: units.map(({ text }) => readWords(text)),
    scores,
    leaders,
    shares: counts.map((count) => count / Math.max(1, votes.length)),
  };
}

function scoresOf(votes: readonly Vote[]): Float64Array {
  const scores = new Float64Array(votes.length * moves.length);
  let at = 0;
  for (const { score } of votes) {
    for (const move of moves) {
      scores[at] = score[move];
      at += 1;
    }
  }
  return scores;
}

/** The place of the highest score of a unit; of equals the first. */
function leadingIn(scores: Float64Array, from: number): number {
  let best = 0;
  for (let move = 1; move < moves.length; move += 1) {
    if ((scores[from + move] as number) > (scores[from + best] as number)) best = move;
  }
  return best;
}
