import { describe, expect, test } from "vitest";

import { readDraft } from "./read-drafts.ts";
import { PhraseIndex } from "./phrase.ts";

describe("phrases", () => {
  test.for([
    ["whatever the case", "We LEVERAGE it.", ["LEVERAGE"]],
    [
      "with or without hyphens",
      "A best-in-class and Best in Class kiln.",
      ["best-in-class", "Best in Class"],
    ],
    ["over a line break", "It is best in\nclass now.", ["best in\nclass"]],
    ["as whole words only", "Leveraged buyouts, leverages, cleverage.", []],
    ["not across a comma", "The best, in class we say so.", []],
    ["the longest of one rule", "Best in class leverage.", ["Best in class leverage"]],
  ] as const)("are found %s", ([, draft, found]) => {
    const index = new PhraseIndex<string>();
    index.add({ id: "leverage", forms: ["leverage"] }, "rule");
    index.add({ id: "best", forms: ["best-in-class"] }, "rule");
    index.add({ id: "long", forms: ["best-in-class leverage"] }, "rule");
    const { units } = readDraft({ path: "a.md", source: draft, format: "markdown" });
    const hits = index.find(units).get("rule") ?? [];
    expect(hits.map(({ unit, start, end }) => unit.text.slice(start, end))).toEqual(
      found.map(soft),
    );
  });
});

function soft(text: string): string {
  return text.replaceAll(/\s+/gu, " ");
}
