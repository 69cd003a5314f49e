import { type Locate, type Place, type Span } from "@troth/core";

export function placesOf(locate: Locate, { start, end }: Span): { start: Place; end: Place } {
  return { start: locate(start), end: locate(end) };
}

/** The stretch of a source that a line covers, its end of line left out; undefined past the last. */
export function lineSpan(source: string, line: number): Span | undefined {
  const ends = Array.from(source.matchAll(/\r\n|\r|\n|$/gu));
  const end = ends[line - 1];
  if (line < 1 || end === undefined) return undefined;
  const before = ends[line - 2];
  return { start: before === undefined ? 0 : before.index + before[0].length, end: end.index };
}
