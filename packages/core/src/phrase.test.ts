import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

import type { Unit } from "./draft.ts";
import { wordsOf } from "./language/words.ts";
import { PhraseIndex } from "./phrase.ts";
import { readDraft } from "./read-drafts.ts";
import type { Span } from "./span.ts";

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

test("a phrase is found wherever its words stand together", () => {
  const word = fc.constantFrom("a", "B", "ab", "#a", "7", "été", "K", "don’t", "\uFFFC");
  const gap = fc.constantFrom(" ", " ", " ", "-", ", ", "  ", "'", ".");
  const text = fc
    .array(fc.tuple(word, gap), { minLength: 1, maxLength: 12 })
    .map((pairs) => pairs.flat().join("").trim());
  const forms = fc.array(
    fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(" ")),
    { minLength: 1, maxLength: 4 },
  );
  fc.assert(
    fc.property(text, forms, (words, all) => {
      const index = new PhraseIndex<string>();
      for (const [at, form] of all.entries()) index.add({ id: form, forms: [form] }, String(at));
      const hits = index.find([unitOf(words)]);
      for (const [at, form] of all.entries()) {
        const found = (hits.get(String(at)) ?? []).map(({ start, end }) => ({ start, end }));
        expect(found).toEqual(plainly(words, form));
      }
    }),
    { numRuns: 2000 },
  );
});

/** The words of a text gone through one by one. */
function plainly(text: string, form: string): Span[] {
  const words = wordsOf(text);
  const wanted = wordsOf(form);
  const found: Span[] = [];
  for (const at of words.keys()) {
    const run = words.slice(at, at + wanted.length);
    const isSame = wanted.every(({ key }, nth) => key === run[nth]?.key);
    const isJoined = run.every(
      ({ start }, nth) => nth === 0 || /^[\s-]*$/u.test(text.slice(run[nth - 1]?.end, start)),
    );
    const [first] = run;
    const last = run.at(-1);
    if (!isSame || !isJoined || first === undefined || last === undefined) continue;
    if (first.start >= (found.at(-1)?.end ?? 0)) found.push({ start: first.start, end: last.end });
  }
  return found;
}

function unitOf(text: string): Unit {
  return { text } as Unit;
}

function soft(text: string): string {
  return text.replaceAll(/\s+/gu, " ");
}
