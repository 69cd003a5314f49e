import { moves } from "@troth/core";
import { describe, expect, test } from "vitest";

import { fromBase64 } from "./base64.ts";
import { labelCount } from "./labels.ts";
import { confidenceOf, decodeModel, encodeModel, featureVersion, type Model } from "./model.ts";
import { decodeWeights, encodeWeights } from "./pack.ts";
import { Vocabulary } from "./vocabulary.ts";
import { weights } from "./weights.ts";

const model: Model = {
  // The second is the larger one where hashes have no sign.
  vocabulary: new Vocabulary(Int32Array.of(-5, 7, 3), Uint8Array.of(9, 1, 255)),
  weights: Int8Array.from({ length: 3 * labelCount }, (_, at) => at - 18),
  scales: Float64Array.from({ length: labelCount }, (_, at) => at / 7),
  biases: Float64Array.from({ length: labelCount }, (_, at) => -at),
  confidences: Float64Array.from(moves.flatMap((_, at) => [0.2, 0.5, at === 2 ? 0.8 : 0.9])),
};
const bytes = encodeModel(model);

describe("bytes", () => {
  test("keep every feature with its weights, whatever its place", () => {
    const read = decodeModel(bytes);
    for (const [place, hash] of model.vocabulary.hashes.entries()) {
      const there = read.vocabulary.placeOf(hash);
      expect(read.vocabulary.rarities[there]).toBe(model.vocabulary.rarities[place]);
      const row = (from: Model, at: number) =>
        from.weights.subarray(at * labelCount, (at + 1) * labelCount);
      expect(row(read, there)).toEqual(row(model, place));
    }
    const { scales, biases, confidences } = model;
    expect(read).toMatchObject({ scales, biases, confidences });
  });

  test("do not depend on the order in which features were learnt", () => {
    expect(encodeModel(decodeModel(bytes))).toEqual(bytes);
    expect([...decodeModel(bytes).vocabulary.hashes]).toEqual([3, 7, -5]);
  });

  test("may stand anywhere in a buffer", () => {
    const moved = new Uint8Array(bytes.length + 3);
    moved.set(bytes, 3);
    expect(encodeModel(decodeModel(moved.subarray(3)))).toEqual(bytes);
  });

  test("are the same for the weights that ship", () => {
    const shipped = fromBase64(weights);
    expect(Buffer.compare(encodeWeights(decodeWeights(shipped)), shipped)).toBe(0);
  });

  test("may be a buffer of Node, whose slice is no copy", () => {
    const shipped = Buffer.from(weights, "base64");
    expect(Buffer.compare(encodeWeights(decodeWeights(shipped)), shipped)).toBe(0);
  });
});

describe("bytes that are refused, with the command that makes them anew", () => {
  const remedy = "npm run -s train";

  test("no weights at all", () => {
    const other = Uint8Array.from(bytes);
    other[0] = 0;
    for (const wrong of [other, bytes.subarray(0, 15), new Uint8Array()]) {
      expect(() => decodeModel(wrong)).toThrow(
        `These are no weights of moves. Make them anew: ${remedy}`,
      );
    }
  });

  test("weights of another version", () => {
    const other = Uint8Array.from(bytes);
    new DataView(other.buffer).setUint32(4, featureVersion + 1, true);
    expect(() => decodeModel(other)).toThrow(
      `of version ${featureVersion + 1}, this troth reads version ${featureVersion}. Make them anew: ${remedy}`,
    );
  });

  test("weights that are cut short or too long, at any place", () => {
    const long = new Uint8Array(bytes.length + 1);
    long.set(bytes);
    for (const wrong of [
      long,
      ...[16, 17, 24, 200, bytes.length - 1].map((end) => bytes.subarray(0, end)),
    ]) {
      expect(() => decodeModel(wrong)).toThrow(`are cut short. Make them anew: ${remedy}`);
    }
  });
});

test("confidence reads between two steps of margin, and is flat behind the last", () => {
  const at = (margin: number) => confidenceOf(model, 1, margin);
  expect([0, 0.0625, 0.125, 0.1875, 0.25, 3, Infinity].map(at)).toEqual([
    0.2, 0.35, 0.5, 0.7, 0.9, 0.9, 0.9,
  ]);
  // Each move has confidences of its own.
  expect(confidenceOf(model, 2, 3)).toBe(0.8);
});
