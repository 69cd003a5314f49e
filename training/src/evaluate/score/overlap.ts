import type { Span } from "@troth/core";

/** Characters that both have. */
export function sharedBy(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

/** Intersection over union, 0 to 1. */
export function overlapOf(a: Span, b: Span): number {
  const shared = sharedBy(a, b);
  return shared === 0 ? 0 : shared / (a.end - a.start + (b.end - b.start) - shared);
}

/** Index of the one that shares most characters with `span`; of several, the first; -1 for none. */
export function nearestTo(span: Span, others: readonly Span[]): number {
  let best = -1;
  let most = 0;
  for (const [at, other] of others.entries()) {
    const shared = sharedBy(span, other);
    if (shared <= most) continue;
    most = shared;
    best = at;
  }
  return best;
}
