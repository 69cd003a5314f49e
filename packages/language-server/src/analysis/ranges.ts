import type { Edit, Span } from "@troth/core";
import type { Range, TextEdit } from "vscode-languageserver";

import type { Analysis } from "./analysis.ts";

/** A stretch of the source as editors count it: lines and UTF-16 units from 0. */
export function rangeOf({ lines }: Pick<Analysis, "lines">, { start, end }: Span): Range {
  return { start: lines.positionAt(start), end: lines.positionAt(end) };
}

export function spanIn({ lines }: Pick<Analysis, "lines">, { start, end }: Range): Span {
  return { start: lines.offsetAt(start), end: lines.offsetAt(end) };
}

export function textEdits(analysis: Analysis, edits: readonly Edit[]): TextEdit[] {
  return edits.map((edit) => ({ range: rangeOf(analysis, edit), newText: edit.text }));
}

/** Whether they share a character, or a caret stands at either end. */
export function touches(a: Span, b: Span): boolean {
  return a.start <= b.end && b.start <= a.end;
}
