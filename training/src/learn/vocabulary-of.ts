import {
  addShape,
  asNeighbour,
  Pairs,
  visitRuns,
  Vocabulary,
  type DraftFeatures,
} from "@troth/moves";

import { rarityOf } from "./rarity.ts";

/** In so many units a word must stand; a word of the draft, in more: whole drafts repeat it. */
const fewest = 2;
const fewestOfDraft = 20;

/** In how many units each feature stands. */
interface Counts {
  readonly shapes: Map<number, number>;
  /** Runs of words, and the words of neighbours. */
  readonly near: Map<number, number>;
  /** Words of whole drafts. */
  readonly wide: Map<number, number>;
}

/** What stands often enough in some drafts to be learnt from. */
export function vocabularyOf(drafts: readonly DraftFeatures[]): Vocabulary {
  const counts: Counts = { shapes: new Map(), near: new Map(), wide: new Map() };
  for (const draft of drafts) countIn(draft, counts);
  const total = drafts.reduce((sum, { units }) => sum + units.length, 0);
  const { shapes, near, wide } = counts;
  const rarities = new Map<number, number>();
  const take = (found: ReadonlyMap<number, number>, least: number, isWord: boolean) => {
    for (const [hash, times] of found) {
      if (times < least || rarities.has(hash)) continue;
      rarities.set(hash, isWord ? rarityOf(total, times) : 1);
    }
  };
  take(shapes, fewest, false);
  take(near, fewest, true);
  take(wide, fewestOfDraft, true);
  return new Vocabulary(Int32Array.from(rarities.keys()), Uint8Array.from(rarities.values()));
}

function countIn(draft: DraftFeatures, { shapes, near, wide }: Counts): void {
  const { words } = draft;
  const facts = new Pairs();
  for (const word of new Set(words.flatMap(({ hashes }) => hashes))) {
    count(wide, asNeighbour("draft", word), words.length);
  }
  for (const [at, { hashes }] of words.entries()) {
    const runs = new Set<number>();
    visitRuns(hashes, (hash) => runs.add(hash));
    for (const hash of runs) count(near, hash);
    facts.clear();
    addShape(facts, draft, at);
    for (const hash of facts.keys.subarray(0, facts.length)) count(shapes, hash);
    for (const word of new Set(hashes)) {
      if (at + 1 < words.length) count(near, asNeighbour("before", word));
      if (at > 0) count(near, asNeighbour("after", word));
    }
  }
}

function count(counts: Map<number, number>, hash: number, times = 1): void {
  counts.set(hash, (counts.get(hash) ?? 0) + times);
}
