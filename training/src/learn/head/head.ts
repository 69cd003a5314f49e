import { dealFolds } from "../../corpus/folds.ts";
import type { HeadText, HeadTrainer, LabelledText, Scorer } from "../../evaluate/head.ts";
import { dot, trainSvm } from "../svm.ts";
import { featuresOf, type Block } from "./features.ts";
import { offsetsFor } from "./offsets.ts";
import { Vectors } from "./vectors.ts";

/** What a mistake costs, and how much more it costs for a rare label: 1 in proportion, 0 no more. */
const cost = 0.5;
const balance = 0.3;
const folds = 5;
const seed = 11;

interface Example extends LabelledText {
  readonly blocks: readonly Block[];
}

/** By label, in a given order. */
type Scores = (blocks: readonly Block[]) => readonly number[];

/**
 * A trainer of heads: linear, one score for each label. How far rare labels are favoured is learnt from
 * texts of groups that the same learner had not seen. It remembers the features of texts, as folds
 * learn from the same ones again and again.
 */
export function headTrainer(): HeadTrainer {
  const remembered = new Map<string, readonly Block[]>();
  const blocksOf = (text: HeadText): readonly Block[] => {
    const key = JSON.stringify([text.text, text.from]);
    const blocks = remembered.get(key) ?? featuresOf(text);
    remembered.set(key, blocks);
    return blocks;
  };
  return (texts) =>
    learn(
      texts.map((text) => ({ ...text, blocks: blocksOf(text) })),
      blocksOf,
    );
}

function learn(
  examples: readonly Example[],
  blocksOf: (text: HeadText) => readonly Block[],
): Scorer {
  const labels = [...new Set(examples.map(({ label }) => label))].toSorted();
  const offsets = offsetsFor(scoreUnseen(examples, labels), labels.length);
  const scores = fit(examples, labels);
  return (text) => {
    const found = scores(blocksOf(text));
    return Object.fromEntries(
      labels.map((label, at) => [label, (found[at] ?? 0) + (offsets[at] ?? 0)]),
    );
  };
}

function scoreUnseen(examples: readonly Example[], labels: readonly string[]) {
  return dealFolds(examples, { folds, seed }).flatMap((fold) => {
    const held = new Set(fold);
    const scores = fit(
      examples.filter((example) => !held.has(example)),
      labels,
    );
    return fold.map(({ blocks, label }) => ({
      scores: scores(blocks),
      right: labels.indexOf(label),
    }));
  });
}

/** One classifier against the rest for each label; of two labels one is the other's opposite. */
function fit(examples: readonly Example[], labels: readonly string[]): Scores {
  const vectors = new Vectors(examples);
  const rows = examples.map(({ blocks }) => vectors.of(blocks));
  const told = labels.length === 2 ? labels.slice(1) : labels;
  const heads = told.map((label) => {
    const isLabel = (row: number) => examples[row]?.label === label;
    const share = (rows.filter((_, row) => isLabel(row)).length + 1) / (rows.length + 2);
    const costs = [costOf(share), costOf(1 - share)] as const;
    return trainSvm(rows, isLabel, { size: vectors.size, costs, seed });
  });
  return (blocks) => {
    const row = vectors.of(blocks);
    const scores = heads.map(({ weights, bias }) => dot(weights, row) + bias);
    return labels.length === 2 ? [0, ...scores] : scores;
  };
}

/** What a mistake about a class of this share costs. As "balanced" is in scikit-learn at `balance` 1. */
function costOf(share: number): number {
  return cost * (1 + (1 / (2 * share) - 1) * balance);
}
