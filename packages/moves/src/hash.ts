/** Hashes of features: 32 bits, the same on every machine (FNV-1a). */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return hash >>> 0;
}

/** Of several hashes in a row, one: what an n-gram is called, given its words. */
export function joinHashes(first: number, second: number): number {
  const mixed = Math.imul(first ^ (second >>> 15) ^ second, 0x85ebca6b);
  return (Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35) ^ second) >>> 0;
}
