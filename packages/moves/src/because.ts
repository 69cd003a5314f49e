import { moves, tokensOf, type BareUnit, type Evidence, type Vote } from "@troth/core";

import type { UnitFeatures } from "./features.ts";
import type { Model } from "./model.ts";
import { blockWeights, type DraftVectors } from "./vocabulary.ts";
import { hashOf } from "./hash.ts";

/** A unit whose move is explained. */
interface Explained {
  readonly unit: BareUnit;
  readonly vote: Vote | undefined;
  readonly features: UnitFeatures | undefined;
}

/** No reader weighs more reasons than these. */
const most = 5;
/** Less says nothing. */
const least = 0.05;

/**
 * The words of a unit that speak most for its move, and against the move that comes next. A run of
 * words shares its weight among its words; words side by side are one.
 */
export function becauseOf(
  { unit, vote, features }: Explained,
  { model, vectors }: { model: Model; vectors: DraftVectors },
  { move, next }: { move: number; next: number },
): readonly Evidence[] {
  if (features === undefined) return [];
  const words = tokensOf(unit.text);
  const shares = words.map(() => 0);
  const lead = (index: number) => leadOf(model, index, move, next);
  // Terms of runs that the model does not know are left out, so that runs are looked up again.
  const known = features.own.runs.filter(({ hash }) => model.vocabulary.has(hash));
  for (const [at, { index, value }] of vectors.own(features).entries()) {
    const { first, last } = known[at] ?? { first: 0, last: -1 };
    for (let word = first; word <= last; word += 1) {
      shares[word] = (shares[word] ?? 0) + (value * lead(index)) / (last - first + 1);
    }
  }
  const name = moves[move] ?? "other";
  for (const { vote: cue, weight, start, end } of vote?.hits ?? []) {
    const cued = model.vocabulary.get(hashOf(`alone:${name}`));
    if (cue !== name || cued === undefined) continue;
    const inside = words.flatMap((word, at) =>
      word.start >= start && word.end <= end ? [at] : [],
    );
    const share =
      (blockWeights.shape * (weight / 6) * lead(cued.index)) / Math.max(1, inside.length);
    for (const at of inside) shares[at] = (shares[at] ?? 0) + Math.max(0, share);
  }
  return joined(words, shares)
    .filter(({ weight }) => weight >= least)
    .toSorted((a, b) => b.weight - a.weight || a.start - b.start)
    .slice(0, most)
    .toSorted((a, b) => a.start - b.start);
}

function leadOf({ weights, scales }: Model, index: number, move: number, next: number): number {
  const weightFor = (at: number) => (weights[index * moves.length + at] ?? 0) * (scales[at] ?? 0);
  return weightFor(move) - weightFor(next);
}

/** Neighbours that both speak for the move, as one. */
function joined(
  words: readonly { start: number; end: number }[],
  shares: readonly number[],
): Evidence[] {
  const found: { start: number; end: number; weight: number }[] = [];
  let open: (typeof found)[number] | undefined;
  for (const [at, { start, end }] of words.entries()) {
    const share = shares[at] ?? 0;
    if (share < least) {
      open = undefined;
      continue;
    }
    if (open === undefined) found.push((open = { start, end, weight: share }));
    else {
      open.end = end;
      open.weight += share;
    }
  }
  return found.map(({ start, end, weight }) => ({
    start,
    end,
    weight: Math.round(100 * weight) / 100,
  }));
}
