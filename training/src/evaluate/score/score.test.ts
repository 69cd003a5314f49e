import { expect, test } from "vitest";

import { calibrationError } from "./calibration.ts";
import { mostFrequent, scoreClasses } from "./classes.ts";
import { accuracyOf, countVerdicts, f1Of, precisionOf, recallOf } from "./counts.ts";
import { nearestTo, overlapOf } from "./overlap.ts";

test("precision, recall, F1 and accuracy", () => {
  const verdicts = [
    ...Array.from({ length: 3 }, () => ({ gold: true, found: true })),
    { gold: false, found: true },
    ...Array.from({ length: 2 }, () => ({ gold: true, found: false })),
    ...Array.from({ length: 4 }, () => ({ gold: false, found: false })),
  ];
  const counts = countVerdicts(verdicts);
  expect(counts).toEqual({ hits: 3, falseAlarms: 1, misses: 2, rests: 4 });
  expect(precisionOf(counts)).toBe(3 / 4);
  expect(recallOf(counts)).toBe(3 / 5);
  expect(f1Of(counts)).toBe(2 / 3);
  expect(accuracyOf(counts)).toBe(7 / 10);
});

test("what cannot be divided is not a figure", () => {
  const nothing = countVerdicts([{ gold: false, found: false }]);
  expect([precisionOf(nothing), recallOf(nothing), f1Of(nothing)]).toEqual([null, null, null]);
  const missed = countVerdicts([{ gold: true, found: false }]);
  expect([precisionOf(missed), recallOf(missed), f1Of(missed)]).toEqual([null, 0, 0]);
  expect(accuracyOf(countVerdicts([]))).toBeNull();
});

test("macro-F1 is the mean over the labels that occur", () => {
  const labellings = [
    { gold: "ask", found: "ask" },
    { gold: "ask", found: "give" },
    { gold: "give", found: "give" },
    { gold: "give", found: "story" },
  ];
  const { accuracy, macroF1, counts } = scoreClasses(["ask", "give", "story", "urge"], labellings);
  expect(accuracy).toBe(1 / 2);
  // ask: one hit, one miss. give: one hit, one false alarm, one miss. story and urge never occur.
  expect(macroF1).toBeCloseTo((2 / 3 + 1 / 2) / 2, 12);
  expect(counts.get("story")).toEqual({ hits: 0, falseAlarms: 1, misses: 0, rests: 3 });
});

test("the most frequent label; of equals the first", () => {
  expect(mostFrequent(["ask", "give"], ["give", "ask", "give"])).toBe("give");
  expect(mostFrequent(["ask", "give"], ["give", "ask"])).toBe("ask");
});

test("calibration error: bins weigh as much as they hold", () => {
  // Bin .9–1: mean confidence .95, half right. Bin .2–.3: mean .25, none right.
  const guesses = [
    { confidence: 0.9, right: true },
    { confidence: 1, right: false },
    { confidence: 0.25, right: false },
    { confidence: 0.25, right: false },
  ];
  expect(calibrationError(guesses)).toBeCloseTo((2 * 0.45 + 2 * 0.25) / 4, 12);
  expect(calibrationError([])).toBeNull();
});

test("overlap is intersection over union", () => {
  expect(overlapOf({ start: 0, end: 10 }, { start: 0, end: 10 })).toBe(1);
  expect(overlapOf({ start: 0, end: 10 }, { start: 5, end: 15 })).toBe(5 / 15);
  expect(overlapOf({ start: 0, end: 10 }, { start: 10, end: 15 })).toBe(0);
});

test("a finding goes to the unit that it shares most with", () => {
  const units = [
    { start: 0, end: 10 },
    { start: 10, end: 30 },
  ];
  expect(nearestTo({ start: 8, end: 14 }, units)).toBe(1);
  expect(nearestTo({ start: 8, end: 12 }, units)).toBe(0);
  expect(nearestTo({ start: 40, end: 50 }, units)).toBe(-1);
});
