import type { Span } from "../../span.ts";

/** Where the front matter stands. */
export interface Fences {
  /** The YAML between the fences. */
  readonly inner: Span;
  /** Behind the closing fence and its line end. */
  readonly end: number;
}

/** Longer ones are prose between two rules, or not worth the wait: a person's has a few lines. */
const longestFrontMatter = 50_000;

/** Nothing when the file does not start with `---`, or that line is never answered. */
export function findFences(source: string): Fences | undefined {
  const opening = /^\uFEFF?---[ \t]*(?:\r\n|[\r\n])/u.exec(source);
  if (!opening) return undefined;
  const start = opening[0].length;
  const reach = source.slice(start, start + longestFrontMatter);
  const closing = /^(?:---|\.\.\.)[ \t]*(?:\r\n|[\r\n]|$(?![^]))/mu.exec(reach);
  if (!closing) return undefined;
  const inner = { start, end: start + closing.index };
  return { inner, end: inner.end + closing[0].length };
}
