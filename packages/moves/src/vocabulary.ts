/**
 * The features that a model knows: each has a hash, a place among them, and a rarity. A table of
 * numbers (open addressing), as each sentence looks up a hundred hashes.
 */
export class Vocabulary {
  /** By place. */
  readonly hashes: Int32Array;
  /** By place: how much a word counts; 1 for a shape. */
  readonly rarities: Uint8Array;
  readonly #slots: Int32Array;

  /** @param hashes no two are the same */
  constructor(hashes: Int32Array, rarities: Uint8Array) {
    this.hashes = hashes;
    this.rarities = rarities;
    const slots = new Int32Array(2 ** (33 - Math.clz32(hashes.length + 1))).fill(-1);
    for (let place = 0; place < hashes.length; place += 1) {
      slots[slotOf(hashes[place] as number, slots, hashes)] = place;
    }
    this.#slots = slots;
  }

  get size(): number {
    return this.hashes.length;
  }

  /** The place of a feature; -1 where the model does not know it. */
  placeOf(hash: number): number {
    return this.#slots[slotOf(hash, this.#slots, this.hashes)] as number;
  }
}

/** Where a hash stands, or may be put. */
function slotOf(hash: number, slots: Int32Array, hashes: Int32Array): number {
  const last = slots.length - 1;
  let slot = (hash ^ (hash >>> 15)) & last;
  for (;;) {
    const place = slots[slot] as number;
    if (place < 0 || hashes[place] === hash) return slot;
    slot = (slot + 1) & last;
  }
}
