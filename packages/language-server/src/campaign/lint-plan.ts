import type { CampaignResult, TouchDraft } from "@troth/campaign";
import type { ReadPlan } from "@troth/config/campaign";

import { lintSettingsFor, type LintOptions } from "../analysis/analysis.ts";
import type { Project } from "../project/project.ts";

/** Lints the drafts of a plan together. @param path of the plan, absolute. */
export type LintPlan = (
  path: string,
  read: ReadPlan,
  drafts: readonly TouchDraft[],
) => Promise<CampaignResult>;

/**
 * As the command line lints a campaign, but for the history of its files: an editor starts no program
 * in a folder.
 */
export function planLinter(
  projectFor: (path: string) => Promise<Project>,
  options: () => LintOptions,
): LintPlan {
  return async (path, { plan }, drafts) => {
    const { lintCampaign, readCampaign } = await import("@troth/campaign");
    const { today } = options();
    const settings = lintSettingsFor(path, await projectFor(path), options());
    return lintCampaign(readCampaign(plan, drafts, { today }), settings);
  };
}
