import type { CampaignResult, TouchDraft } from "@troth/campaign";
import { ConfigError } from "@troth/config";
import type { HeldPlan, ReadPlan, Surroundings } from "@troth/config/campaign";

import { lintSettingsFor, type LintOptions } from "../analysis/analysis.ts";
import type { Project } from "../project/project.ts";

/** Lints the drafts of a plan together. */
export type LintPlan = (read: ReadPlan, drafts: readonly TouchDraft[]) => Promise<CampaignResult>;

/**
 * As the command line lints a campaign, but for the history of its files: an editor starts no program
 * in a folder.
 */
export function planLinter(
  projectFor: (path: string) => Promise<Project>,
  options: () => LintOptions,
): LintPlan {
  return async (read, drafts) => {
    const { lintCampaign, readCampaign } = await import("@troth/campaign");
    const { today } = options();
    const { path } = read.plan;
    const { profile, ...settings } = lintSettingsFor(path, await projectFor(path), options());
    const { plan, held } = await holdOrElse(read, { today, profile });
    return lintCampaign(readCampaign(plan, drafts, { today, profile: held }), {
      ...settings,
      ...(held && { profile: held }),
    });
  };
}

/** Where the profile that a plan names cannot be read, which is told in the plan, that of its drafts. */
async function holdOrElse(read: ReadPlan, around: Surroundings): Promise<HeldPlan> {
  const { holdPlan, holdTo } = await import("@troth/config/campaign");
  try {
    return await holdPlan(read, around);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return holdTo(around.profile, read);
  }
}
