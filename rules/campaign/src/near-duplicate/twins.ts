import type { Touch } from "@troth/campaign/rule";

import { shinglesOf } from "./shingles.ts";

/** An earlier touch that says nearly the same. */
export interface Twin {
  readonly touch: Touch;
  readonly earlier: Touch;
  /** Share of five-word runs that both have, of all that either has. */
  readonly likeness: number;
}

/** Above this, two touches are one text. */
const alike = 0.6;

/** Days within which a reader remembers. */
export const remembered = 30;

/** Of the touches that share a rare run of words, so many of the latest are compared. */
const mostCandidates = 20;

/** Texts of fewer shingles are too short to be told apart by them. */
const fewestShingles = 8;

/**
 * For each touch the earlier one that is most like it. Only touches are compared that share one of
 * their rarest runs of words, which two texts so alike always do: the work stays linear.
 *
 * @param touches in the order of sending.
 */
export function findTwins(
  touches: readonly Touch[],
  mayMeet: (a: Touch, b: Touch) => boolean,
): Twin[] {
  const shingles = shinglesOf(touches);
  const rarity = countsOf(shingles.values());
  const holders = new Map<number, Touch[]>();
  const twins: Twin[] = [];
  for (const touch of touches) {
    const own = shingles.get(touch) ?? new Set<number>();
    if (own.size < fewestShingles) continue;
    const prefix = rarest(own, rarity);
    const candidates = new Set(
      prefix.flatMap((hash) => (holders.get(hash) ?? []).slice(-mostCandidates)),
    );
    const near = [...candidates]
      .toSorted((a, b) => b.index - a.index)
      .slice(0, mostCandidates)
      .filter((one) => touch.day - one.day <= remembered && mayMeet(one, touch))
      .map((earlier) => ({ touch, earlier, likeness: jaccard(own, shingles.get(earlier)) }));
    const [best] = near.toSorted((a, b) => b.likeness - a.likeness);
    if (best !== undefined && best.likeness > alike) twins.push(best);
    for (const hash of prefix) hold(holders, hash, touch);
  }
  return twins;
}

function countsOf(sets: Iterable<ReadonlySet<number>>): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const set of sets) for (const hash of set) counts.set(hash, (counts.get(hash) ?? 0) + 1);
  return counts;
}

/** So many of the rarest that two sets as alike as asked must share one of them. */
function rarest(set: ReadonlySet<number>, counts: ReadonlyMap<number, number>): number[] {
  const length = set.size - Math.ceil(alike * set.size) + 1;
  return [...set]
    .toSorted((a, b) => (counts.get(a) ?? 0) - (counts.get(b) ?? 0) || a - b)
    .slice(0, length);
}

function hold(holders: Map<number, Touch[]>, hash: number, touch: Touch): void {
  const known = holders.get(hash);
  if (known === undefined) holders.set(hash, [touch]);
  else known.push(touch);
}

function jaccard(a: ReadonlySet<number>, b: ReadonlySet<number> = new Set()): number {
  let shared = 0;
  for (const hash of a) if (b.has(hash)) shared += 1;
  const all = a.size + b.size - shared;
  return all === 0 ? 0 : shared / all;
}
