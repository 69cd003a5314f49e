import { knownKeys } from "@troth/core";
import { expect, test } from "vitest";

import { completeFrontMatter, describedKeys } from "./front-matter.ts";

const nobody = { rules: [], profile: undefined };

test("every key that is read is described, and no other", () => {
  expect(describedKeys.toSorted()).toEqual([...knownKeys].toSorted());
});

test("front matter whose end is not written yet is completed", () => {
  const source = "---\nsubject: May\nme";
  expect(completeFrontMatter(source, source.length, nobody)?.map(({ label }) => label)).toContain(
    "medium",
  );
});

test("two rules in prose are no front matter to complete", () => {
  const source = "---\n\nHi Sam, the kiln is warm.\n";
  expect(completeFrontMatter(source, source.length - 3, nobody)).toBeUndefined();
});
