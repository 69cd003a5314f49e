import { expect, test } from "vitest";

import { countWords } from "./words.ts";

test.for([
  ["A well-known loom – it costs £4.50.", 6],
  ["", 0],
  ["Ring 01632 960 001 or write.", 6],
] as const)("words of %s", ([text, words]) => {
  expect(countWords(text)).toBe(words);
});
