import { expect, test } from "vitest";

import { isQuoted } from "./quoted.ts";
import { readDraft } from "./read-drafts.ts";

function quotedWords(source: string): string[] {
  const { units } = readDraft({ path: "draft.txt", source, format: "text" });
  return units.flatMap((unit) =>
    Array.from(unit.text.matchAll(/\p{L}+/gu))
      .filter(({ 0: word, index }) => isQuoted({ unit, start: index, end: index + word.length }))
      .map(([word]) => word),
  );
}

test.for([
  ["She wrote “never again” and left.", "never again"],
  ['She wrote "never again" and left.', "never again"],
  ["Sie schrieb „nie wieder“ und ging.", "nie wieder"],
  ["Il dit « jamais » et part.", "jamais"],
  ["“Warm bread. Warm people,” says Ana.", "Warm bread Warm people"],
  ['A 5" vase and a 7" plate.', ""],
  ['The word "stays open.', ""],
  ["No marks here, it's plain.", ""],
] as const)("%s", ([text, words]) => {
  expect(quotedWords(text).join(" ")).toBe(words);
});
