import { expect, test } from "vitest";

import { thresholdOf, type ScoredTrait } from "./traits.ts";

const units = (...has: readonly (0 | 1)[]): ScoredTrait[] =>
  has.map((one, at) => ({ score: -at, has: one === 1 }));

test("a trait is said as often as its precision allows", () => {
  // Of the first eight, seven are right; of the first twelve, eight.
  const scored = units(1, 1, 1, 0, 1, 1, 1, 1, 0, 0, 0, 1, 0, 0, 0, 0);
  expect(thresholdOf("self-serving", scored)).toBe(-7.5);
  expect(thresholdOf("benefit", scored)).toBe(-7.5);
  const less = units(1, 1, 1, 0, 1, 0, 0, 1, 0, 1, 0, 1);
  // Four of five would do, and prove nothing yet.
  expect(thresholdOf("self-serving", less)).toBe(Infinity);
});

test("units of one score are said together or not at all", () => {
  const wrong = { score: -4, has: false };
  const tied = [...units(1, 1, 1, 1, 1), wrong];
  expect(thresholdOf("self-serving", tied)).toBe(-4.5);
  expect(thresholdOf("benefit", [...tied, wrong, wrong])).toBe(-4.5);
  expect(thresholdOf("benefit", [...tied, wrong, wrong, wrong])).toBe(Infinity);
});

test("a trait that no unit has is never said", () => {
  expect(thresholdOf("benefit", units(0, 0, 0))).toBe(Infinity);
  expect(thresholdOf("benefit", [])).toBe(Infinity);
});
