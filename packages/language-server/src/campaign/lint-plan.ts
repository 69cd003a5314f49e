import type { CampaignResult, TouchDraft } from "@troth/campaign";
import type { ReadPlan } from "@troth/config/campaign";

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
  return async ({ plan }, drafts) => {
    const { lintCampaign, readCampaign } = await import("@troth/campaign");
    const { today } = options();
    const settings = lintSettingsFor(plan.path, await projectFor(plan.path), options());
    return lintCampaign(readCampaign(plan, drafts, { today }), settings);
  };
}
