export { lintProfile } from "./lint/lint-profile.ts";
export type { LintContext, ProfileProblem } from "./lint/problem.ts";
export { profileVersion } from "./schema.ts";
export { toProfile, type WrittenProfile } from "./to-profile.ts";
export { withOverrides } from "./overrides.ts";
export { profileReader } from "./read-values.ts";
