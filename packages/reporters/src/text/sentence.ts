import { writtenAt, type Draft, type Span, type Unit } from "@troth/core";

/** A text to show, and where in it the words stand that a finding is about. */
export interface Shown {
  readonly text: string;
  readonly marks: readonly Span[];
}

/** A sentence as the writer sees it, with marks in it: no markup, merge tags as they are written. */
export function sentenceAround(
  draft: Draft,
  unit: Unit,
  marks: readonly Span[],
  reach: number,
): Shown {
  const from = Math.max(0, (marks[0]?.start ?? 0) - reach);
  const near = unit.text.slice(from, (marks[0]?.start ?? 0) + reach);
  const grown = growth(draft, unit, from, near);
  const shift = (offset: number): number =>
    grown.reduce((sum, { at, by }) => (at < offset - from ? sum + by : sum), offset - from);
  return {
    text: showTags(draft, unit, from, near),
    marks: marks.map(({ start, end }) => ({ start: shift(start), end: shift(end) })),
  };
}

/** The start of a unit as the writer sees it, merge tags as they are written. */
export function showUnit(draft: Draft, unit: Unit, reach: number): string {
  return showTags(draft, unit, 0, unit.text.slice(0, reach));
}

/** The line of the source on which a span starts, where no sentence holds it. */
export function lineAround(source: string, spans: readonly Span[], reach: number): Shown {
  const { start } = spans[0] ?? { start: 0 };
  const head = source.slice(Math.max(0, start - reach), start);
  const lineStart =
    start - (head.length - (Math.max(head.lastIndexOf("\n"), head.lastIndexOf("\r")) + 1));
  const tail = source.slice(start, start + reach);
  const text = source.slice(lineStart, start) + (/^[^\r\n]*/u.exec(tail)?.[0] ?? "");
  return {
    text,
    marks: spans.map((span) => ({ start: span.start - lineStart, end: span.end - lineStart })),
  };
}

const placeholder = "\uFFFC";

function showTags(draft: Draft, unit: Unit, from: number, near: string): string {
  return near.replaceAll(placeholder, (_, at: number) => writtenAt(draft, unit, from + at));
}

/** By how much each merge tag is longer than the one character that stands for it. */
function growth(
  draft: Draft,
  unit: Unit,
  from: number,
  near: string,
): { at: number; by: number }[] {
  return Array.from(near.matchAll(/\uFFFC/gu), ({ index }) => ({
    at: index,
    by: writtenAt(draft, unit, from + index).length - 1,
  }));
}
