import { readDraft } from "@troth/core";
import { expect, test } from "vitest";

import { annotatorWith } from "./classify.ts";
import { hashOf } from "./hash.ts";
import { labelCount } from "./labels.ts";
import type { Model } from "./model.ts";
import { decodeWeights, encodeWeights } from "./pack.ts";
import { purposeFeatures, purposeScore, purposeTerms, type PurposeModel } from "./purpose.ts";
import { asNeighbour } from "./runs.ts";
import { Vocabulary } from "./vocabulary.ts";

/** Knows nothing: all units are greetings, and none is sure. */
const model: Model = {
  vocabulary: new Vocabulary(new Int32Array(), new Uint8Array()),
  weights: new Int8Array(),
  scales: new Float64Array(labelCount),
  biases: new Float64Array(labelCount),
  confidences: new Float64Array(12).fill(0.5),
};

const purpose: PurposeModel = {
  vocabulary: new Vocabulary(
    Int32Array.of(asNeighbour("draft", hashOf("believe")), hashOf("some:greet"), -7),
    Uint8Array.of(3, 1, 1),
  ),
  weights: Int8Array.of(-10, 2, 1),
  scale: 0.5,
  bias: 0.25,
  chances: Float64Array.of(0, 0.5, 1),
};

function read(source: string, channel: "news" | "service" = "news") {
  const file = { path: "draft", source, format: "text", flags: { channel } } as const;
  return readDraft(file, annotatorWith({ model, purpose }));
}

test("words and moves of a draft say together whether its purpose is missing", () => {
  const [bare, told] = [read("The door is green.\n"), read("We believe in green doors.\n")];
  const score = (draft: typeof bare) =>
    purposeScore(purpose, purposeTerms(purposeFeatures(draft), purpose.vocabulary));
  // One greeting: .5 * 2 + .25; the one word that is known bears the weight of all words, 3.
  expect([score(bare), score(told)]).toEqual([1.25, 1.25 - 0.5 * 10 * 3]);
  expect(bare.missingPurpose?.()).toEqual({ value: true, confidence: 1 });
  expect(told.missingPurpose?.()).toEqual({ value: false, confidence: 1 });
});

test("service mail owes nobody a purpose, nor does an empty draft", () => {
  const nothing = { value: false, confidence: 1 };
  expect(read("The door is green.\n", "service").missingPurpose?.()).toEqual(nothing);
  expect(read("").missingPurpose?.()).toEqual(nothing);
});

test("more units than a call takes arguments are no trouble", () => {
  const { units, meta } = read("Hello.\n");
  const many = units.flatMap((unit) => Array.from({ length: 300_000 }, () => unit));
  expect(purposeFeatures({ units: many, meta }).facts.length).toBeGreaterThan(4);
});

test("all weights as bytes, and back; without the part about purpose too", () => {
  const bytes = encodeWeights({ model, purpose });
  expect(encodeWeights(decodeWeights(bytes))).toEqual(bytes);
  expect(decodeWeights(encodeWeights({ model })).purpose).toBeUndefined();
});

test("bytes that are no weights, or only some of them, are refused with the remedy", () => {
  const bytes = encodeWeights({ model, purpose });
  for (const end of [0, 3, 4, 30, bytes.length - 1]) {
    expect(() => decodeWeights(bytes.subarray(0, end))).toThrow("npm run -s train");
  }
  expect(() => decodeWeights(new Uint8Array(500).fill(7))).toThrow("npm run -s train");
});
