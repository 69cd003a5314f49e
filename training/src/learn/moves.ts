import { moves, type Move } from "@troth/core";
import {
  asNeighbour,
  bestOf,
  DraftVectors,
  marginStep,
  scoresOf,
  type KnownFeature,
  type Model,
  type UnitFeatures,
  type Vocabulary,
} from "@troth/moves";

import { calibrate, type Judged } from "./calibrate.ts";
import { offsetsFor, type ScoredUnit } from "./offsets.ts";
import { trainSvm, type Linear, type Row } from "./svm.ts";

/** A draft to learn from: its units as the model sees them, and what a person says each does. */
export interface LabelledDraft {
  readonly units: readonly UnitFeatures[];
  readonly moves: readonly Move[];
  /** From 0. Drafts of one sender are in one fold: none is judged by what was learnt from it. */
  readonly fold: number;
}

export interface LearnOptions {
  readonly seed: number;
  /** What an error costs; rare moves cost more. */
  readonly cost: number;
  /** How much more a rare move costs: 0 no more, 1 in proportion. */
  readonly balance: number;
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
  const unseen = foldsOf(drafts).flatMap((fold) => {
    const others = drafts.filter((draft) => draft.fold !== fold);
    const model = learnWeights(others, options);
    foldModels.set(fold, model);
    return drafts.filter((draft) => draft.fold === fold).flatMap((draft) => score(model, draft));
  });
  const offsets = offsetsFor(unseen);
  const shift = (scores: Float64Array) => scores.map((value, at) => value + (offsets[at] ?? 0));
  const judged = unseen.map(({ scores, right }): Judged => {
    const { move, margin } = bestOf(shift(scores));
    return { margin, right: move === right };
  });
  const confidences = calibrate(judged, { from: 0, step: marginStep });
  const finished = (model: Model) => ({ ...model, biases: shift(model.biases), confidences });
  return {
    model: finished(learnWeights(drafts, options)),
    withoutFold: (fold) => finished(foldModels.get(fold) ?? learnWeights(drafts, options)),
  };
}

function foldsOf(drafts: readonly LabelledDraft[]): number[] {
  return [...new Set(drafts.map(({ fold }) => fold))].toSorted((a, b) => a - b);
}

function score(model: Model, { units, moves: gold }: LabelledDraft): ScoredUnit[] {
  const vectors = new DraftVectors(units, model.vocabulary);
  return units.map((_, at) => ({
    scores: scoresOf(model, vectors.of(at)),
    right: moves.indexOf(gold[at] ?? "other"),
  }));
}

function learnWeights(drafts: readonly LabelledDraft[], options: LearnOptions): Model {
  const all = vocabularyOf(drafts);
  const heads = trainHeads(drafts, all, options);
  const { kept } = options;
  if (kept === undefined) return quantized(all, heads);
  const some = pruned(all, heads, kept);
  return quantized(some, trainHeads(drafts, some, options));
}

/** In so many units a word must stand; a word of the draft, in more: whole drafts repeat it. */
const fewest = 2;
const fewestOfDraft = 20;

function vocabularyOf(drafts: readonly LabelledDraft[]): Vocabulary {
  const near = new Map<number, number>();
  const wide = new Map<number, number>();
  const shapes = new Map<number, number>();
  let total = 0;
  for (const { units } of drafts) {
    total += units.length;
    for (const word of new Set(units.flatMap(({ own }) => own.words))) {
      count(wide, asNeighbour("draft", word), units.length);
    }
    for (const [at, { own, shape }] of units.entries()) {
      for (const { hash } of own.runs) count(near, hash);
      for (const { hash } of shape) count(shapes, hash);
      for (const word of new Set(own.words)) {
        if (at + 1 < units.length) count(near, asNeighbour("before", word));
        if (at > 0) count(near, asNeighbour("after", word));
      }
    }
  }
  const vocabulary = new Map<number, KnownFeature>();
  const take = (counts: ReadonlyMap<number, number>, least: number, isWord: boolean) => {
    for (const [hash, times] of counts) {
      if (times < least || vocabulary.has(hash)) continue;
      vocabulary.set(hash, { index: vocabulary.size, rarity: isWord ? rarityOf(total, times) : 1 });
    }
  };
  take(shapes, fewest, false);
  take(near, fewest, true);
  take(wide, fewestOfDraft, true);
  return vocabulary;
}

function count(counts: Map<number, number>, hash: number, times = 1): void {
  counts.set(hash, (counts.get(hash) ?? 0) + times);
}

/** As a logarithm to the base 2, in whole numbers: no machine rounds it otherwise. */
function rarityOf(total: number, times: number): number {
  return 1 + (32 - Math.clz32(Math.floor(total / times)));
}

function trainHeads(
  drafts: readonly LabelledDraft[],
  vocabulary: Vocabulary,
  { seed, cost, balance }: LearnOptions,
): readonly Linear[] {
  const rows = drafts.flatMap((draft) => rowsOf(draft, vocabulary));
  const gold = drafts.flatMap(({ moves: labels }) => labels);
  const size = vocabulary.size;
  return moves.map((move, at) => {
    const share = (gold.filter((label) => label === move).length + 1) / gold.length;
    // As in scikit-learn's "balanced": a class counts as much as all classes do on average.
    const positive = cost * mix(1 / (2 * share), balance);
    const negative = cost * mix(1 / (2 * (1 - share)), balance);
    const costs = [positive, negative] as const;
    return trainSvm(rows, (row) => gold[row] === move, { size, costs, seed: seed + 1000 * at });
  });
}

function mix(factor: number, balance: number): number {
  return 1 + (factor - 1) * balance;
}

function rowsOf({ units }: LabelledDraft, vocabulary: Vocabulary): Row[] {
  const vectors = new DraftVectors(units, vocabulary);
  return units.map((_, at) => {
    const terms = vectors.of(at);
    return {
      indices: Int32Array.from(terms, ({ index }) => index),
      values: Float64Array.from(terms, ({ value }) => value),
    };
  });
}

/** Of each move the features with the largest weights. */
function pruned(vocabulary: Vocabulary, heads: readonly Linear[], kept: number): Vocabulary {
  const wanted = new Set<number>();
  for (const { weights } of heads) {
    const order = [...weights.keys()].toSorted(
      (a, b) => Math.abs(weights[b] ?? 0) - Math.abs(weights[a] ?? 0) || a - b,
    );
    for (const index of order.slice(0, kept)) wanted.add(index);
  }
  const some = new Map<number, KnownFeature>();
  for (const [hash, { index, rarity }] of vocabulary) {
    if (wanted.has(index)) some.set(hash, { index: some.size, rarity });
  }
  return some;
}

function quantized(vocabulary: Vocabulary, heads: readonly Linear[]): Model {
  const weights = new Int8Array(vocabulary.size * moves.length);
  const scales = new Float64Array(moves.length);
  for (const [move, head] of heads.entries()) {
    const largest = head.weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
    const scale = largest === 0 ? 1 : largest / 127;
    scales[move] = scale;
    for (const [index, weight] of head.weights.entries()) {
      weights[index * moves.length + move] = Math.round(weight / scale);
    }
  }
  const biases = Float64Array.from(heads, ({ bias }) => bias);
  return { vocabulary, weights, scales, biases, confidences: new Float64Array([0]) };
}
