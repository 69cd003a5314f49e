import { applyEdits, fixFile, type Edit } from "@troth/core";

import type { Analysis } from "../analysis/analysis.ts";

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

/** The one edit that makes the second text of the first. */
function between(before: string, after: string): Edit {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start += 1;
  let behind = 0;
  while (behind < most - start && before.at(-1 - behind) === after.at(-1 - behind)) behind += 1;
  // Half of a pair is no character.
  if (start > 0 && isHigh(before.charCodeAt(start - 1))) start -= 1;
  if (behind > 0 && isLow(before.charCodeAt(before.length - behind))) behind -= 1;
  return {
    start,
    end: before.length - behind,
    text: after.slice(start, after.length - behind),
  };
}

function isHigh(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}

function isLow(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}
