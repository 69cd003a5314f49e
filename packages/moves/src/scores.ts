import { moves, type Attribute } from "@troth/core";

import { labelCount, learntTraits } from "./labels.ts";
import type { Model } from "./model.ts";
import type { DraftVectors, Terms, UnitTerms } from "./vectors.ts";

/** Scores the units of one draft. What its words say of each of them alike is added up once. */
export class Scorer {
  readonly #model: Model;
  readonly #draft: Float64Array;

  constructor(model: Model, { draft }: DraftVectors) {
    this.#model = model;
    this.#draft = new Float64Array(labelCount);
    this.#add(this.#draft, draft);
  }

  /** By label: the moves in their order, then the traits in theirs. */
  scoresOf({ own, before, after, shape }: UnitTerms): Float64Array {
    const { scales, biases } = this.#model;
    const scores = this.#draft.slice();
    for (const terms of [own, before, after, shape]) this.#add(scores, terms);
    for (let label = 0; label < labelCount; label += 1) {
      scores[label] =
        (scores[label] as number) * (scales[label] as number) + (biases[label] as number);
    }
    return scores;
  }

  /** Four labels at a time: their sums stay in registers, which takes half the time. */
  #add(sums: Float64Array, { keys: places, values, length }: Terms): void {
    const { weights } = this.#model;
    for (let label = 0; label < labelCount; label += 4) {
      let a = sums[label] as number;
      let b = sums[label + 1] as number;
      let c = sums[label + 2] as number;
      let d = sums[label + 3] as number;
      for (let at = 0; at < length; at += 1) {
        const value = values[at] as number;
        const first = (places[at] as number) * labelCount + label;
        a += value * (weights[first] as number);
        b += value * (weights[first + 1] as number);
        c += value * (weights[first + 2] as number);
        d += value * (weights[first + 3] as number);
      }
      sums[label] = a;
      sums[label + 1] = b;
      sums[label + 2] = c;
      sums[label + 3] = d;
    }
  }
}

/** The two highest scores of moves, as places in `moves`; of equals the first. */
export function bestOf(scores: Float64Array): { move: number; next: number; margin: number } {
  let move = 0;
  let next = -1;
  for (let at = 1; at < Math.min(scores.length, moves.length); at += 1) {
    if ((scores[at] as number) > (scores[move] as number)) {
      next = move;
      move = at;
    } else if (next < 0 || (scores[at] as number) > (scores[next] as number)) next = at;
  }
  return { move, next, margin: (scores[move] as number) - (scores[next] as number) };
}

/** Whether a unit has each of the learnt traits. */
export function traitsOf(scores: Float64Array): (readonly [trait: Attribute, has: boolean])[] {
  return learntTraits.map((trait, at) => [trait, (scores[moves.length + at] as number) > 0]);
}
