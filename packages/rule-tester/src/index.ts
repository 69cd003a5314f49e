import { readDraft, type Draft, type DraftFile, type Rule } from "@troth/core";
import { describe, expect, test } from "vitest";

import { draftOf, outcomeOfFlag, outcomeOfPass, type Cases } from "./cases.ts";

export type { Case, Cases, Flagged } from "./cases.ts";

/**
 * Tests one rule in vitest: each draft in `passes` stays silent, each `[[mark]]` in `flags` is hit
 * exactly. A finding about the whole draft is marked where it stands: at the subject, else the first
 * unit.
 */
export function testRule(rule: Rule, { passes, flags }: Cases): void {
  describe(rule.id, () => {
    test.for(passes.map((given) => ({ draft: draftOf(given), given })))(
      "passes: $draft",
      async ({ given }) => {
        const { expected, found } = await outcomeOfPass(rule, given, readCase);
        expect(found).toEqual(expected);
      },
    );
    test.for(flags.map((given) => ({ draft: draftOf(given), given })))(
      "flags: $draft",
      async ({ given }) => {
        const { expected, found } = await outcomeOfFlag(rule, given, readCase);
        expect(found).toEqual(expected);
      },
    );
  });
}

/** Moves by cue words alone: the drafts of a rule should not depend on what was learnt. */
const readCase = (file: DraftFile): Draft => readDraft(file);
