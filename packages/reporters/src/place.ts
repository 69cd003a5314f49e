import type { Span } from "@troth/core";

/** A place as editors count it: line and column from 1, column in UTF-16 units; offset from 0. */
export interface Place {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

export type Locate = (offset: number) => Place;

/** Prepares the lines of a source once; CR, LF and CRLF each end one. */
export function createLocator(source: string): Locate {
  const starts = [
    0,
    ...Array.from(source.matchAll(/\r\n|\r|\n/gu), (end) => end.index + end[0].length),
  ];
  return (offset) => {
    const line = lastAtOrBefore(starts, offset);
    return { line: line + 1, column: offset - (starts[line] ?? 0) + 1, offset };
  };
}

export function placesOf(locate: Locate, { start, end }: Span): { start: Place; end: Place } {
  return { start: locate(start), end: locate(end) };
}

function lastAtOrBefore(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}

/** The stretch of a source that a line covers, its end of line left out; undefined past the last. */
export function lineSpan(source: string, line: number): Span | undefined {
  const ends = Array.from(source.matchAll(/\r\n|\r|\n|$/gu));
  const end = ends[line - 1];
  if (line < 1 || end === undefined) return undefined;
  const before = ends[line - 2];
  return { start: before === undefined ? 0 : before.index + before[0].length, end: end.index };
}
