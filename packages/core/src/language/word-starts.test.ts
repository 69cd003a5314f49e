import * as fc from "fast-check";
import { expect, test } from "vitest";

import { WordStarts } from "./word-starts.ts";
import { nextWord, wordsOf } from "./words.ts";

const pieces = fc.constantFrom(
  ..."win Win WIN winner we We’ve we've i i’m I'M é École école \u212Ailo ki\u017Fs 50 5 % #deal a".split(
    " ",
  ),
);
const texts = fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join(" "));

test("no word of a list is passed over", () => {
  fc.assert(
    fc.property(texts, fc.array(texts, { maxLength: 4 }), (text, list) => {
      const keys = new Set(list.flatMap((part) => wordsOf(part).map(({ key }) => key)));
      const starts = new WordStarts(keys);
      const met: string[] = [];
      let word = nextWord(text, 0, starts.mayHold);
      while (word !== undefined) {
        if (keys.has(word.key)) met.push(word.key);
        word = nextWord(text, word.end, starts.mayHold);
      }
      const expected = wordsOf(text).map(({ key }) => key);
      expect(met).toEqual(expected.filter((key) => keys.has(key)));
    }),
    { numRuns: 2000 },
  );
});

test("most other words are told by their start and end", () => {
  const starts = new WordStarts(["leverage", "win-win"]);
  const isWanted = (word: string) => starts.mayHold(word, 0, word.length);
  expect(["Leverage", "lévrier", "win"].every(isWanted)).toBe(true);
  expect(["use", "we", "wi", "le", "lever", "winter", ""].some(isWanted)).toBe(false);
});
