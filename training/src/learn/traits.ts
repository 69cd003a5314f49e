import type { learntTraits } from "@troth/moves";

/** A unit that the learner had not seen: what it scores for a trait, and whether it has it. */
export interface ScoredTrait {
  readonly score: number;
  readonly has: boolean;
}

/** How right a trait must be where it is said, at least. */
const precisions: Readonly<Record<(typeof learntTraits)[number], number>> = {
  // A rule speaks on it, as a hint.
  "self-serving": 0.75,
  benefit: 0.6,
  concrete: 0.6,
  "pressure:time": 0.75,
};

/** Fewer right ones prove nothing. */
const fewest = 5;

/** What a trait's score must pass so that it is said as often as precision allows. */
export function thresholdOf(
  trait: (typeof learntTraits)[number],
  units: readonly ScoredTrait[],
): number {
  const sorted = units.toSorted((a, b) => b.score - a.score);
  const wanted = sorted.filter(({ has }) => has).length;
  const least = precisions[trait];
  let best = 0;
  let threshold = Infinity;
  let right = 0;
  for (const [at, { score, has }] of sorted.entries()) {
    right += Number(has);
    const next = sorted[at + 1]?.score ?? score - 1;
    const f1 = (2 * right) / (at + 1 + wanted);
    if (next === score || right < fewest || right < least * (at + 1) || f1 <= best) continue;
    best = f1;
    threshold = (score + next) / 2;
  }
  return threshold;
}
