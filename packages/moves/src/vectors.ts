import type { DraftFeatures } from "./draft-features.ts";
import { Pairs } from "./pairs.ts";
import { asNeighbour, visitRuns } from "./runs.ts";
import { addShape } from "./shape.ts";
import type { Vocabulary } from "./vocabulary.ts";

/**
 * How much each group of features counts; the words of a group have the length 1 together: those of
 * the unit, of the one before, of the one after, and of the whole draft.
 */
export const blockWeights = { own: 1, before: 0.5, after: 0.5, draft: 0.5, shape: 0.3 } as const;

/** Features that a model knows: their places in its vocabulary, each with its value. */
export type Terms = Pairs;

/** The terms of one unit, until those of the next are asked for. */
export interface UnitTerms {
  readonly own: Terms;
  /** By term of `own`: the first word of the run that it stands for, and the last. */
  readonly runs: Pairs;
  readonly before: Terms;
  readonly after: Terms;
  readonly shape: Terms;
}

/** Turns the features of a draft into terms, unit by unit. What the model does not know is left out. */
export class DraftVectors {
  /** Of the words of the whole draft: the same for each of its units. */
  readonly draft: Terms = new Pairs();
  readonly #features: DraftFeatures;
  readonly #vocabulary: Vocabulary;
  readonly #unit = {
    own: new Pairs(),
    runs: new Pairs(),
    before: new Pairs(),
    after: new Pairs(),
    shape: new Pairs(),
  };
  readonly #facts = new Pairs();
  /** By feature: the round in which it was met last, so that it counts once in each. */
  readonly #met: Int32Array;
  #round = 0;

  constructor(features: DraftFeatures, vocabulary: Vocabulary) {
    this.#features = features;
    this.#vocabulary = vocabulary;
    this.#met = new Int32Array(vocabulary.size);
    this.#begin(this.draft);
    for (const { hashes } of features.words) this.#addWords(this.draft, hashes, "draft");
    weigh(this.draft, blockWeights.draft);
  }

  of(at: number): UnitTerms {
    this.#addOwn(at);
    this.#addNeighbour(at - 1, "before");
    this.#addNeighbour(at + 1, "after");
    this.#addShape(at);
    return this.#unit;
  }

  #addOwn(at: number): void {
    const { own, runs } = this.#unit;
    this.#begin(own);
    runs.clear();
    visitRuns(this.#features.words[at]?.hashes ?? [], (hash, first, last) => {
      if (this.#add(own, hash)) runs.add(first, last);
    });
    weigh(own, blockWeights.own);
  }

  #addNeighbour(at: number, block: "before" | "after"): void {
    const terms = this.#unit[block];
    this.#begin(terms);
    this.#addWords(terms, this.#features.words[at]?.hashes ?? [], block);
    weigh(terms, blockWeights[block]);
  }

  #begin(terms: Terms): void {
    terms.clear();
    this.#round += 1;
  }

  #addWords(terms: Terms, words: readonly number[], block: "before" | "after" | "draft"): void {
    for (let at = 0; at < words.length; at += 1) {
      this.#add(terms, asNeighbour(block, words[at] as number));
    }
  }

  /** Adds what is known and was not met in this round, valued by its rarity. */
  #add(terms: Terms, hash: number): boolean {
    const place = this.#vocabulary.placeOf(hash);
    if (place < 0 || this.#met[place] === this.#round) return false;
    this.#met[place] = this.#round;
    terms.add(place, this.#vocabulary.rarities[place] as number);
    return true;
  }

  #addShape(at: number): void {
    const { shape } = this.#unit;
    const facts = this.#facts;
    shape.clear();
    facts.clear();
    addShape(facts, this.#features, at);
    for (let fact = 0; fact < facts.length; fact += 1) {
      const place = this.#vocabulary.placeOf(facts.keys[fact] as number);
      if (place >= 0) shape.add(place, blockWeights.shape * (facts.values[fact] as number));
    }
  }
}

/** Gives a group of words the length of its weight. */
function weigh({ values, length }: Terms, weight: number): void {
  let squares = 0;
  for (let at = 0; at < length; at += 1) {
    const value = values[at] as number;
    squares += value * value;
  }
  const whole = Math.sqrt(squares);
  for (let at = 0; at < length; at += 1) values[at] = (weight * (values[at] as number)) / whole;
}
