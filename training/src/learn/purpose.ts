import {
  lowestScore,
  purposeScore,
  purposeTerms,
  scoreStep,
  Vocabulary,
  type PurposeFeatures,
  type PurposeModel,
} from "@troth/moves";

import { calibrate } from "./calibrate.ts";
import { quantize } from "./quantize.ts";
import { rarityOf } from "./rarity.ts";
import { trainSvm } from "./svm.ts";

/** A draft to learn from, annotated by what had not seen it. */
export interface JudgedDraft {
  readonly features: PurposeFeatures;
  readonly missing: boolean;
  /** From 0. Drafts of one sender are in one fold. */
  readonly fold: number;
}

export interface PurposeOptions {
  readonly seed: number;
  readonly cost: number;
}

/** In so many drafts a feature must stand. */
const fewest = 5;

/** Learns whether a draft leaves out why its sender exists; where to draw the line, on unseen ones. */
export function learnPurpose(
  drafts: readonly JudgedDraft[],
  options: PurposeOptions,
): PurposeModel {
  const unseen = [...new Set(drafts.map(({ fold }) => fold))].flatMap((fold) => {
    const model = learnWeights(
      drafts.filter((draft) => draft.fold !== fold),
      options,
    );
    return drafts
      .filter((draft) => draft.fold === fold)
      .map(({ features, missing }) => ({
        score: purposeScore(model, purposeTerms(features, model.vocabulary)),
        missing,
      }));
  });
  const line = bestLine(unseen);
  const judged = unseen.map(({ score, missing }) => ({ margin: score - line, right: missing }));
  const model = learnWeights(drafts, options);
  return {
    ...model,
    bias: model.bias - line,
    chances: calibrate(judged, { from: lowestScore, step: scoreStep }),
  };
}

/** Where F1 and accuracy together are best; at a step of the scores, so that few drafts decide little. */
function bestLine(scored: readonly { score: number; missing: boolean }[]): number {
  const gold = scored.filter(({ missing }) => missing).length;
  let line = 0;
  let most = -1;
  for (let step = -8; step <= 8; step += 1) {
    const candidate = step / 16;
    const found = scored.filter(({ score }) => score > candidate);
    const right = found.filter(({ missing }) => missing).length;
    const f1 = (2 * right) / Math.max(1, found.length + gold);
    const accuracy = 1 - (found.length - right + (gold - right)) / Math.max(1, scored.length);
    if (f1 + accuracy <= most) continue;
    most = f1 + accuracy;
    line = candidate;
  }
  return line;
}

function learnWeights(
  drafts: readonly JudgedDraft[],
  { seed, cost }: PurposeOptions,
): PurposeModel {
  const vocabulary = vocabularyOf(drafts);
  const rows = drafts.map(({ features }) => {
    const terms = purposeTerms(features, vocabulary);
    return {
      indices: Int32Array.from(terms, ({ place }) => place),
      values: Float64Array.from(terms, ({ value }) => value),
    };
  });
  const { weights, bias } = trainSvm(rows, (row) => drafts[row]?.missing === true, {
    size: vocabulary.size,
    costs: [cost, cost],
    seed,
  });
  return { vocabulary, ...quantize(weights), bias, chances: new Float64Array([0.5]) };
}

function vocabularyOf(drafts: readonly JudgedDraft[]): Vocabulary {
  const words = new Map<number, number>();
  const facts = new Map<number, number>();
  for (const { features } of drafts) {
    for (const hash of features.words) words.set(hash, (words.get(hash) ?? 0) + 1);
    for (const [hash] of features.facts) facts.set(hash, (facts.get(hash) ?? 0) + 1);
  }
  const known = [...new Map([...words, ...facts])].filter(([, times]) => times >= fewest);
  return new Vocabulary(
    Int32Array.from(known, ([hash]) => hash),
    Uint8Array.from(known, ([hash, times]) =>
      facts.has(hash) ? 1 : rarityOf(drafts.length, times),
    ),
  );
}
