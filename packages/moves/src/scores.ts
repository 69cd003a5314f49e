import { moves } from "@troth/core";

import type { Model } from "./model.ts";
import type { DraftVectors, Terms, UnitTerms } from "./vectors.ts";

/** Scores the units of one draft. What its words say of each of them alike is added up once. */
export class Scorer {
  readonly #model: Model;
  readonly #draft: Float64Array;

  constructor(model: Model, { draft }: DraftVectors) {
    this.#model = model;
    this.#draft = new Float64Array(moves.length);
    this.#add(this.#draft, draft);
  }

  /** By move, in the order of `moves`. */
  scoresOf({ own, before, after, shape }: UnitTerms): Float64Array {
    const { scales, biases } = this.#model;
    const scores = this.#draft.slice();
    for (const terms of [own, before, after, shape]) this.#add(scores, terms);
    for (let move = 0; move < scores.length; move += 1) {
      scores[move] = (scores[move] as number) * (scales[move] as number) + (biases[move] as number);
    }
    return scores;
  }

  /** Four moves at a time: their sums stay in registers, which takes half the time. */
  #add(sums: Float64Array, { keys: places, values, length }: Terms): void {
    const { weights } = this.#model;
    for (let move = 0; move < classes; move += 4) {
      let a = sums[move] as number;
      let b = sums[move + 1] as number;
      let c = sums[move + 2] as number;
      let d = sums[move + 3] as number;
      for (let at = 0; at < length; at += 1) {
        const value = values[at] as number;
        const first = (places[at] as number) * classes + move;
        a += value * (weights[first] as number);
        b += value * (weights[first + 1] as number);
        c += value * (weights[first + 2] as number);
        d += value * (weights[first + 3] as number);
      }
      sums[move] = a;
      sums[move + 1] = b;
      sums[move + 2] = c;
      sums[move + 3] = d;
    }
  }
}

/** A multiple of four. */
const classes = moves.length;

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
