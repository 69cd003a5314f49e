import { accuracyOf, f1Of, precisionOf, recallOf, type Counts } from "./score/counts.ts";
import type { Row } from "./table.ts";

/** The keys of a row about a yes or no: how many there are, how many were found, how rightly. */
export function scoreRow(counts: Counts): Row {
  const { hits, falseAlarms, misses } = counts;
  return {
    gold: hits + misses,
    found: hits + falseAlarms,
    precision: precisionOf(counts),
    recall: recallOf(counts),
    f1: f1Of(counts),
  };
}

/** As {@link scoreRow}, and how many of all things were judged rightly. */
export function scoreRowWithAccuracy(counts: Counts): Row {
  return { ...scoreRow(counts), accuracy: accuracyOf(counts) };
}
