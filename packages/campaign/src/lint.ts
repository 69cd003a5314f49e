import {
  judgeFindings,
  withDefaults,
  wordTogether,
  type DraftFinding,
  type DraftProblem,
  type DraftSetAside,
  type LintSettings,
  type RelatedProblem,
  type RuleSetting,
  type Verdict,
} from "@troth/core";

import type { Campaign } from "./campaign.ts";
import { isCampaignRule, type CampaignProblem, type RelatedTo } from "./rule.ts";

/** What linting one campaign gives, beside what its drafts give one by one. */
export interface CampaignResult {
  readonly campaign: Campaign;
  readonly verdict: Verdict;
  /** In the order of sending. */
  readonly findings: readonly DraftFinding[];
  /** What the settings leave out, in no order. */
  readonly setAside: readonly DraftSetAside[];
}

/** Nobody reads more findings of one rule in one campaign. */
const mostFindings = 1000;

/** Runs the campaign rules among `settings.rules`. Pure. */
export function lintCampaign(
  campaign: Campaign,
  settings: LintSettings & { readonly known: readonly string[] },
): CampaignResult {
  const problems = settings.rules.flatMap((setting) => problemsOf(campaign, setting));
  const order = new Map(campaign.touches.map(({ draft }, at) => [draft, at]));
  const { findings: found, setAside } = wordTogether(problems, settings);
  const findings = found.toSorted(
    (a, b) =>
      (order.get(a.draft) ?? 0) - (order.get(b.draft) ?? 0) ||
      a.finding.span.start - b.finding.span.start,
  );
  const verdict = judgeFindings(
    findings.map(({ finding }) => finding),
    settings,
  );
  return { campaign, verdict, findings, setAside };
}

function problemsOf(campaign: Campaign, setting: RuleSetting): DraftProblem[] {
  const { rule } = setting;
  if (!isCampaignRule(rule) || setting.severity === "off") return [];
  const options = withDefaults(rule.meta.options, setting.options ?? {});
  const problems: DraftProblem[] = [];
  for (const problem of rule.checkCampaign({ campaign, options })) {
    if (problems.length === mostFindings) break;
    problems.push(toDraftProblem(problem, setting));
  }
  return problems;
}

function toDraftProblem(problem: CampaignProblem, setting: RuleSetting): DraftProblem {
  const related = (problem.related ?? []).map(toRelated);
  return { draft: problem.in.draft, setting, problem, related };
}

function toRelated(related: RelatedTo): RelatedProblem {
  const { message, data } = related;
  if ("plan" in related) return { message, data, ...related.plan };
  return { message, data, draft: related.in.draft, at: related.at };
}
