import type { SoughtWord } from "../match/expression.ts";
import type { UnitWord } from "../match/unit-words.ts";
import { stemOf } from "../words.ts";

/** A small vector of a text: its stems and the runs of letters in them, each with its weight. */
export type Vector = ReadonlyMap<string, number>;

/** How much a stem counts, by what it tells of its value: 1, or less. */
export type Weigh = (stem: string) => number;

/** What a word of each kind tells about its subject. */
const weights: Readonly<Record<SoughtWord["kind"], number>> = {
  heavy: 1,
  light: 0.35,
  number: 0,
  day: 0,
  small: 0,
  negator: 0,
};

/** Beside the stem itself: runs of letters tie "grower" to "growth", which no table of forms does. */
const weightOfRuns = 0.3;
const lettersInRun = 4;

/** A shorter vector is not stretched: of two words, one in common is no likeness. */
const shortest = 2;

/** The stems of the words that tell a subject, each once. */
export function stemsOf(words: readonly UnitWord[]): ReadonlyMap<string, number> {
  const telling = words.filter(({ kind }) => weights[kind] > 0);
  return new Map(telling.map(({ key, kind }) => [stemOf(key), weights[kind]]));
}

/** The vector of a text, at most of length 1. */
export function vectorOf(words: readonly UnitWord[], weigh: Weigh): Vector {
  const vector = new Map<string, number>();
  for (const [stem, kind] of stemsOf(words)) {
    const weight = kind * weigh(stem);
    add(vector, stem, weight);
    const runs = runsOf(stem);
    const share = (weight * weightOfRuns) / Math.sqrt(runs.length);
    for (const run of runs) add(vector, run, share);
  }
  return scaled(vector, Math.max(shortest, lengthOf(vector)));
}

/** `^mend`, `mend$`: the bounds of the word are letters of it, which no stem holds. */
function runsOf(stem: string): string[] {
  const bounded = `^${stem}$`;
  const count = Math.max(1, bounded.length - lettersInRun + 1);
  return Array.from({ length: count }, (_, at) => `~${bounded.slice(at, at + lettersInRun)}`);
}

/** The direction of several vectors, of length 1. */
export function directionOf(vectors: readonly Vector[]): Vector {
  const sum = new Map<string, number>();
  for (const vector of vectors) for (const [key, weight] of vector) add(sum, key, weight);
  return scaled(sum, lengthOf(sum));
}

/** How alike two vectors are: 0 to 1 where both are of length 1. */
export function likeness(one: Vector, other: Vector): number {
  const [fewer, more] = one.size < other.size ? [one, other] : [other, one];
  let sum = 0;
  for (const [key, weight] of fewer) sum += weight * (more.get(key) ?? 0);
  return sum;
}

function add(vector: Map<string, number>, key: string, weight: number): void {
  vector.set(key, (vector.get(key) ?? 0) + weight);
}

function lengthOf(vector: Vector): number {
  return Math.sqrt(likeness(vector, vector));
}

function scaled(vector: Vector, length: number): Vector {
  if (length === 0) return vector;
  return new Map(Array.from(vector, ([key, weight]) => [key, weight / length]));
}
