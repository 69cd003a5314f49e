import { judgeFindings, worst, type Finding } from "@troth/core";

import type { Analysis } from "../analysis/analysis.ts";
import { pathOf } from "../project/uri.ts";
import type { Found } from "../session.ts";
import type { Campaigns } from "./campaigns.ts";

/** An analysis with what campaigns say about the draft, as far as they have read it as it stands. */
function withCampaigns(analysis: Analysis, findings: readonly Finding[]): Analysis {
  if (findings.length === 0) return analysis;
  const { result } = analysis;
  return {
    ...analysis,
    result: {
      ...result,
      findings: [...result.findings, ...findings],
      verdict: worst([result.verdict, judgeFindings(findings, {})]),
    },
  };
}

/** The same for whatever is known of a document. */
export function withCampaignsIn(
  campaigns: Campaigns | undefined,
  uri: string,
  found: Found,
): Found {
  if (campaigns === undefined || !("analysis" in found)) return found;
  const { analysis } = found;
  return { analysis: withCampaigns(analysis, campaigns.findingsIn(pathOf(uri), analysis.source)) };
}
