import { shuffled } from "../random.ts";

/** Something that may be put into a fold: all of a group go into the same. */
export interface Grouped {
  readonly group: string;
}

/** Deals whole groups out into folds of about the same weight. The same input gives the same folds. */
export interface Deal<Item> {
  readonly folds: number;
  readonly seed: number;
  /** What an item counts; 1 when left out. */
  readonly weigh?: (item: Item) => number;
}

/** The folds of `items`, each in the order of `items`. Folds are empty where groups are few. */
export function dealFolds<Item extends Grouped>(
  items: readonly Item[],
  { folds, seed, weigh = () => 1 }: Deal<Item>,
): readonly (readonly Item[])[] {
  const weights = new Map<string, number>();
  for (const item of items) {
    weights.set(item.group, (weights.get(item.group) ?? 0) + weigh(item));
  }
  // By name first, so that the order of the file decides nothing; the largest are dealt first.
  const groups = inOrderOf([...weights.keys()].toSorted(byCode), seed).toSorted(
    (a, b) => (weights.get(b) ?? 0) - (weights.get(a) ?? 0),
  );
  const filled = Array.from({ length: folds }, () => 0);
  const foldOf = new Map<string, number>();
  for (const group of groups) {
    const lightest = filled.indexOf(Math.min(...filled));
    foldOf.set(group, lightest);
    filled[lightest] = (filled[lightest] ?? 0) + (weights.get(group) ?? 0);
  }
  return filled.map((_, fold) => items.filter(({ group }) => foldOf.get(group) === fold));
}

/** As `sort` does without a comparison, which no setting of the machine changes. */
function byCode(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function inOrderOf(names: readonly string[], seed: number): string[] {
  return [...shuffled(names.length, seed)].map((at) => names[at] ?? "");
}
