import { lintCampaign, readCampaign, type Campaign, type TouchDraft } from "@troth/campaign";
import type { Finding, LintSettings } from "@troth/core";

import type { Change } from "../changed/changed-files.ts";

/** A touch, and what has become of its file. */
export interface ChangedTouch extends TouchDraft {
  readonly change: Change;
}

/**
 * The findings of a campaign that it did not have with its drafts as they were. Its plan is taken for
 * the same.
 */
export function freshSince(
  touches: readonly ChangedTouch[],
  { campaign, findings }: ReturnType<typeof lintCampaign>,
  settings: LintSettings & { readonly known: readonly string[] },
): ReadonlySet<Finding> {
  const before = readCampaign(campaign.plan, touches.flatMap(formerDraft), {
    today: settings.today,
    profile: settings.profile,
  });
  const former: Campaign = { ...before, writtenOn: campaign.writtenOn };
  const { findings: kept, setAside } = lintCampaign(former, settings);
  const known = new Set([...kept, ...setAside].map(nameOf));
  const fresh = findings.filter((one) => !known.has(nameOf(one)));
  return new Set(fresh.map(({ finding }) => finding));
}

/** None of a touch that is new. */
function formerDraft({ planned, drafts, change }: ChangedTouch): TouchDraft[] {
  if (change === "new") return [];
  const { before } = drafts[0];
  return [{ planned, drafts: change === "changed" && before ? [before] : drafts }];
}

function nameOf({ draft, finding }: ReturnType<typeof lintCampaign>["findings"][number]): string {
  return `${draft.path}\n${finding.fingerprint}`;
}
