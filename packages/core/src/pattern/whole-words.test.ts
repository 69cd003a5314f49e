import { array, assert, constantFrom, property } from "fast-check";
import { expect, test } from "vitest";

import { PatternGroup } from "./gated.ts";
import { wholeWords } from "./whole-words.ts";

const alternatives = ["sales?", "free (?:trial|copy)", "news|digest", String.raw`no\. ?\d+`];
const border = String.raw`[\p{L}\p{N}]`;
const plain = new RegExp(`(?<!${border})(?:${alternatives.join("|")})(?!${border})`, "u");

const pieces = ["sale", "s", "free ", "trial", "copy", "news", "digest", "no. ", "12", " ", "re", "é", "𝒂", ".", "\n"]; // prettier-ignore

test("words are found as one pattern of all would find them", () => {
  const asked = wholeWords(new PatternGroup(), alternatives);
  assert(
    property(array(constantFrom(...pieces), { maxLength: 8 }), (parts) => {
      const text = parts.join("");
      expect(asked.test(text)).toBe(plain.test(text));
    }),
    { numRuns: 1000 },
  );
});
