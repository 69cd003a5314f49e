import { moves, tokensOf, type BareUnit, type MoveContext, type Vote } from "@troth/core";

import { hashOf, joinHashes } from "./hash.ts";
import { shapeOf } from "./shape.ts";

/** What a feature stands for. Words count by how rare they are, shapes by their value. */
export type FeatureBlock = "own" | "before" | "after" | "draft" | "shape";

/** The words of a unit, hashed; the words that a number stands in are one. */
export interface WordHashes {
  /** By word. */
  readonly words: readonly number[];
  /** Runs of one to three words, start and end of the unit among them, each once. */
  readonly runs: readonly Run[];
}

/** A run of words, with the places of its first and last word. */
export interface Run {
  readonly hash: number;
  readonly first: number;
  readonly last: number;
}

/** A named fact about a unit, beside its words. */
export interface Shape {
  readonly hash: number;
  readonly value: number;
}

/** One unit of a draft as the model sees it. */
export interface UnitFeatures {
  readonly own: WordHashes;
  readonly shape: readonly Shape[];
}

/** All units of a draft as the model sees them. Linear. */
export function featuresOf(
  units: readonly BareUnit[],
  votes: readonly Vote[],
  context: MoveContext,
): readonly UnitFeatures[] {
  const shares = sharesOf(votes);
  return units.map((unit, at) => ({
    own: hashWords(wordsIn(unit)),
    shape: shapeOf({ units, votes, shares, context }, at).map(([name, value]) => ({
      hash: hashOf(name),
      value,
    })),
  }));
}

/** As cues see them: contractions parted, addresses masked. */
export function wordsIn({ text }: Pick<BareUnit, "text">): readonly string[] {
  return tokensOf(text).map(({ key }) => (/\d/u.test(key) ? "#" : key));
}

/** By move: the share of units that cues give to it. */
function sharesOf(votes: readonly Vote[]): readonly number[] {
  const counts = moves.map(() => 0);
  for (const { score } of votes) {
    const best = leading(moves.map((move) => score[move]));
    counts[best] = (counts[best] ?? 0) + 1;
  }
  return counts.map((count) => count / Math.max(1, votes.length));
}

/** The place of the highest number; of equals the first. */
export function leading(numbers: readonly number[]): number {
  let best = 0;
  for (const [at, value] of numbers.entries()) if (value > (numbers[best] ?? 0)) best = at;
  return best;
}

const edge = hashOf("^");

function hashWords(words: readonly string[]): WordHashes {
  const hashes = words.map(hashOf);
  const framed = [edge, ...hashes, edge];
  const runs = new Map<number, Run>();
  for (let start = 0; start < framed.length; start += 1) {
    let hash = 0;
    for (let length = 1; length <= 3 && start + length <= framed.length; length += 1) {
      hash = joinHashes(hash + length, framed[start + length - 1] ?? 0);
      // The edges are no words: places count from the first word.
      const first = Math.max(0, start - 1);
      const last = Math.min(words.length - 1, start + length - 2);
      if (!runs.has(hash)) runs.set(hash, { hash, first, last });
    }
  }
  return { words: hashes, runs: [...runs.values()] };
}

const seeds: Readonly<Record<"before" | "after" | "draft", number>> = {
  before: hashOf("before"),
  after: hashOf("after"),
  draft: hashOf("draft"),
};

/** What a word is called where it stands in the unit before, in the unit after, in the draft. */
export function asNeighbour(block: "before" | "after" | "draft", word: number): number {
  return joinHashes(seeds[block], word);
}
