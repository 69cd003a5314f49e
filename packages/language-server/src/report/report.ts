import type { TouchDraft } from "@troth/campaign";
import { createLinter, type Finding, type Verdict } from "@troth/core";
import { wholeReport, type CampaignReport, type FileReport } from "@troth/reporters";
import { createHtmlReporter } from "@troth/reporters/html";

import { lintSettingsFor, type Analysis, type LintOptions } from "../analysis/analysis.ts";
import type { CampaignFound } from "../campaign/campaigns.ts";
import type { Project } from "../project/project.ts";
import { nameOf } from "../project/uri.ts";

/** The page of one draft: nothing in it runs, and nothing is fetched. */
export function draftReport(analysis: Analysis, { today }: Pick<LintOptions, "today">): string {
  const { drafts, result, project } = analysis;
  const show = nameOf;
  const file = shownAs({ draft: drafts[0], drafts, result }, show);
  return wholeReport(createHtmlReporter({ today }), { files: [file], rules: project.rules });
}

/** The page of a campaign: its drafts, and what they say together. Undefined where none can be read. */
export function campaignReport(
  { plan, drafts = [], result }: CampaignFound,
  project: Project,
  options: LintOptions,
): string | undefined {
  if (plan === undefined || result === undefined) return undefined;
  const folder = plan.plan.path.slice(0, plan.plan.path.lastIndexOf("/") + 1);
  const show = (path: string): string =>
    path.startsWith(folder) ? path.slice(folder.length) : nameOf(path);
  const files = drafts.map((one) => shownAs(reportOf(one, project, options), show));
  const verdicts = new Map(
    drafts.map(({ planned }, at): [string, Verdict] => [
      planned.id,
      files[at]?.result.verdict ?? "not-scored",
    ]),
  );
  const campaign: CampaignReport = {
    ...result,
    campaign: { ...result.campaign, plan: { ...result.campaign.plan, path: show(plan.plan.path) } },
    findings: result.findings.map(({ draft, finding }) => ({
      draft: { ...draft, path: show(draft.path) },
      finding: { ...finding, ...relatedAs(finding, show) },
    })),
    verdicts,
  };
  const run = { files, rules: project.rules, campaigns: [campaign] };
  return wholeReport(createHtmlReporter({ today: options.today }), run);
}

function reportOf({ drafts }: TouchDraft, project: Project, options: LintOptions): FileReport {
  const [draft] = drafts;
  const lint = createLinter(lintSettingsFor(draft.path, project, options));
  return { draft, drafts, result: lint(...drafts) };
}

/** Whoever is shown a page need not see where it stands on this machine. */
function shownAs(report: FileReport, show: (path: string) => string): FileReport {
  const { draft, result } = report;
  const path = show(draft.path);
  return { ...report, draft: { ...draft, path }, result: { ...result, path } };
}

function relatedAs({ related }: Finding, show: (path: string) => string): Pick<Finding, "related"> {
  if (related === undefined) return {};
  return { related: related.map((one) => ({ ...one, path: show(one.path) })) };
}
