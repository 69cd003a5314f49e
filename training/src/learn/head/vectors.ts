import type { Row } from "../svm.ts";
import type { Block } from "./features.ts";

/** A text as its features, and the group that it stands in. */
export interface FeaturedText {
  readonly blocks: readonly Block[];
  readonly group: string;
}

/**
 * A feature is learnt only where two groups have it: what only one sender, company or text says is its
 * name or an accident.
 */
export class Vectors {
  readonly #known = new Map<number, { readonly index: number; readonly rarity: number }>();

  constructor(texts: readonly FeaturedText[]) {
    const seen = new Map<number, { times: number; readonly group: string; several: boolean }>();
    for (const { blocks, group } of texts) {
      for (const { hashes } of blocks) {
        for (const hash of hashes) {
          const before = seen.get(hash);
          if (before === undefined) {
            seen.set(hash, { times: 1, group, several: false });
            continue;
          }
          before.times += 1;
          before.several ||= before.group !== group;
        }
      }
    }
    for (const [hash, { times, several }] of seen) {
      if (!several) continue;
      this.#known.set(hash, { index: this.#known.size, rarity: rarityOf(texts.length, times) });
    }
  }

  /** How many features are known. */
  get size(): number {
    return this.#known.size;
  }

  /** Of each block the features that are known, the rare ones weighing more. */
  of(blocks: readonly Block[]): Row {
    const indices: number[] = [];
    const values: number[] = [];
    for (const { weight, hashes } of blocks) {
      const first = indices.length;
      let squares = 0;
      for (const hash of hashes) {
        const known = this.#known.get(hash);
        if (known === undefined) continue;
        indices.push(known.index);
        values.push(known.rarity);
        squares += known.rarity * known.rarity;
      }
      const scale = weight / Math.sqrt(squares);
      for (let at = first; at < values.length; at += 1) values[at] = (values[at] ?? 0) * scale;
    }
    return { indices: Int32Array.from(indices), values: Float64Array.from(values) };
  }
}

/** As a logarithm to the base 2, in whole numbers: no machine rounds it otherwise. */
function rarityOf(total: number, times: number): number {
  return 1 + (32 - Math.clz32(Math.floor(total / times)));
}
