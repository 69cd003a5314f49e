import { expect, test } from "vitest";

import type { Definition } from "./definition.ts";
import { faultsIn } from "./faults.ts";

const reasons = { summary: "Write as we speak", why: "A reader knows our words." };
const pattern = (source: string): Definition => ({
  ...reasons,
  kind: "existence",
  patterns: ["fine", source],
});

test.for([
  ["(", "is not a regular expression: unterminated group."],
  ["(?:\\w+\\s?)+!", "could run without end"],
  ["a.*b.*c", "could run very long"],
  ["(a)\\1", "refers back to a group"],
  ["x*", "also matches nothing at all"],
])("a pattern: %s", ([source = "", said = ""]) => {
  const [fault, ...others] = faultsIn(pattern(source));
  expect(others).toEqual([]);
  expect(fault?.keys).toEqual(["patterns", "1"]);
  expect(fault?.message).toContain(`\`${source}\` ${said}`);
  expect(fault?.remedy).not.toBe("");
});

test("a word that no draft holds", () => {
  const definition: Definition = { ...reasons, kind: "required", words: ["ok"], when: ["a", "!!"] };
  expect(faultsIn(definition)).toMatchObject([
    { keys: ["when", "1"], message: expect.stringContaining("`!!` holds no letter") },
  ]);
});

test("spellings that words do not tell apart", () => {
  const either = [
    ["email", "e-mail"],
    ["co-op", "coop", "Co op"],
  ];
  expect(faultsIn({ ...reasons, kind: "consistency", either })).toMatchObject([
    { keys: ["either", "1", "2"], message: expect.stringContaining("`Co op` differs") },
  ]);
});

test("a slot that nothing fills", () => {
  const definition: Definition = {
    ...reasons,
    kind: "consistency",
    either: [["grey", "gray"]],
    message: "{found} and {firt}.",
  };
  expect(faultsIn(definition)).toEqual([
    {
      keys: ["message"],
      message: "Nothing fills `{firt}` in this message.",
      remedy: "A rule of kind consistency fills in {found}, {first}.",
    },
  ]);
});

test("none in what is well", () => {
  expect(faultsIn(pattern("\\bfree (?:trial|gift)s?\\b"))).toEqual([]);
});
