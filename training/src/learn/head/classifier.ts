import { costOf, type Costs } from "../costs.ts";
import { dot, trainSvm, type Row } from "../svm.ts";
import type { Block } from "./features.ts";
import { Vectors, type Example, type View } from "./vectors.ts";

/** How much speaks for one label: above 0 more than against it. */
export type Score = (blocks: readonly Block[]) => number;

/** Tells one label from the rest, by one view of the texts. */
export function trainView(
  examples: readonly Example[],
  label: string,
  { view, costs }: { readonly view: View; readonly costs: Costs },
): Score {
  const vectors = new Vectors(examples, label, view);
  const rows = examples.map(({ blocks }) => vectors.of(blocks));
  const score = trainRows(
    rows,
    examples.map((example) => example.label === label),
    { size: vectors.size, costs },
  );
  return (blocks) => score(vectors.of(blocks));
}

const seed = 11;

/** A support vector machine of rows of `size` features. */
export function trainRows(
  rows: readonly Row[],
  isLabel: readonly boolean[],
  { size, costs }: { readonly size: number; readonly costs: Costs },
): (row: Row) => number {
  const share = (isLabel.filter(Boolean).length + 1) / (rows.length + 2);
  const { weights, bias } = trainSvm(rows, (row) => isLabel[row] === true, {
    size,
    costs: [costOf(share, costs), costOf(1 - share, costs)],
    seed,
  });
  return (row) => dot(weights, row) + bias;
}
