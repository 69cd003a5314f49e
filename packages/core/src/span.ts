/** Half-open range `[start, end)` of UTF-16 units in the decoded source file. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
