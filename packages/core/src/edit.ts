import type { Span } from "./span.ts";

/** A text to write in place of a stretch of a source. */
export interface Edit extends Span {
  readonly text: string;
}

/** Why an edit cannot be made exactly, as a person understands it: "a merge tag stands inside". */
export interface Refusal {
  readonly refused: string;
}

export function isRefusal(value: object): value is Refusal {
  return "refused" in value;
}

/** The source with its edits made. They must not overlap. */
export function applyEdits(source: string, edits: readonly Edit[]): string {
  const parts: string[] = [];
  let from = 0;
  for (const { start, end, text } of edits.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    parts.push(source.slice(from, start), text);
    from = end;
  }
  parts.push(source.slice(from));
  return parts.join("");
}
