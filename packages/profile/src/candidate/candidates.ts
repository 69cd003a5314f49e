import { wholeOf, type DeclaredValue, type ValueCandidate } from "@troth/core";

import type { ReadUnit } from "../match/signs.ts";
import { wordsIn } from "../match/unit-words.ts";
import { isOwn } from "../promises.ts";
import { whyNotAccepted } from "../propose/refusal.ts";
import { directionOf, likeness, stemsOf, vectorOf, type Vector, type Weigh } from "./vector.ts";

/** Finds the sentence of a draft that is most like what a value is about; undefined: none is. */
export type FindCandidate = (
  value: DeclaredValue,
  units: readonly ReadUnit[],
) => ValueCandidate | undefined;

/** Less likeness is chance. Measured by `tests/profile/candidates.test.ts`. */
const leastScore = 0.1;

/** Stems that a sentence and a value have in common. */
const fewestShared = 2;

/** How far likeness to another value speaks against this one. */
const rivalry = 0.5;

/**
 * Likeness prefers the slogan to the evidence, so that it only asks, and only about sentences that
 * tell an act, a rule, a figure, a day or a name. What is like a lookalike is not asked about.
 */
export function candidateFinder(values: readonly DeclaredValue[]): FindCandidate {
  let subjects: readonly Subject[] | undefined;
  return (value, units) => {
    subjects ??= subjectsOf(values);
    const subject = subjects.find((one) => one.value === value);
    if (subject === undefined) return undefined;
    const likely = units.filter(mayShow).flatMap((read) => scored(read, subject, subjects ?? []));
    return likely
      .toSorted((a, b) => b.score - a.score)
      .find(({ candidate }) => whyNotAccepted(candidate.unit, value) === undefined)?.candidate;
  };
}

const zones: ReadonlySet<string> = new Set(["body", "list", "ps"]);
const fewestWords = 4;

/** A sentence of the sender's own in which a reader could see something. */
function mayShow({ unit, words, stance, unreal, concrete }: ReadUnit): boolean {
  if (stance || unreal || words.length < fewestWords) return false;
  if (!zones.has(unit.zone) || unit.block.role === "heading" || !isOwn(unit)) return false;
  return Object.values(concrete).some(Boolean);
}

interface Scored {
  readonly score: number;
  readonly candidate: ValueCandidate;
}

function scored(read: ReadUnit, subject: Subject, subjects: readonly Subject[]): Scored[] {
  const stems = [...stemsOf(read.words).keys()];
  const shared = stems.filter((stem) => subject.direction.has(stem));
  if (shared.length < fewestShared) return [];
  const score = scoreOf(vectorOf(read.words, subject.weigh), subject, subjects);
  return score < leastScore ? [] : [{ score, candidate: { ...wholeOf(read.unit), shared } }];
}

/** Likeness to the value, less what speaks for another one or for a lookalike. */
function scoreOf(vector: Vector, subject: Subject, all: readonly Subject[]): number {
  const own = likeness(vector, subject.direction);
  const others = all.filter((one) => one !== subject);
  const rival = Math.max(0, ...others.map(({ direction }) => likeness(vector, direction)));
  if (rival > own) return 0;
  const trap = Math.max(0, ...subject.lookalikes.map((one) => likeness(vector, one)));
  return own - Math.max(rival * rivalry, trap);
}

/** What a value is about, as vectors. */
interface Subject {
  readonly value: DeclaredValue;
  readonly direction: Vector;
  readonly lookalikes: readonly Vector[];
  readonly weigh: Weigh;
}

/** A stem that several values have tells little of each. */
const weightOfCommon = 0.4;

function subjectsOf(values: readonly DeclaredValue[]): readonly Subject[] {
  const counts = new Map<string, number>();
  for (const value of values) {
    const stems = phrasesOf(value).flatMap((text) => [...stemsOf(wordsIn({ text })).keys()]);
    for (const stem of new Set(stems)) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  }
  const weigh: Weigh = (stem) => ((counts.get(stem) ?? 0) > 1 ? weightOfCommon : 1);
  const toVector = (text: string): Vector => vectorOf(wordsIn({ text }), weigh);
  return values.map((value) => ({
    value,
    direction: directionOf(phrasesOf(value).map(toVector)),
    lookalikes: value.lookalikes.map(toVector),
    weigh,
  }));
}

/** All that a brand says of a value, but for what it is not. */
function phrasesOf(value: DeclaredValue): readonly string[] {
  const { name, means, keywords, expressions, behaviours, proof } = value;
  const proofs = proof.flatMap(({ claim, aliases }) => [claim, ...aliases]);
  return [name, means, keywords.join(" "), ...expressions, ...behaviours, ...proofs];
}
