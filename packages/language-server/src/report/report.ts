import type { CampaignPlan, PlanPlace, TouchDraft } from "@troth/campaign";
import {
  createLinter,
  type Draft,
  type Profile,
  type ProfileReader,
  type Verdict,
} from "@troth/core";
import { wholeReport, type FileReport } from "@troth/reporters";
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
export async function campaignReport(
  { result: found, drafts = [] }: CampaignFound,
  project: Project,
  options: LintOptions,
): Promise<string | undefined> {
  if (found === undefined || drafts.length === 0) return undefined;
  const { plan: read, profile } = found.campaign;
  const { lintCampaign, readCampaign } = await import("@troth/campaign");
  const show = shownIn(read.path.slice(0, read.path.lastIndexOf("/") + 1));
  const files = drafts.map((one) => shownAs(reportOf(one, project, options), show));
  const places = new Map(drafts.map(({ drafts: [draft] }) => [show(draft.path), draft.path]));
  const { setAside, profile: _, ...settings } = lintSettingsFor(read.path, project, options);
  const held = await readerOf(profile, options);
  const plan = planAs(read, show);
  const planned = new Map(plan.touches.map((touch) => [touch.id, touch]));
  const shown = drafts.map((one): TouchDraft => {
    const [first, ...more] = one.drafts;
    const touch = planned.get(one.planned.id) ?? one.planned;
    return {
      planned: touch,
      drafts: [draftAs(first, show), ...more.map((draft) => draftAs(draft, show))],
    };
  });
  const result = lintCampaign(readCampaign(plan, shown, { today: options.today, profile: held }), {
    ...settings,
    ...(held && { profile: held }),
    // A waiver counts from where its file stands.
    ...(setAside && {
      setAside: (finding, draft) =>
        setAside(finding, { ...draft, path: places.get(draft.path) ?? draft.path }),
    }),
  });
  const verdicts = new Map(
    drafts.map(({ planned: { id } }, at): [string, Verdict] => [
      id,
      files[at]?.result.verdict ?? "not-scored",
    ]),
  );
  const run = { files, rules: project.rules, campaigns: [{ ...result, verdicts }] };
  return wholeReport(createHtmlReporter({ today: options.today }), run);
}

/** What reads drafts by the profile that a campaign is held to. */
async function readerOf(
  profile: Profile | undefined,
  { today }: LintOptions,
): Promise<ProfileReader | undefined> {
  if (profile === undefined) return undefined;
  const { profileReader } = await import("@troth/profile");
  return profileReader(profile, today);
}

/** Whoever is shown a page need not see where it stands on this machine. */
function shownIn(folder: string): (path: string) => string {
  return (path) => (path.startsWith(folder) ? path.slice(folder.length) : nameOf(path));
}

function planAs(plan: CampaignPlan, show: (path: string) => string): CampaignPlan {
  const placeAs = (place: PlanPlace): PlanPlace => ({ ...place, path: show(place.path) });
  return {
    ...plan,
    path: show(plan.path),
    touches: plan.touches.map((touch) => ({
      ...touch,
      path: show(touch.path),
      place: placeAs(touch.place),
    })),
    offers: plan.offers.map((offer) => ({
      ...offer,
      place: placeAs(offer.place),
      ...(offer.endsPlace && { endsPlace: placeAs(offer.endsPlace) }),
    })),
  };
}

function draftAs(draft: Draft, show: (path: string) => string): Draft {
  return { ...draft, path: show(draft.path) };
}

function reportOf({ drafts }: TouchDraft, project: Project, options: LintOptions): FileReport {
  const [draft] = drafts;
  const lint = createLinter(lintSettingsFor(draft.path, project, options));
  return { draft, drafts, result: lint(...drafts) };
}

function shownAs(report: FileReport, show: (path: string) => string): FileReport {
  const { draft, result } = report;
  return { ...report, draft: draftAs(draft, show), result: { ...result, path: show(draft.path) } };
}
