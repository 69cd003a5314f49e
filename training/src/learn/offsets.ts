import { moves } from "@troth/core";

/** The scores of one unit by move, and the place of its right move. */
export interface ScoredUnit {
  readonly scores: Float64Array;
  readonly right: number;
}

const rounds = 3;
const reach = 12;
const step = 0.05;

/**
 * What to add to the score of each move so that rare moves are found as often as they are there: the
 * sum of accuracy and macro-F1 is largest, as far as one move after the other can tell.
 */
export function offsetsFor(units: readonly ScoredUnit[]): Float64Array {
  const offsets = new Float64Array(moves.length);
  let best = worth(units, offsets);
  for (let round = 0; round < rounds; round += 1) {
    for (const [move] of moves.entries()) {
      const before = offsets[move] ?? 0;
      let chosen = before;
      for (let by = -reach; by <= reach; by += 1) {
        offsets[move] = before + by * step;
        const found = worth(units, offsets);
        if (found <= best) continue;
        best = found;
        chosen = before + by * step;
      }
      offsets[move] = chosen;
    }
  }
  return offsets;
}

/** Accuracy and macro-F1 together. */
function worth(units: readonly ScoredUnit[], offsets: Float64Array): number {
  const right = new Float64Array(moves.length);
  const given = new Float64Array(moves.length);
  const wanted = new Float64Array(moves.length);
  for (const { scores, right: gold } of units) {
    const found = highest(scores, offsets);
    given[found] = (given[found] as number) + 1;
    wanted[gold] = (wanted[gold] as number) + 1;
    if (found === gold) right[gold] = (right[gold] as number) + 1;
  }
  let sum = 0;
  let all = 0;
  for (let move = 0; move < moves.length; move += 1) {
    const hits = right[move] as number;
    all += hits;
    sum += (2 * hits) / Math.max(1, (given[move] as number) + (wanted[move] as number));
  }
  return all / units.length + sum / moves.length;
}

function highest(scores: Float64Array, offsets: Float64Array): number {
  let best = 0;
  let most = -Infinity;
  for (let move = 0; move < moves.length; move += 1) {
    const score = (scores[move] as number) + (offsets[move] as number);
    if (score <= most) continue;
    most = score;
    best = move;
  }
  return best;
}
