import type { Touch } from "@troth/campaign/rule";
import { bodyUnits } from "@troth/core";

/** Words of a shingle. */
const size = 5;

/** Sentences that stand in so many touches are a masthead or a closing, not the message. */
const partialShare = 0.6;
const fewestPartials = 4;

/** What five words in a row occur in each touch, shared partials left out; as hashes. */
export function shinglesOf(touches: readonly Touch[]): ReadonlyMap<Touch, ReadonlySet<number>> {
  const texts = new Map(
    touches.map((touch) => [touch, bodyUnits(touch.draft).map(({ text }) => folded(text))]),
  );
  const partials = partialsOf([...texts.values()]);
  return new Map(
    Array.from(texts, ([touch, sentences]) => {
      const own = sentences.filter((text) => text !== "" && !partials.has(text));
      return [touch, hashesOf(own.flatMap((text) => text.split(" ")))];
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

function partialsOf(texts: readonly (readonly string[])[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const sentences of texts) {
    for (const text of new Set(sentences)) counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  const least = Math.max(fewestPartials, partialShare * texts.length);
  return new Set([...counts].flatMap(([text, count]) => (count >= least ? [text] : [])));
}

function hashesOf(words: readonly string[]): Set<number> {
  const hashes = words.map(hashOf);
  const shingles = new Set<number>();
  for (let end = size; end <= hashes.length; end += 1) {
    let sum = 7;
    for (let at = end - size; at < end; at += 1) sum = Math.imul(sum, 31) + (hashes[at] ?? 0);
    shingles.add(sum | 0);
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
