import { moves, type Attribute, type Move } from "@troth/core";
import {
  bestOf,
  DraftVectors,
  labelCount,
  learntTraits,
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
import { thresholdOf } from "./traits.ts";
import { vocabularyOf } from "./vocabulary-of.ts";

/** A draft to learn from: its units as the model sees them, and what a person says each does. */
export interface LabelledDraft {
  readonly features: DraftFeatures;
  readonly moves: readonly Move[];
  /** By unit: its traits. */
  readonly traits: readonly ReadonlySet<Attribute>[];
  /** From 0. Drafts of one sender are in one fold: none is judged by what was learnt from it. */
  readonly fold: number;
  /** Written to be learnt from: how often a reading holds is measured on the others. */
  readonly invented?: boolean;
}

export interface LearnOptions extends Costs {
  readonly seed: number;
  /** Features kept for each move; all when left out. */
  readonly kept?: number;
  /** The same of traits. */
  readonly traits: Costs & { readonly kept?: number };
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
  const offsets = [...offsetsFor(unseen), ...thresholdsFor(unseen).map((least) => -least)];
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

/** By learnt trait. */
function thresholdsFor(units: readonly ScoredLabels[]): number[] {
  return learntTraits.map((trait, at) =>
    thresholdOf(
      trait,
      units.map(({ scores, traits }) => ({
        score: scores[moves.length + at] ?? 0,
        has: traits.has(trait),
      })),
    ),
  );
}

/** All, where all are invented. */
function realOf(drafts: readonly LabelledDraft[]): readonly LabelledDraft[] {
  const real = drafts.filter(({ invented }) => invented !== true);
  return real.length === 0 ? drafts : real;
}

function foldsOf(drafts: readonly LabelledDraft[]): number[] {
  return [...new Set(drafts.map(({ fold }) => fold))].toSorted((a, b) => a - b);
}

/** The scores of a unit by label, and what it has. */
interface ScoredLabels extends ScoredUnit {
  readonly traits: ReadonlySet<Attribute>;
}

function score(model: Model, { features, moves: gold, traits }: LabelledDraft): ScoredLabels[] {
  const vectors = new DraftVectors(features, model.vocabulary);
  const scorer = new Scorer(model, vectors);
  return gold.map((move, at) => ({
    scores: scorer.scoresOf(vectors.of(at)),
    right: moves.indexOf(move),
    traits: traits[at] ?? none,
  }));
}

const none: ReadonlySet<Attribute> = new Set();

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
  { seed, traits: { kept: keptForTrait, ...costsOfTraits }, ...costs }: LearnOptions,
): readonly Linear[] {
  const rows = drafts.flatMap((draft) => rowsOf(draft, vocabulary));
  const gold = drafts.flatMap(({ moves: labels }) => labels);
  const traits = drafts.flatMap((draft) => draft.traits);
  const labels = [
    ...moves.map((move) => ({ has: (row: number) => gold[row] === move, costs })),
    ...learntTraits.map((trait) => ({
      has: (row: number) => traits[row]?.has(trait) === true,
      costs: costsOfTraits,
    })),
  ];
  return labels.map(({ has, costs: ofLabel }, at) => {
    const share = (rows.filter((_, row) => has(row)).length + 1) / rows.length;
    const learn = (from: readonly Row[]) =>
      trainSvm(from, has, {
        size: vocabulary.size,
        costs: [costOf(share, ofLabel), costOf(1 - share, ofLabel)],
        seed: seed + 1000 * at,
      });
    const head = learn(rows);
    if (keptForTrait === undefined || at < moves.length) return head;
    const largest = new Set(largestOf(head, keptForTrait));
    return learn(rows.map((row) => onlyOf(row, largest)));
  });
}

/** What remains of a row where only some features are heeded. */
function onlyOf({ indices, values }: Row, wanted: ReadonlySet<number>): Row {
  const isWanted = (_: number, at: number) => wanted.has(indices[at] as number);
  return { indices: indices.filter(isWanted), values: values.filter(isWanted) };
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
  // Traits make do with what moves are told by.
  for (const head of heads.slice(0, moves.length)) {
    for (const place of largestOf(head, kept)) wanted.add(place);
  }
  const { hashes, rarities } = vocabulary;
  const isWanted = (_: number, place: number) => wanted.has(place);
  return new Vocabulary(hashes.filter(isWanted), rarities.filter(isWanted));
}

/** The features with the largest weights. */
function largestOf({ weights }: Linear, count: number): number[] {
  const order = [...weights.keys()].toSorted(
    (a, b) => Math.abs(weights[b] ?? 0) - Math.abs(weights[a] ?? 0) || a - b,
  );
  return order.slice(0, count);
}

function quantized(vocabulary: Vocabulary, heads: readonly Linear[]): Model {
  const weights = new Int8Array(vocabulary.size * labelCount);
  const scales = new Float64Array(labelCount);
  for (const [label, head] of heads.entries()) {
    const { weights: bytes, scale } = quantize(head.weights);
    scales[label] = scale;
    for (const [place, byte] of bytes.entries()) weights[place * labelCount + label] = byte;
  }
  const biases = Float64Array.from(heads, ({ bias }) => bias);
  return { vocabulary, weights, scales, biases, confidences: new Float64Array(moves.length) };
}
