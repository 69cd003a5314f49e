import { dealFolds } from "../../corpus/folds.ts";
import type { HeadText, HeadTrainer, Scorer } from "../../evaluate/head.ts";
import type { Row } from "../svm.ts";
import { trainRows, trainView, type Score } from "./classifier.ts";
import { featuresOf, type Block } from "./features.ts";
import { offsetsFor } from "./offsets.ts";
import type { Example } from "./vectors.ts";

/** Three learners look at a text in three ways, and so make different mistakes. */
const learners = [
  { view: { words: 1, classes: 0.7, signs: 0.5 }, costs: { cost: 0.5, balance: 0.3 } },
  { view: { characters: 1, signs: 0.3 }, costs: { cost: 0.5, balance: 0.3 } },
  { view: { classes: 1, writing: 0.7, signs: 0.5 }, costs: { cost: 0.2, balance: 0.3 } },
] as const;

const folds = 5;
const seed = 11;

/**
 * A trainer of heads. A head adds up what its learners say; how much each of them counts, and how far
 * rare labels are favoured, is learnt from texts of groups that the learners had not seen. It
 * remembers the features of texts, as folds learn from the same ones again and again.
 */
export function headTrainer(): HeadTrainer {
  const remembered = new Map<string, readonly Block[]>();
  const blocksOf = (text: HeadText): readonly Block[] => {
    const key = JSON.stringify([text.text, text.from]);
    const blocks = remembered.get(key) ?? featuresOf(text);
    remembered.set(key, blocks);
    return blocks;
  };
  return (texts) => {
    const examples = texts.map((text) => ({ ...text, blocks: blocksOf(text) }));
    const score = learn(examples);
    return (text) => score(blocksOf(text));
  };
}

function learn(examples: readonly Example[]): (blocks: readonly Block[]) => ReturnType<Scorer> {
  const labels = [...new Set(examples.map(({ label }) => label))].toSorted();
  // Of two labels one is the other's opposite.
  const told = labels.length === 2 ? labels.slice(1) : labels;
  const scored = dealFolds(examples, { folds, seed }).flatMap((fold) =>
    scoreUnseen(fold, examples, told),
  );
  const mixes = told.map((label, at) => {
    const rows = scored.map(({ rows: byLabel }) => byLabel[at] ?? emptyRow);
    const isLabel = scored.map((one) => one.label === label);
    return trainRows(rows, isLabel, { size: learners.length, costs: { cost: 1, balance: 0.3 } });
  });
  const mix = (rows: readonly Row[]) => {
    const scores = mixes.map((score, at) => score(rows[at] ?? emptyRow));
    return labels.length === 2 ? [0, ...scores] : scores;
  };
  const offsets = offsetsFor(
    scored.map(({ rows, label }) => ({ scores: mix(rows), right: labels.indexOf(label) })),
    labels.length,
  );
  const views = told.map((label) => trainViews(examples, label));
  return (blocks) => {
    const scores = mix(views.map((scoresOf) => rowOf(scoresOf, blocks)));
    return Object.fromEntries(
      labels.map((label, at) => [label, (scores[at] ?? 0) + (offsets[at] ?? 0)]),
    );
  };
}

/** What each learner says of a text that it had not seen, by label. */
interface Unseen {
  readonly label: string;
  readonly rows: readonly Row[];
}

function scoreUnseen(
  fold: readonly Example[],
  examples: readonly Example[],
  labels: readonly string[],
): Unseen[] {
  const held = new Set(fold);
  const others = examples.filter((example) => !held.has(example));
  const views = labels.map((label) => trainViews(others, label));
  return fold.map(({ blocks, label }) => ({
    label,
    rows: views.map((scoresOf) => rowOf(scoresOf, blocks)),
  }));
}

function trainViews(examples: readonly Example[], label: string): readonly Score[] {
  return learners.map((learner) => trainView(examples, label, learner));
}

const everyLearner = Int32Array.from(learners.keys());
const emptyRow: Row = { indices: new Int32Array(), values: new Float64Array() };

function rowOf(scores: readonly Score[], blocks: readonly Block[]): Row {
  return { indices: everyLearner, values: Float64Array.from(scores, (score) => score(blocks)) };
}
