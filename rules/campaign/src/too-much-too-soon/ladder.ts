import type { Profile } from "@troth/core";

/** What is asked at each level, smallest first. */
export const levelNames: readonly string[] = [
  "a permission",
  "a look",
  "an answer to one question",
  "a sign-up",
  "a purchase, a donation or a meeting",
  "a long commitment",
];

/** The largest ask for readers of a stage, by the profile; where that is silent, a house default. */
export function capFor(
  { stage, given }: { readonly stage: number; /** Something, before. */ readonly given: boolean },
  ladder: Profile["ladder"] = {},
): number {
  const { maxAskLevel } = ladder[stage] ?? {};
  if (maxAskLevel !== undefined) return maxAskLevel;
  if (stage === 0) return 2;
  if (stage === 1) return given ? 3 : 2;
  return stage === 5 ? 5 : 4;
}
