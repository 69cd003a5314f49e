import { expect, test } from "vitest";

import { dealFolds } from "./folds.ts";

const groups = ["fern", "kiln", "moss", "oak", "pine", "reed", "tern"];
const items = groups.flatMap((group, at) =>
  Array.from({ length: at + 1 }, (_, number) => ({ group, number })),
);

test("a group is never in two folds, and no item is lost", () => {
  const folds = dealFolds(items, { folds: 3, seed: 1 });
  const owners = folds.map((fold) => new Set(fold.map(({ group }) => group)));
  for (const group of groups) expect(owners.filter((fold) => fold.has(group))).toHaveLength(1);
  expect(folds.flat()).toHaveLength(items.length);
});

test("folds weigh about the same", () => {
  // 28 items in groups of 1 to 7.
  const sizes = dealFolds(items, { folds: 3, seed: 1 }).map(({ length }) => length);
  expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
  const weighed = dealFolds(items, { folds: 2, seed: 1, weigh: ({ number }) => number });
  const weights = weighed.map((fold) => fold.reduce((sum, { number }) => sum + number, 0));
  expect(weights).toEqual([28, 28]);
});

test("the same input gives the same folds, in whatever order it comes", () => {
  const deal = { folds: 3, seed: 7 };
  const names = (given: typeof items): string[][] =>
    dealFolds(given, deal).map((fold) => [...new Set(fold.map(({ group }) => group))].toSorted());
  expect(names(items)).toEqual(names(items));
  expect(names(items.toReversed())).toEqual(names(items));
});

test("where groups are few, folds stay empty", () => {
  const folds = dealFolds([{ group: "fern" }, { group: "fern" }], { folds: 3, seed: 1 });
  expect(folds.map(({ length }) => length)).toEqual([2, 0, 0]);
});
