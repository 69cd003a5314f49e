import type { Touch } from "@troth/campaign/rule";

/**
 * A touch lies on many paths: of what is found there, the worst is told once.
 *
 * @param found each with its touch and how bad it is; more is worse.
 */
export function worstOf<Found extends { readonly touch: Touch; readonly badness: number }>(
  found: Iterable<Found>,
): Found[] {
  const worst = new Map<Touch, Found>();
  for (const one of found) {
    const known = worst.get(one.touch);
    if (known === undefined || one.badness > known.badness) worst.set(one.touch, one);
  }
  return [...worst.values()].toSorted((a, b) => a.touch.index - b.touch.index);
}
