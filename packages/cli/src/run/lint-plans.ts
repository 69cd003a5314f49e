import type { Verdict } from "@troth/core";
import type { CampaignReport } from "@troth/reporters";

import type { FoundCampaigns } from "../campaign/find-campaigns.ts";
import type { Session } from "../session.ts";

/**
 * Lints the campaigns of a run, if any, when each draft has been linted by itself.
 *
 * @param verdicts of the files, by absolute path.
 */
export async function lintPlans(
  campaigns: FoundCampaigns | undefined,
  session: Session,
  verdicts: ReadonlyMap<string, Verdict>,
): Promise<readonly CampaignReport[]> {
  if (campaigns === undefined || campaigns.plans.length === 0) return [];
  const { lintCampaigns } = await import("../campaign/campaigns.ts");
  return lintCampaigns(campaigns.plans, session, verdicts);
}
