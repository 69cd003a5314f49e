export { lintProfile } from "./lint/lint-profile.ts";
export { profileRules, type LintContext, type ProfileProblem } from "./lint/problem.ts";
export { profileVersion } from "./schema.ts";
export { toProfile, type WrittenProfile } from "./to-profile.ts";
export { withOverrides } from "./overrides.ts";
export { profileReader } from "./read-values.ts";
export { isAddress } from "./source.ts";
