import { applyEdits, fixFile, type Edit } from "@troth/core";

import type { Analysis } from "../analysis/analysis.ts";
import { between } from "../analysis/between.ts";

/**
 * The edits that `troth lint --fix` would make. Each alone where that gives the same text, so that
 * carets and marks stay where they are; else one edit over all that changes.
 */
export function fixAll({ source, result, read, lint }: Analysis): readonly Edit[] {
  const fixed = fixFile(source, { read, lint }).source;
  if (fixed === source) return [];
  const apart = withoutOverlap(
    result.findings.flatMap(({ suggestions }) => suggestions.find(({ safe }) => safe)?.edits ?? []),
  );
  return applyEdits(source, apart) === fixed ? apart : [between(source, fixed)];
}

function withoutOverlap(edits: readonly Edit[]): Edit[] {
  const kept: Edit[] = [];
  for (const edit of edits.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    if (edit.start >= (kept.at(-1)?.end ?? 0)) kept.push(edit);
  }
  return kept;
}
