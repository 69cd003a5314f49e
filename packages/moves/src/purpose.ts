import { bodyUnits, moves, type Draft, type Judgement } from "@troth/core";

import { hashOf } from "./hash.ts";
import { asNeighbour } from "./runs.ts";
import { readShare } from "./shares.ts";
import type { Vocabulary } from "./vocabulary.ts";
import { readWords } from "./words.ts";

/** A linear model of one question about a whole draft: does it leave out why its sender exists? */
export interface PurposeModel {
  readonly vocabulary: Vocabulary;
  /** By feature, in units of `scale`. */
  readonly weights: Int8Array;
  readonly scale: number;
  readonly bias: number;
  /** The share of drafts that leave it out, by score, at equal steps from `lowestScore`. */
  readonly chances: Float64Array;
}

export const lowestScore = -1.5;
export const scoreStep = 0.125;

/** A draft as the model sees it: hashes of its words, and named facts about it. */
export interface PurposeFeatures {
  readonly words: readonly number[];
  readonly facts: readonly (readonly [hash: number, value: number])[];
}

type Annotated = Pick<Draft, "units" | "meta">;

/** Its words, and what its moves say: how many there are of each, and how sure the surest is. */
export function purposeFeatures({ units, meta }: Annotated): PurposeFeatures {
  const words = new Set<number>();
  for (const { text } of units) for (const hash of readWords(text).hashes) words.add(hash);
  const body = bodyUnits({ units });
  const facts = moves.flatMap((move): [string, number][] => {
    const ours = body.filter((unit) => unit.move === move);
    // Not all at once to Math.max: a draft may have more units than a call takes arguments.
    const surest = ours.reduce((most, { confidence }) => Math.max(most, confidence), 0);
    const plain = ours.filter(({ attributes }) => !attributes.includes("hollow"));
    return [
      [`surest:${move}`, surest],
      [`share:${move}`, ours.length / Math.max(1, body.length)],
      [`some:${move}`, Number(ours.length > 0)],
      [`plain:${move}`, Number(plain.length > 0)],
    ];
  });
  const longer = [2, 5, 10, 20, 40].map((least): [string, number] => [
    `units>${least}`,
    Number(units.length > least),
  ]);
  const named: [string, number][] = [...facts, ...longer, [`channel:${meta.channel}`, 1]];
  return {
    words: [...words].map((word) => asNeighbour("draft", word)),
    facts: named.filter(([, value]) => value > 0).map(([name, value]) => [hashOf(name), value]),
  };
}

/** Chosen by cross-validation: words say more than the moves that were found. */
const wordWeight = 3;

/** A feature, by its place in the vocabulary, with its value. */
export interface Term {
  readonly place: number;
  readonly value: number;
}

/** What the model does not know is left out. */
export function purposeTerms(
  { words, facts }: PurposeFeatures,
  vocabulary: Pick<Vocabulary, "placeOf" | "rarities">,
): Term[] {
  const terms = words.flatMap((hash): Term[] => {
    const place = vocabulary.placeOf(hash);
    return place < 0 ? [] : [{ place, value: vocabulary.rarities[place] ?? 1 }];
  });
  const length = Math.sqrt(terms.reduce((sum, { value }) => sum + value * value, 0));
  const weighed = terms.map(({ place, value }) => ({
    place,
    value: (wordWeight * value) / length,
  }));
  for (const [hash, value] of facts) {
    const place = vocabulary.placeOf(hash);
    if (place >= 0) weighed.push({ place, value });
  }
  return weighed;
}

export function purposeScore(
  { weights, scale, bias }: PurposeModel,
  terms: readonly Term[],
): number {
  let sum = 0;
  for (const { place, value } of terms) sum += value * (weights[place] as number);
  return sum * scale + bias;
}

/** Judges drafts with a trained model. Service mail owes nobody a purpose. */
export function purposeJudge(model: PurposeModel): (draft: Annotated) => Judgement {
  return (draft) => {
    if (draft.meta.channel === "service" || bodyUnits(draft).length === 0) {
      return { value: false, confidence: 1 };
    }
    const score = purposeScore(model, purposeTerms(purposeFeatures(draft), model.vocabulary));
    const chance = readShare(model.chances, (score - lowestScore) / scoreStep);
    return { value: score > 0, confidence: score > 0 ? chance : 1 - chance };
  };
}
