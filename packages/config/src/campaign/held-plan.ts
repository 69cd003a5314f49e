import type { ProfileReader } from "@troth/core";

import type { ReadPlan } from "./read-plan.ts";

/** A plan, and the profile that its campaign is held to. */
export interface HeldPlan extends ReadPlan {
  readonly held: ProfileReader | undefined;
}

/** What holds for all drafts of a run. */
export interface Surroundings {
  /** `YYYY-MM-DD` */
  readonly today: string;
  /** What drafts are held to. */
  readonly profile: ProfileReader | undefined;
}

/** Holds a campaign to the profile that its plan names, else to that of its drafts. @throws {ConfigError} */
export async function holdPlan(read: ReadPlan, around: Surroundings): Promise<HeldPlan> {
  return holdTo(await profileOf(read, around), read);
}

/** Readers are as close as the plan says, else as the profile says of its audience. */
export function holdTo(profile: ProfileReader | undefined, read: ReadPlan): HeldPlan {
  const { plan, statesStage } = read;
  const audience = profile?.profile.audiences.find(({ id }) => id === plan.audience);
  const stage = statesStage ? undefined : audience?.stageDefault;
  return {
    ...read,
    held: profile,
    ...(stage !== undefined && { plan: { ...plan, startStage: stage } }),
  };
}

async function profileOf(
  { profile: named }: ReadPlan,
  { today, profile }: Surroundings,
): Promise<ProfileReader | undefined> {
  if (named === undefined) return profile;
  // Most plans name none, and most runs have none of this code.
  const [{ loadProfile }, { profileReader }] = await Promise.all([
    import("../profile/load.ts"),
    import("@troth/profile"),
  ]);
  return profileReader(loadProfile(named.path, today, named.namedIn).profile, today);
}
