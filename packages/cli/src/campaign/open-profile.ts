import type { ReadPlan } from "@troth/config/campaign";
import type { ProfileReader } from "@troth/core";

import type { Surroundings } from "./find-campaigns.ts";

/** The profile that a plan names, else that of its drafts. @throws {ConfigError} */
export async function openProfile(
  { profile }: Pick<ReadPlan, "profile">,
  around: Surroundings,
): Promise<ProfileReader | undefined> {
  if (profile === undefined) return around.profile;
  // Most plans name none, and most runs have none of this code.
  const [{ loadProfile }, { profileReader }] = await Promise.all([
    import("@troth/config/profile"),
    import("@troth/profile"),
  ]);
  const { today } = around;
  return profileReader(loadProfile(profile.path, today, profile.namedIn).profile, today);
}
