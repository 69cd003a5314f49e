import { deepEqual } from "node:assert/strict";
import { describe, test } from "node:test";

import { readDraft, type Draft, type DraftFile, type Rule } from "@troth/core";

import { draftOf, outcomeOfFlag, outcomeOfPass, type Cases } from "./cases.ts";

export type { Case, Cases, Flagged } from "./cases.ts";

/** Tests one rule with the test runner of Node; as `testRule` does in vitest. */
export function testRule(rule: Rule, { passes, flags }: Cases): void {
  void describe(rule.id, () => {
    for (const given of passes) {
      void test(`passes: ${draftOf(given)}`, async () => {
        const { expected, found } = await outcomeOfPass(rule, given, readCase);
        deepEqual(found, expected);
      });
    }
    for (const given of flags) {
      void test(`flags: ${draftOf(given)}`, async () => {
        const { expected, found } = await outcomeOfFlag(rule, given, readCase);
        deepEqual(found, expected);
      });
    }
  });
}

/** Moves by cue words alone: the drafts of a rule should not depend on what was learnt. */
const readCase = (file: DraftFile): Draft => readDraft(file);
