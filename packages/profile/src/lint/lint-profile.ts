import type { Profile } from "@troth/core";

import { hollowValue } from "./hollow-value.ts";
import { noTradeoff } from "./no-tradeoff.ts";
import { overlap } from "./overlap.ts";
import type { LintContext, ProfileCheck, ProfileProblem } from "./problem.ts";
import { expiredProof, missingSource, unprovable } from "./proof.ts";
import { swapTest } from "./swap-test.ts";
import { unwritablePromise } from "./unwritable-promise.ts";

const checks: readonly ProfileCheck[] = [
  hollowValue,
  noTradeoff,
  swapTest,
  overlap,
  unprovable,
  expiredProof,
  missingSource,
  unwritablePromise,
];

/** What is wrong with a profile before any draft is held to it. */
export function lintProfile(profile: Profile, context: LintContext): readonly ProfileProblem[] {
  return checks.flatMap((check) => [...check(profile, context)]);
}
