import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

import { wordsOf } from "./words.ts";

describe("words", () => {
  test.for([
    ["Don’t wait", ["don't", "wait"]],
    ["best-in-class", ["best", "in", "class"]],
    ["50% off", ["50", "off"]],
    ["Café 24/7", ["café", "24", "7"]],
    ["", []],
  ] as const)("%s", ([text, keys]) => {
    expect(wordsOf(text).map(({ key }) => key)).toEqual(keys);
  });
});

const pattern = /[\p{L}\p{N}\uFFFC]+(?:['’][\p{L}\p{N}]+)*|[#@%&](?=\p{L})/gu;

/** Pieces that meet where words begin and end. */
const pieces = fc.constantFrom(
  ..."aZé9ß日𝒳٣ʼ'’#@%& -_.,".split(""),
  "\uFFFC",
  "\uD835",
  "\u0301",
  "𝒳",
  "🙂",
  "don't",
  "İ",
);

test("words are what a pattern over all alphabets finds, place by place", () => {
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 24 }), (parts) => {
      const text = parts.join("");
      const expected = Array.from(text.matchAll(pattern), ({ 0: raw, index }) => ({
        key: raw.toLowerCase().replaceAll("’", "'"),
        start: index,
        end: index + raw.length,
      }));
      expect(wordsOf(text)).toEqual(expected);
    }),
    { numRuns: 2000 },
  );
});
