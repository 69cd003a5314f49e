import { moves, type Move } from "@troth/core";
import {
  bestOf,
  DraftVectors,
  marginStep,
  Scorer,
  Vocabulary,
  type DraftFeatures,
  type Model,
} from "@troth/moves";

import { calibrate, type Judged } from "./calibrate.ts";
import { costOf, type Costs } from "./costs.ts";
import { offsetsFor, type ScoredUnit } from "./offsets.ts";
import { quantize } from "./quantize.ts";
import { trainSvm, type Linear, type Row } from "./svm.ts";
import { vocabularyOf } from "./vocabulary-of.ts";

/** A draft to learn from: its units as the model sees them, and what a person says each does. */
export interface LabelledDraft {
  readonly features: DraftFeatures;
  readonly moves: readonly Move[];
  /** From 0. Drafts of one sender are in one fold: none is judged by what was learnt from it. */
  readonly fold: number;
  /** Written to be learnt from: how often a reading holds is measured on the others. */
  readonly invented?: boolean;
}

export interface LearnOptions extends Costs {
  readonly seed: number;
  /** Features kept for each move; all when left out. */
  readonly kept?: number;
}

/** A model of all drafts, and of each fold the model that did not see it. */
export interface Learnt {
  readonly model: Model;
  readonly withoutFold: (fold: number) => Model;
}

/**
 * Learns a model. How sure a margin makes, and how far rare moves are favoured, it learns from drafts
 * that the same learner had not seen.
 */
export function learnModel(drafts: readonly LabelledDraft[], options: LearnOptions): Learnt {
  const foldModels = new Map<number, Model>();
  const measured = realOf(drafts);
  const unseen = foldsOf(drafts).flatMap((fold) => {
    const others = drafts.filter((draft) => draft.fold !== fold);
    const model = learnWeights(others, options);
    foldModels.set(fold, model);
    return measured.filter((draft) => draft.fold === fold).flatMap((draft) => score(model, draft));
  });
  const offsets = offsetsFor(unseen);
  const shift = (scores: Float64Array) => scores.map((value, at) => value + (offsets[at] ?? 0));
  const judged = unseen.map(({ scores, right }) => {
    const { move, margin } = bestOf(shift(scores));
    return { move, margin, right: move === right };
  });
  const confidences = Float64Array.from(
    moves.flatMap((_, at) => {
      const ours: Judged[] = judged.filter(({ move }) => move === at);
      return [...calibrate(ours, { from: 0, step: marginStep })];
    }),
  );
  const finished = (model: Model) => ({ ...model, biases: shift(model.biases), confidences });
  return {
    model: finished(learnWeights(drafts, options)),
    withoutFold: (fold) => {
      const unfinished = foldModels.get(fold);
      if (unfinished === undefined) throw new Error(`there is no fold ${fold}`);
      return finished(unfinished);
    },
  };
}

/** All, where all are invented. */
function realOf(drafts: readonly LabelledDraft[]): readonly LabelledDraft[] {
  const real = drafts.filter(({ invented }) => invented !== true);
  return real.length === 0 ? drafts : real;
}

function foldsOf(drafts: readonly LabelledDraft[]): number[] {
  return [...new Set(drafts.map(({ fold }) => fold))].toSorted((a, b) => a - b);
}

function score(model: Model, { features, moves: gold }: LabelledDraft): ScoredUnit[] {
  const vectors = new DraftVectors(features, model.vocabulary);
  const scorer = new Scorer(model, vectors);
  return gold.map((move, at) => ({
    scores: scorer.scoresOf(vectors.of(at)),
    right: moves.indexOf(move),
  }));
}

function learnWeights(drafts: readonly LabelledDraft[], options: LearnOptions): Model {
  const all = vocabularyOf(drafts.map(({ features }) => features));
  const heads = trainHeads(drafts, all, options);
  const { kept } = options;
  if (kept === undefined) return quantized(all, heads);
  const some = pruned(all, heads, kept);
  return quantized(some, trainHeads(drafts, some, options));
}

function trainHeads(
  drafts: readonly LabelledDraft[],
  vocabulary: Vocabulary,
  { seed, ...costs }: LearnOptions,
): readonly Linear[] {
  const rows = drafts.flatMap((draft) => rowsOf(draft, vocabulary));
  const gold = drafts.flatMap(({ moves: labels }) => labels);
  const size = vocabulary.size;
  return moves.map((move, at) => {
    const share = (gold.filter((label) => label === move).length + 1) / gold.length;
    return trainSvm(rows, (row) => gold[row] === move, {
      size,
      costs: [costOf(share, costs), costOf(1 - share, costs)],
      seed: seed + 1000 * at,
    });
  });
}

function rowsOf({ features }: LabelledDraft, vocabulary: Vocabulary): Row[] {
  const vectors = new DraftVectors(features, vocabulary);
  return features.units.map((_, at) => {
    const { own, before, after, shape } = vectors.of(at);
    const groups = [own, before, after, vectors.draft, shape];
    const length = groups.reduce((sum, terms) => sum + terms.length, 0);
    const row = { indices: new Int32Array(length), values: new Float64Array(length) };
    let from = 0;
    for (const { keys, values, length: count } of groups) {
      row.indices.set(keys.subarray(0, count), from);
      row.values.set(values.subarray(0, count), from);
      from += count;
    }
    return row;
  });
}

/** Of each move the features with the largest weights. */
function pruned(vocabulary: Vocabulary, heads: readonly Linear[], kept: number): Vocabulary {
  const wanted = new Set<number>();
  for (const { weights } of heads) {
    const order = [...weights.keys()].toSorted(
      (a, b) => Math.abs(weights[b] ?? 0) - Math.abs(weights[a] ?? 0) || a - b,
    );
    for (const place of order.slice(0, kept)) wanted.add(place);
  }
  const { hashes, rarities } = vocabulary;
  const isWanted = (_: number, place: number) => wanted.has(place);
  return new Vocabulary(hashes.filter(isWanted), rarities.filter(isWanted));
}

function quantized(vocabulary: Vocabulary, heads: readonly Linear[]): Model {
  const weights = new Int8Array(vocabulary.size * moves.length);
  const scales = new Float64Array(moves.length);
  for (const [move, head] of heads.entries()) {
    const { weights: bytes, scale } = quantize(head.weights);
    scales[move] = scale;
    for (const [place, byte] of bytes.entries()) weights[place * moves.length + move] = byte;
  }
  const biases = Float64Array.from(heads, ({ bias }) => bias);
  return { vocabulary, weights, scales, biases, confidences: new Float64Array(moves.length) };
}
