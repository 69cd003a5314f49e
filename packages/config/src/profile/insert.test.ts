import { describe, expect, test } from "vitest";
import { parse } from "yaml";

import { insertItem, insertList, scalarOf, type Item } from "./insert.ts";

const proof = { id: "log", claim: "412 flights, in 2025", kind: "number" } as const;

describe("one item more, and nothing else is changed", () => {
  test.for<readonly [what: string, before: string, item: Item, after: string]>([
    [
      "a list below its key",
      "a:\n  - one\n  - two\n",
      "three",
      "a:\n  - one\n  - two\n  - three\n",
    ],
    ["with its dashes below the key", "a:\n- one\nb: 1\n", "two", "a:\n- one\n- two\nb: 1\n"],
    [
      "comments stay where they are",
      "a: # first\n  - one # why\n\n  # what follows\nb: 1\n",
      "two",
      "a: # first\n  - one # why\n  - two\n\n  # what follows\nb: 1\n",
    ],
    ["in brackets", "a: [one, two] # why\n", "three, four", 'a: [one, two, "three, four"] # why\n'],
    [
      "in empty brackets",
      "a: []\n",
      proof,
      'a: [{ id: log, claim: "412 flights, in 2025", kind: number }]\n',
    ],
    [
      "in brackets over lines",
      "a: [\n  one,\n  two,\n]\n",
      "three",
      "a: [\n  one,\n  two,\n  three,\n]\n",
    ],
    [
      "a mapping below mappings",
      "a:\n  - id: x\n    claim: y # z\n",
      proof,
      'a:\n  - id: x\n    claim: y # z\n  - id: log\n    claim: "412 flights, in 2025"\n    kind: number\n',
    ],
    ["lines that end as on Windows", "a:\r\n  - one\r\n", "two", "a:\r\n  - one\r\n  - two\r\n"],
    ["no end of line at the end", "a:\n  - one", "two", "a:\n  - one\n  - two"],
    [
      "a folded text above",
      "a:\n  - >\n    one\n    two\nb: 1\n",
      "three",
      "a:\n  - >\n    one\n    two\n  - three\nb: 1\n",
    ],
  ])("%s", ([, before, item, after]) => {
    expect(insertItem(before, ["a"], item)).toBe(after);
  });

  test("a list deep inside", () => {
    const before = "values:\n  - id: a\n    expressions: [x]\n  - id: b\n    expressions: [y]\n";
    expect(insertItem(before, ["values", 1, "expressions"], "z")).toBe(
      before.replace("[y]", "[y, z]"),
    );
  });
});

test.for(["a: *b\n", "a: text\n", "b: []\n", "- - one\n"])("no list to add to: %j", (source) => {
  expect(insertItem(`b: &b [1]\n${source}`, ["a"], "two")).toBeUndefined();
});

test.for([
  "We mend what we make",
  "12,408 repairs in 2025",
  "no",
  "Null",
  "£6.10 a kilo",
  "a: b",
  "a #b",
  "'quoted'",
  '"quoted"',
  "- dash",
  "*star",
  "back\\slash",
  "é – ü — “x”",
  "ends with ",
  "1e3",
  "2026-01-01",
  "x!",
  "\u0007",
  "[a]",
])("%j is read back as it was", (text) => {
  expect(parse(`a: ${scalarOf(text)}`)).toEqual({ a: text });
  expect(parse(`a: [${scalarOf(text)}, b]`)).toEqual({ a: [text, "b"] });
});

describe("a key with a list of one item more", () => {
  test.for<readonly [what: string, before: string, after: string | undefined]>([
    [
      "below the others",
      "a:\n  - id: x\n    who: y # z\n  - id: v\n",
      "a:\n  - id: x\n    who: y # z\n    knows: [kiln]\n  - id: v\n",
    ],
    ["in brackets", "a:\n  - { id: x, who: y }\n", "a:\n  - { id: x, who: y, knows: [kiln] }\n"],
    ["without an end of line", "a:\n  - id: x", "a:\n  - id: x\n    knows: [kiln]"],
    ["as on Windows", "a:\r\n  - id: x\r\n", "a:\r\n  - id: x\r\n    knows: [kiln]\r\n"],
    ["not where it stands already", "a:\n  - knows: []\n", undefined],
    ["not where there is no mapping", "a:\n  - x\n", undefined],
  ])("%s", ([, before, after]) => {
    expect(insertList(before, ["a", 0], "knows", "kiln")).toBe(after);
  });
});
