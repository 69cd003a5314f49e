import { readFileSync } from "node:fs";

import { moves, readDraft, type Move } from "@troth/core";
import * as fc from "fast-check";
import { expect, test } from "vitest";

import { annotateMoves } from "./annotate.ts";
import { annotatorWith } from "./classify.ts";
import { hashOf, joinHashes } from "./hash.ts";
import type { Model } from "./model.ts";
import { asNeighbour } from "./runs.ts";
import { labelCount, learntTraits } from "./labels.ts";
import { bestOf } from "./scores.ts";
import { Vocabulary } from "./vocabulary.ts";

/** What a run of words is called. */
function run(words: string): number {
  return words
    .split(" ")
    .map(hashOf)
    .reduce((hash, word, at) => joinHashes(hash + at + 1, word), 0);
}

const labels: readonly string[] = [...moves, ...learntTraits];

type Label = Move | (typeof learntTraits)[number];

/** A model by hand: of each feature the weight for one move or trait. */
function modelOf(...features: (readonly [hash: number, label: Label, weight: number])[]): Model {
  const hashes = Int32Array.from(features, ([hash]) => hash);
  const weights = new Int8Array(features.length * labelCount);
  for (const [place, [, label, weight]] of features.entries()) {
    weights[place * labelCount + labels.indexOf(label)] = weight;
  }
  return {
    vocabulary: new Vocabulary(hashes, new Uint8Array(features.length).fill(1)),
    weights,
    scales: new Float64Array(labelCount).fill(1),
    biases: Float64Array.from(labels, (label) => (label === "other" ? 0.5 : 0)),
    confidences: Float64Array.from(moves.flatMap(() => [0.25, 0.5, 0.75, 1])),
  };
}

function read(source: string, model: Model) {
  return readDraft({ path: "draft", source, format: "text" }, annotatorWith({ model })).units;
}

test("a word decides, is named, and bears its weight", () => {
  const [ask, rest] = read(
    "Come by on Friday.\n\nThe door is green.\n",
    modelOf([run("come"), "ask", 2], [run("friday"), "offer", 1]),
  );
  // Two words share the length 1: each counts 1/√2.
  expect(ask).toMatchObject({ move: "ask", because: [{ start: 0, end: 4, weight: 1.41 }] });
  // Ahead of the next by 2/√2 - 1/√2, five steps and a bit: as sure as it gets.
  expect(ask?.confidence).toBe(1);
  expect(rest).toMatchObject({ move: "other", because: [], confidence: 1 });
});

test("a run of words shares its weight, and words side by side are one", () => {
  const [unit] = read("Come by on Friday.\n", modelOf([run("come by"), "ask", 2]));
  expect(unit?.because).toEqual([{ start: 0, end: 7, weight: 2 }]);
});

test("what speaks against a move is no reason for it", () => {
  const [unit] = read(
    "Come by on Friday.\n",
    modelOf([run("come"), "ask", 4], [run("friday"), "ask", -2]),
  );
  expect(unit).toMatchObject({ move: "ask", because: [{ start: 0, end: 4 }] });
});

test("neighbours and place alone may decide: then no word is named", () => {
  const [, unit] = read(
    "Come by on Friday.\n\nGreen door.\n",
    modelOf([asNeighbour("before", hashOf("friday")), "story", 2], [hashOf("ends"), "story", 2]),
  );
  expect(unit).toMatchObject({ move: "story", because: [] });
});

test("of many reasons the weightiest five are named, in the order of the text", () => {
  const words = "one two three four five six seven eight nine ten eleven".split(" ");
  const model = modelOf(
    ...words.map((word, at) => [run(word), "ask", at % 2 === 0 ? 20 + at : 0] as const),
  );
  const [unit] = read(`${words.join(" ")}.\n`, model);
  const named = unit?.because.map(({ start, end }) => unit.text.slice(start, end));
  expect(named).toEqual(["three", "five", "seven", "nine", "eleven"]);
});

test("a learnt trait is there where its score is above 0, whatever cues say", () => {
  const source = "Come by on Friday, so that you see the green door.\n";
  const [without] = read(source, modelOf([run("come"), "ask", 2]));
  const [withTrait] = read(
    source,
    modelOf(
      [run("come"), "ask", 2],
      [run("green"), "self-serving", 1],
      [run("see"), "benefit", -1],
    ),
  );
  expect(without?.attributes).not.toContain("self-serving");
  expect(withTrait?.attributes).toContain("self-serving");
  expect(withTrait?.attributes).not.toContain("benefit");
});

test("the best move and the next; of equals the first", () => {
  expect(bestOf(Float64Array.of(1, 3, 2))).toEqual({ move: 1, next: 2, margin: 1 });
  expect(bestOf(Float64Array.of(2, 2, 1))).toEqual({ move: 0, next: 1, margin: 0 });
  const traits = new Float64Array(labelCount - moves.length).fill(9);
  const scores = Float64Array.of(1, ...new Float64Array(moves.length - 2), 2, ...traits);
  expect(bestOf(scores)).toMatchObject({ move: moves.length - 1, next: 0 });
  expect(bestOf(Float64Array.of(1, 2))).toEqual({ move: 1, next: 0, margin: 1 });
});

const examples = ["last-chance.txt", "launch-post.md"].map((name) =>
  readFileSync(`examples/${name}`, "utf8"),
);

test("any draft: reasons lie inside their unit, in order; the same again for the same draft", () => {
  const sentences = examples.flatMap((source) => source.split(/(?<=[.!?\n]) ?/u));
  const drafts = fc
    .array(fc.oneof(fc.constantFrom(...sentences), fc.string({ unit: "grapheme" })))
    .map((parts) => parts.join("\n\n"));
  const check = fc.property(drafts, (source) => {
    const units = () => readDraft({ path: "draft", source, format: "text" }, annotateMoves).units;
    const first = units();
    for (const { because, text, confidence } of first) {
      let from = 0;
      for (const { start, end, weight } of because) {
        expect(start).toBeGreaterThanOrEqual(from);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(weight).toBeGreaterThan(0);
        from = end;
      }
      expect(because.length).toBeLessThanOrEqual(5);
      expect(confidence).toBeGreaterThanOrEqual(0);
      expect(confidence).toBeLessThanOrEqual(1);
    }
    expect(JSON.stringify(units())).toBe(JSON.stringify(first));
  });
  fc.assert(check, { numRuns: 50 });
});
