import { moves, type Evidence, type Vote } from "@troth/core";

import { labelCount } from "./labels.ts";
import type { Model } from "./model.ts";
import { ownScoreNames } from "./shape.ts";
import { blockWeights, type UnitTerms } from "./vectors.ts";
import type { UnitWords } from "./words.ts";

/** A unit whose move is explained. */
interface Explained extends Pick<UnitTerms, "own" | "runs"> {
  readonly words: UnitWords;
  readonly hits: Vote["hits"];
}

/** Places in `moves`: the move that was decided for, and the one that came next. */
interface Choice {
  readonly move: number;
  readonly next: number;
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
  { words, hits, own, runs }: Explained,
  model: Model,
  choice: Choice,
): readonly Evidence[] {
  const shares = words.hashes.map(() => 0);
  for (let at = 0; at < own.length; at += 1) {
    const first = runs.keys[at] as number;
    const last = runs.values[at] as number;
    const lead = (own.values[at] as number) * leadOf(model, own.keys[at] as number, choice);
    for (let word = first; word <= last; word += 1) {
      shares[word] = (shares[word] ?? 0) + lead / (last - first + 1);
    }
  }
  addHits(shares, { words, hits }, model, choice);
  const found = joined(words, shares).filter(({ weight }) => weight >= least);
  if (found.length <= most) return found;
  return found
    .toSorted((a, b) => b.weight - a.weight || a.start - b.start)
    .slice(0, most)
    .toSorted((a, b) => a.start - b.start);
}

/** Cue words for the move bear what the score of the unit's own cues adds. */
function addHits(
  shares: number[],
  { words: { places }, hits }: Pick<Explained, "words" | "hits">,
  model: Model,
  choice: Choice,
): void {
  const name = moves[choice.move];
  const place = model.vocabulary.placeOf(ownScoreNames[choice.move] ?? 0);
  if (place < 0) return;
  for (const { vote, weight, start, end } of hits) {
    if (vote !== name) continue;
    let first = 0;
    while (first < shares.length && (places[2 * first] as number) < start) first += 1;
    let behind = first;
    while (behind < shares.length && (places[2 * behind + 1] as number) <= end) behind += 1;
    const all = blockWeights.shape * (weight / 6) * leadOf(model, place, choice);
    const share = Math.max(0, all / Math.max(1, behind - first));
    for (let word = first; word < behind; word += 1) shares[word] = (shares[word] ?? 0) + share;
  }
}

function leadOf({ weights, scales }: Model, place: number, { move, next }: Choice): number {
  const row = place * labelCount;
  return (
    (weights[row + move] ?? 0) * (scales[move] ?? 0) -
    (weights[row + next] ?? 0) * (scales[next] ?? 0)
  );
}

/** Neighbours that both speak for the move, as one. */
function joined({ places }: UnitWords, shares: readonly number[]): Evidence[] {
  const found: Evidence[] = [];
  for (let from = 0; from < shares.length; from += 1) {
    if ((shares[from] ?? 0) < least) continue;
    let weight = 0;
    let to = from;
    for (; (shares[to] ?? 0) >= least; to += 1) weight += shares[to] ?? 0;
    found.push({
      start: places[2 * from] ?? 0,
      end: places[2 * to - 1] ?? 0,
      weight: Math.round(100 * weight) / 100,
    });
    from = to;
  }
  return found;
}
