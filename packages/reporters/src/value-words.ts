import {
  quoteOf,
  spanOf,
  type Draft,
  type Locate,
  type ValueReading,
  type ValueStatus,
} from "@troth/core";

import { truncate } from "./text/plain.ts";
import { showUnit } from "./text/sentence.ts";

/** How a draft stands to a value, to a person. */
export const statusWords: Readonly<Record<ValueStatus, string>> = {
  shown: "shown",
  said: "said only",
  unbacked: "claimed without proof",
  contradicted: "contradicted",
  absent: "not here",
};

/** The same as a sign beside the words, for who looks down a column. */
export const statusSymbols: Readonly<Record<ValueStatus, string>> = {
  shown: "✓",
  said: "○",
  unbacked: "▲",
  contradicted: "✖",
  absent: "–",
};

/** What to do about a value; "" where nothing is. A message that shows one value owes no other. */
export function adviceFor(reading: ValueReading, all: readonly ValueReading[]): string {
  const isOwed = reading.status !== "absent" || !all.some(({ status }) => status === "shown");
  return isOwed ? reading.suggestion : "";
}

/** The one thing that would help most; "" where nothing is to be done. What is wrong comes first. */
export function firstAdvice(values: readonly ValueReading[]): string {
  const order: readonly ValueStatus[] = ["contradicted", "unbacked", "said", "absent"];
  const inOrder = order.flatMap((wanted) => values.filter(({ status }) => status === wanted));
  return inOrder.map((one) => adviceFor(one, values)).find((advice) => advice !== "") ?? "";
}

/** Claims that would show what is not shown yet. */
export function proofToUse({ status, live }: ValueReading): string[] {
  return status === "shown" || status === "contradicted" ? [] : live.map(({ claim }) => claim);
}

/** The words that decided about a value, as the writer sees them. */
export interface Decided {
  readonly quote: string;
  readonly line: number;
  readonly because: string;
}

/** The first words that decided; undefined where the value is absent. */
export function decidedBy(
  draft: Draft,
  { signs: [sign] }: ValueReading,
  locate: Locate,
): Decided | undefined {
  if (sign === undefined) return undefined;
  const { unit, because } = sign;
  const quote =
    unit.text.length > longestQuote ? quoteOf(draft, sign) : showUnit(draft, unit, longestQuote);
  return { quote, line: locate(spanOf(sign).start).line, because };
}

/** Characters of a sentence that is quoted whole. */
const longestQuote = 200;

/** A question about a sentence that may show an absent value. */
export interface ValueQuestion {
  /** `Is “…” (line 6) evidence for “Mend first”?` */
  readonly question: string;
  /** What says yes: `troth accept letters/may.md:6:1 mend-first`. */
  readonly accept: string;
}

/** Undefined where nothing is to be asked. @param path as the report shows it. */
export function questionOf(
  draft: Draft,
  { value, candidate }: ValueReading,
  { path, locate }: { readonly path: string; readonly locate: Locate },
): ValueQuestion | undefined {
  if (candidate === undefined) return undefined;
  const { line, column } = locate(spanOf(candidate).start);
  const quote = truncate(showUnit(draft, candidate.unit, longestQuote), longestQuote);
  return {
    question: `Is “${quote}” (line ${line}) evidence for “${value.name}”?`,
    accept: `troth accept ${argument(`${path}:${line}:${column}`)} ${value.id}`,
  };
}

/** As a shell takes one argument. */
function argument(text: string): string {
  return /^[\w./:-]+$/u.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
