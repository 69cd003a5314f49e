/** What is asked at each level, smallest first. */
export const levelNames: readonly string[] = [
  "a permission",
  "a look",
  "an answer to one question",
  "a sign-up",
  "a purchase, a donation or a meeting",
  "a long commitment",
];

/** The largest ask for readers of a stage. A house default. @param given something was given before. */
export function capFor(stage: number, given: boolean): number {
  if (stage === 0) return 2;
  if (stage === 1) return given ? 3 : 2;
  return stage === 5 ? 5 : 4;
}
