import type { BrandPromise } from "@troth/core";

import type { ProfileCheck } from "./problem.ts";

/** A promise of which nothing can tell whether it is kept. */
export const unwritablePromise: ProfileCheck = function* ({ promises }, { rules }) {
  for (const [at, promise] of promises.entries()) {
    const keys = ["promises", String(at)];
    if (!isTested(promise)) {
      yield {
        ...words,
        keys: [...keys, "text"],
        message: `Nothing tells whether “${promise.text}” is kept: it has no test.`,
        advice:
          "Give it one under `test`: `forbid_rules`, `forbid_text`, `require_text`, `cap` or `asks_in_a_row`.",
      };
    }
    for (const [nth, rule] of promise.test.forbidRules.entries()) {
      if (rules.includes(rule) || rule.startsWith("campaign/")) continue;
      yield {
        ...words,
        keys: [...keys, "test", "forbid_rules", String(nth)],
        message: `“${promise.text}” forbids what \`${rule}\` finds, and there is no such rule.`,
        advice: adviceFor(rule, rules),
      };
    }
  }
};

const words = {
  rule: "profile/unwritable-promise",
  severity: "warn",
  why: "Customers are told a promise that nobody here would notice being broken.",
} as const;

function isTested({ test }: BrandPromise): boolean {
  const { forbidRules, forbidText, requireText, cap, asksInARow } = test;
  const reads = forbidRules.length + forbidText.length + requireText.length > 0;
  return reads || cap !== undefined || asksInARow !== undefined;
}

function adviceFor(rule: string, rules: readonly string[]): string {
  const family = rules.filter((one) => one.startsWith(`${rule.split("/")[0]}/`));
  return family.length > 0
    ? `Write one of ${family.join(", ")}.`
    : "Run `troth rules` to see them all.";
}
