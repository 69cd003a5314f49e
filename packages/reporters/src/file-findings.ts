import type { Draft, Finding } from "@troth/core";

import { shownFindings, type CampaignReport, type FileReport } from "./reporter.ts";

/** What was found in one file, as reports for programs list it. */
export interface FileFindings {
  readonly path: string;
  readonly source: string;
  readonly findings: readonly Finding[];
  /** As in a {@link FileReport}. */
  readonly fresh?: ReadonlySet<string>;
}

/** With `quiet`, errors only. */
export function fileFindings({ result, fresh }: FileReport, quiet: boolean): FileFindings {
  const { path, source } = result;
  return { path, source, findings: shownFindings(result, quiet), ...(fresh && { fresh }) };
}

/** The findings of a campaign, file by file in the order of sending; a file without any is left out. */
export function campaignFindings(
  { findings: found, fresh }: CampaignReport,
  quiet: boolean,
): FileFindings[] {
  const byDraft = new Map<Draft, Finding[]>();
  for (const { draft, finding } of found) {
    byDraft.set(draft, [...(byDraft.get(draft) ?? []), finding]);
  }
  return Array.from(byDraft, ([{ path, source }, all]) => {
    const findings = shownFindings({ findings: all }, quiet);
    const isNew = fresh && new Set(findings.filter((one) => fresh.has(one)).map(fingerprintOf));
    return { path, source, findings, ...(isNew && { fresh: isNew }) };
  }).filter(({ findings }) => findings.length > 0);
}

function fingerprintOf({ fingerprint }: Finding): string {
  return fingerprint;
}
