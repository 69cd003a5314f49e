import { deepEqual } from "node:assert/strict";
import { describe, test } from "node:test";

import type { Rule } from "@troth/core";

import { draftOf, outcomeOfFlag, outcomeOfPass, type Cases } from "./cases.ts";

export type { Case, Cases, Flagged } from "./cases.ts";

/** Tests one rule with the test runner of Node; as `testRule` does in vitest. */
export function testRule(rule: Rule, { passes, flags }: Cases): void {
  void describe(rule.id, () => {
    for (const given of passes) {
      void test(`passes: ${draftOf(given)}`, () => {
        const { expected, found } = outcomeOfPass(rule, given);
        deepEqual(found, expected);
      });
    }
    for (const given of flags) {
      void test(`flags: ${draftOf(given)}`, () => {
        const { expected, found } = outcomeOfFlag(rule, given);
        deepEqual(found, expected);
      });
    }
  });
}
