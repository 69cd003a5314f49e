import { asNeighbour, type FeatureBlock, type UnitFeatures } from "./features.ts";

/** A feature that the model knows. */
export interface KnownFeature {
  readonly index: number;
  /** How much a word counts by its rarity; 1 for a shape. */
  readonly rarity: number;
}

/** By the hash of a feature. */
export type Vocabulary = ReadonlyMap<number, KnownFeature>;

/** How much each group of features counts; the words of a group have the length 1 together. */
export const blockWeights: Readonly<Record<FeatureBlock, number>> = {
  own: 1,
  before: 0.5,
  after: 0.5,
  draft: 0.5,
  shape: 0.3,
};

/** A feature of a unit with its value, for a model to multiply with its weight. */
export interface Term {
  readonly index: number;
  readonly value: number;
}

/** Turns the features of a draft into terms, unit by unit. What the model does not know is left out. */
export class DraftVectors {
  readonly #vocabulary: Vocabulary;
  readonly #units: readonly UnitFeatures[];
  readonly #draft: readonly Term[];

  constructor(units: readonly UnitFeatures[], vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
    this.#units = units;
    const words = new Set(units.flatMap(({ own }) => own.words));
    this.#draft = this.#terms(
      [...words].map((word) => asNeighbour("draft", word)),
      "draft",
    );
  }

  of(at: number): readonly Term[] {
    const unit = this.#units[at];
    if (unit === undefined) return [];
    return [
      ...this.own(unit),
      ...this.#neighbour(at - 1, "before"),
      ...this.#neighbour(at + 1, "after"),
      ...this.#draft,
      ...this.#shape(unit),
    ];
  }

  /** The terms of the unit's own runs of words, in their order. */
  own({ own }: UnitFeatures): readonly Term[] {
    return this.#terms(
      own.runs.map(({ hash }) => hash),
      "own",
    );
  }

  #neighbour(at: number, block: "before" | "after"): readonly Term[] {
    const words = new Set(this.#units[at]?.own.words);
    return this.#terms(
      [...words].map((word) => asNeighbour(block, word)),
      block,
    );
  }

  #terms(hashes: readonly number[], block: FeatureBlock): readonly Term[] {
    const known = hashes.flatMap((hash) => this.#vocabulary.get(hash) ?? []);
    const length = Math.sqrt(known.reduce((sum, { rarity }) => sum + rarity * rarity, 0));
    return known.map(({ index, rarity }) => ({
      index,
      value: (blockWeights[block] * rarity) / length,
    }));
  }

  #shape({ shape }: UnitFeatures): Term[] {
    return shape.flatMap(({ hash, value }) => {
      const known = this.#vocabulary.get(hash);
      return known === undefined ? [] : { index: known.index, value: blockWeights.shape * value };
    });
  }
}
