import type { Finding } from "@troth/core";
import type { Diagnostic, Range } from "vscode-languageserver";

import type { Analysis } from "../analysis/analysis.ts";
import { rangeOf, spanIn, touches } from "../analysis/ranges.ts";

/** The findings at a place, the narrowest first. */
export function findingsAt(analysis: Analysis, range: Range): readonly Finding[] {
  const at = spanIn(analysis, range);
  return analysis.result.findings
    .filter(({ span }) => touches(span, at))
    .toSorted((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start));
}

/**
 * The findings that diagnostics of ours stand for. Of the diagnostics an editor sends back, some have
 * lost their data: then rule and place tell.
 */
export function findingsOf(
  analysis: Analysis,
  diagnostics: readonly Diagnostic[],
): readonly Finding[] {
  return diagnostics.flatMap(({ source, code, range, data }) => {
    if (source !== undefined && source !== "troth") return [];
    const { fingerprint } = (data ?? {}) as { readonly fingerprint?: unknown };
    const { findings } = analysis.result;
    const named = findings.find((one) => one.fingerprint === fingerprint);
    const placed = findings.find(
      (one) => one.rule === code && isSame(rangeOf(analysis, one.span), range),
    );
    return named ?? placed ?? [];
  });
}

function isSame(a: Range, b: Range): boolean {
  return (
    a.start.line === b.start.line &&
    a.start.character === b.start.character &&
    a.end.line === b.end.line &&
    a.end.character === b.end.character
  );
}
