import type { Touch } from "@troth/campaign/rule";
import { bodyUnits } from "@troth/core";

/** Words of a shingle. */
const size = 5;

/** Sentences that stand in so many touches are a masthead or a closing, not the message. */
const partialShare = 0.6;
const fewestPartials = 4;

/** What five words in a row occur in each touch, shared partials left out; as hashes. */
export function shinglesOf(touches: readonly Touch[]): ReadonlyMap<Touch, ReadonlySet<number>> {
  const partials = partialsOf(touches);
  return new Map(
    touches.map((touch) => {
      const words = bodyUnits(touch.draft)
        .map(({ text }) => folded(text))
        .filter((text) => !partials.has(text))
        .flatMap((text) => text.split(" "));
      return [touch, hashesOf(words)];
    }),
  );
}

/** Without case, punctuation and odd blanks. */
export function folded(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

function partialsOf(touches: readonly Touch[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { draft } of touches) {
    for (const text of new Set(bodyUnits(draft).map((unit) => folded(unit.text)))) {
      counts.set(text, (counts.get(text) ?? 0) + 1);
    }
  }
  const least = Math.max(fewestPartials, partialShare * touches.length);
  return new Set([...counts].flatMap(([text, count]) => (count >= least ? [text] : [])));
}

function hashesOf(words: readonly string[]): Set<number> {
  const hashes = words.filter(Boolean).map(hashOf);
  const shingles = new Set<number>();
  for (let at = 0; at + size <= hashes.length; at += 1) {
    shingles.add(
      hashes.slice(at, at + size).reduce((sum, hash) => Math.imul(sum, 31) + hash, 7) | 0,
    );
  }
  return shingles;
}

/** FNV-1a. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at += 1) {
    hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  }
  return hash;
}
