import type { Profile, Severity } from "@troth/core";

/** What a profile can be told. */
export const profileRules = [
  "profile/hollow-value",
  "profile/no-tradeoff",
  "profile/swap-test",
  "profile/overlap",
  "profile/unprovable",
  "profile/expired-proof",
  "profile/missing-source",
  "profile/unwritable-promise",
] as const;

/** Something about a profile that its owner should know. */
export interface ProfileProblem {
  readonly rule: (typeof profileRules)[number];
  readonly severity: Severity;
  /** Path to the value in the file. */
  readonly keys: readonly string[];
  readonly message: string;
  readonly why: string;
  /** What to do. */
  readonly advice: string;
}

/** What is known when a profile is judged. */
export interface LintContext {
  /** `YYYY-MM-DD` */
  readonly today: string;
  /** Ids of the rules that there are. */
  readonly rules: readonly string[];
  /** Whether a path that the profile names is there; it counts from the profile. */
  readonly isThere: (path: string) => boolean;
}

/** One thing that a profile is asked. */
export type ProfileCheck = (profile: Profile, context: LintContext) => Iterable<ProfileProblem>;
