import { hashOf, joinHashes } from "./hash.ts";

/** What a run of one to three words is called, with the places of its first and last word. */
export type RunVisitor = (hash: number, first: number, last: number) => void;

/** Goes through the runs of a unit by their start; start and end of the unit are words of theirs. */
export function visitRuns(words: readonly number[], visit: RunVisitor): void {
  const { length } = words;
  for (let start = -1; start <= length; start += 1) {
    let hash = 0;
    for (let size = 1; size <= longest && start + size - 1 <= length; size += 1) {
      const at = start + size - 1;
      const word = at < 0 || at === length ? edge : (words[at] as number);
      hash = joinHashes(hash + size, word);
      // The edges are no words: places count from the first word.
      visit(hash, Math.max(0, start), Math.min(length - 1, at));
    }
  }
}

const edge = hashOf("^");
const longest = 3;

/** What a word is called where it stands in the unit before, in the unit after, in the draft. */
export function asNeighbour(block: keyof typeof seeds, word: number): number {
  return joinHashes(seeds[block], word);
}

const seeds = { before: hashOf("before"), after: hashOf("after"), draft: hashOf("draft") };
