import { codeAt } from "@troth/core";

/** Hashes of features: 32 bits, signed, the same on every machine (FNV-1a). */
export function hashOf(text: string): number {
  let hash = offset;
  const { length } = text;
  for (let at = 0; at < length; at += 1) {
    hash = Math.imul(hash ^ codeAt(text, at), prime);
  }
  return hash | 0;
}

const offset = 0x811c9dc5;
const prime = 0x01000193;

/** Of several hashes in a row, one: what an n-gram is called, given its words. */
export function joinHashes(first: number, second: number): number {
  const mixed = Math.imul(first ^ (second >>> 15) ^ second, 0x85ebca6b);
  return Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35) ^ second;
}

/** Hashes of names that begin alike, each made once: only for endings of which there are few. */
export function hashesAfter(beginning: string): (ending: string) => number {
  const known = new Map<string, number>();
  return (ending) => {
    let hash = known.get(ending);
    if (hash === undefined) known.set(ending, (hash = hashOf(beginning + ending)));
    return hash;
  };
}
