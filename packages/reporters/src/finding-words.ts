import { createLocator, type Finding, type Related, type Severity } from "@troth/core";

import { truncate } from "./text/plain.ts";

/** What to do about a finding, one line for each suggestion. */
export function adviceOf({ suggestions }: Finding): string[] {
  return [...new Set(suggestions.map(({ label }) => label))];
}

/** The promise of the brand that a finding breaks; "" where there is none, or the message tells it. */
export function promiseOf({ promise, message }: Finding): string {
  return promise === undefined || message.includes(promise.text)
    ? ""
    : `You promise: “${promise.text}”`;
}

/** Another place that a finding speaks of, in words. */
export interface PlaceBeside {
  readonly path: string;
  /** From 1. */
  readonly line: number;
  /** `Readers were told 25 October 2026. “ends tonight”` */
  readonly said: string;
}

/** The other places of a finding about several files. */
export function placesBeside({ related = [] }: Finding): PlaceBeside[] {
  return related.map((one) => {
    const { path, quote, message } = one;
    const words = quote === "" ? "" : ` “${truncate(quote, longestQuote)}”`;
    return { path, line: lineOf(one), said: `${message}${words}` };
  });
}

/** In columns. */
const longestQuote = 120;

/** The line of another place, from 1. */
export function lineOf({ source, span }: Pick<Related, "source" | "span">): number {
  return createLocator(source)(span.start).line;
}

/** Message, reason, advice and other places, each a line of its own where there is room for several. */
export function messageLines(finding: Finding): string[] {
  const { message, why } = finding;
  const advice = adviceOf(finding).map((label) => `→ ${label}`);
  const beside = placesBeside(finding).map(({ path, line, said }) => `↳ ${path}:${line}: ${said}`);
  return [message, why, ...advice, ...beside];
}

/** The same behind one another, for reports that have one field for all. */
export function wholeMessage(finding: Finding): string {
  return messageLines(finding).join(" ");
}

/** The words that SARIF and Code Quality tools know severities by. */
export const levels: Readonly<Record<Severity, "error" | "warning" | "note">> = {
  error: "error",
  warn: "warning",
  info: "note",
};
