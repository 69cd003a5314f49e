import { decidingWords, moveWords } from "@troth/reporters";
import { MarkupKind, type Hover, type Position } from "vscode-languageserver";

import type { Analysis } from "../analysis/analysis.ts";
import { rangeOf, spanIn, touches } from "../analysis/ranges.ts";
import { findingsAt } from "./find.ts";
import { findingWords } from "./rule-words.ts";

/** The findings at a place; with `moves`, also what the sentence does to its reader and why. */
export function hoverAt(
  analysis: Analysis,
  position: Position,
  { moves }: { readonly moves: boolean },
): Hover | null {
  const at = { start: position, end: position };
  const [first, ...others] = findingsAt(analysis, at);
  const rules = analysis.project.rules;
  const parts = (first === undefined ? [] : [first, ...others]).map((finding) =>
    findingWords(
      finding,
      rules.find(({ id }) => id === finding.rule),
    ),
  );
  if (moves) parts.push(...movesAt(analysis, at));
  if (parts.length === 0) return null;
  return {
    contents: { kind: MarkupKind.Markdown, value: parts.join("\n\n---\n\n") },
    ...(first && { range: rangeOf(analysis, first.span) }),
  };
}

function movesAt(analysis: Analysis, range: { start: Position; end: Position }): string[] {
  const at = spanIn(analysis, range);
  const { draft } = analysis;
  return draft.units
    .filter(({ span }) => touches(span, at))
    .slice(0, 1)
    .map((unit) => `${moveWords(unit)}\n\n${decidingWords(draft, unit)}`);
}
