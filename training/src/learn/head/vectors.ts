import { rarityOf } from "../rarity.ts";
import type { Row } from "../svm.ts";
import type { Block, Kind } from "./features.ts";

/** What a learner looks at: how much each kind of features counts. Kinds left out do not. */
export type View = Readonly<Partial<Record<Kind, number>>>;

/** A text to learn from. */
export interface Example {
  readonly blocks: readonly Block[];
  readonly label: string;
  readonly group: string;
}

interface Seen {
  times: number;
  /** Of these with the label. */
  withLabel: number;
  readonly group: string;
  isOfSeveral: boolean;
}

/**
 * Turns features into numbers, for one label. A feature is learnt only where two groups have it: what
 * one sender, company or text alone says is its name or an accident. A feature counts by how rare it
 * is, and more if it stands with the label much more, or much less, often than without.
 */
export class Vectors {
  readonly #known = new Map<number, { readonly index: number; readonly value: number }>();
  readonly #view: View;

  constructor(examples: readonly Example[], label: string, view: View) {
    this.#view = view;
    const positive = examples.filter((example) => example.label === label).length;
    for (const [hash, { times, withLabel, isOfSeveral }] of count(examples, label, view)) {
      if (!isOfSeveral) continue;
      const yes = (withLabel + 1) / (positive + 2);
      const no = (times - withLabel + 1) / (examples.length - positive + 2);
      const telling = Math.abs(yes - no) / (yes + no);
      const value = (rarityOf(examples.length, times) * (1 + telling)) / 2;
      this.#known.set(hash, { index: this.#known.size, value });
    }
  }

  /** How many features are known. */
  get size(): number {
    return this.#known.size;
  }

  /** What is known of a text: each block of the view has the length of its weight. */
  of(blocks: readonly Block[]): Row {
    const indices: number[] = [];
    const values: number[] = [];
    for (const { kind, share, hashes } of blocks) {
      const weight = share * (this.#view[kind] ?? 0);
      if (weight === 0) continue;
      const first = values.length;
      let squares = 0;
      for (const hash of hashes) {
        const known = this.#known.get(hash);
        if (known === undefined) continue;
        indices.push(known.index);
        values.push(known.value);
        squares += known.value * known.value;
      }
      const scale = weight / Math.sqrt(squares);
      for (let at = first; at < values.length; at += 1) values[at] = (values[at] ?? 0) * scale;
    }
    return { indices: Int32Array.from(indices), values: Float64Array.from(values) };
  }
}

function count(examples: readonly Example[], wanted: string, view: View): Map<number, Seen> {
  const seen = new Map<number, Seen>();
  for (const { blocks, label, group } of examples) {
    const step = Number(label === wanted);
    for (const { kind, hashes } of blocks) {
      if (view[kind] === undefined) continue;
      for (const hash of hashes) {
        const before = seen.get(hash);
        if (before === undefined) {
          seen.set(hash, { times: 1, withLabel: step, group, isOfSeveral: false });
          continue;
        }
        before.times += 1;
        before.withLabel += step;
        before.isOfSeveral ||= before.group !== group;
      }
    }
  }
  return seen;
}
