import { lintCampaign, readCampaign } from "@troth/campaign";
import type { HeldPlan } from "@troth/config/campaign";
import type { Verdict } from "@troth/core";
import type { CampaignReport } from "@troth/reporters";

import { isError, type Session } from "../session.ts";
import { freshSince, type ChangedTouch } from "./former.ts";
import { readHistory } from "./history.ts";

/** Reads the drafts of each plan together. @param verdicts of the files, by absolute path. */
export async function lintCampaigns(
  plans: readonly HeldPlan[],
  session: Session,
  verdicts: ReadonlyMap<string, Verdict>,
): Promise<CampaignReport[]> {
  const reports: CampaignReport[] = [];
  for (const plan of plans) {
    // oxlint-disable-next-line no-await-in-loop -- one campaign at a time is enough in memory
    const report = await lintOne(plan, session, verdicts);
    if (report !== undefined) reports.push(report);
  }
  return reports;
}

async function lintOne(
  { plan, files, held }: HeldPlan,
  session: Session,
  verdicts: ReadonlyMap<string, Verdict>,
): Promise<CampaignReport | undefined> {
  const drafts: ChangedTouch[] = [];
  for (const planned of plan.touches) {
    const path = files.get(planned.id) ?? planned.path;
    // A draft that cannot be read is an error of its own already.
    // oxlint-disable-next-line no-await-in-loop -- one source at a time is enough in memory
    const read = verdicts.has(path) ? await session.read(path) : undefined;
    if (read === undefined || isError(read)) continue;
    drafts.push({ planned, drafts: read, change: session.changeOf(path) ?? "same" });
  }
  if (drafts.length === 0) return undefined;
  const { profile: _, ...common } = session.settingsFor(plan.path);
  const settings = { ...common, ...(held && { profile: held }) };
  const campaign = readCampaign(plan, drafts, { today: settings.today, profile: held });
  const written = await readHistory(campaign, files);
  const result = lintCampaign({ ...campaign, writtenOn: ({ id }) => written.get(id) }, settings);
  const report = { ...result, verdicts: verdictsById(files, verdicts) };
  const fresh = freshIn(report, drafts, { session, settings });
  return session.noted({ ...report, ...(fresh && { fresh }) });
}

/** Undefined where nobody says what was there before. */
function freshIn(
  report: CampaignReport,
  touches: readonly ChangedTouch[],
  { session, settings }: { session: Session; settings: Parameters<typeof freshSince>[2] },
): CampaignReport["fresh"] {
  const { plan } = report.campaign;
  const change = session.changeOf(plan.path);
  // Another plan may make a campaign of drafts that are as they were.
  const isComparable =
    change === "same" || touches.some(({ planned }) => planned.path === plan.path);
  if (change !== undefined && isComparable) {
    return freshSince(touches, report, settings);
  }
  const isNew = change !== undefined || session.knowsOld;
  return isNew ? new Set(report.findings.map(({ finding }) => finding)) : undefined;
}

function verdictsById(
  files: ReadonlyMap<string, string>,
  verdicts: ReadonlyMap<string, Verdict>,
): ReadonlyMap<string, Verdict> {
  return new Map(
    [...files].flatMap(([id, path]) => {
      const verdict = verdicts.get(path);
      return verdict === undefined ? [] : [[id, verdict] as const];
    }),
  );
}
