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
