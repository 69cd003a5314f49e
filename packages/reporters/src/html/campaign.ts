import { aboutCampaign, campaignSentence } from "../campaign-words.ts";
import { lineOf } from "../finding-words.ts";
import type { CampaignReport } from "../reporter.ts";
import { campaignAnchor, draftAnchor, escapeHtml } from "./escape.ts";
import { findingList } from "./findings.ts";
import type { Numbered } from "./marked.ts";
import { section, symbol } from "./page.ts";
import { timelineTable } from "./timeline.ts";

/** A campaign as a whole: its timeline, then what its messages say against one another. */
export function campaignSection(report: CampaignReport, quiet: boolean): string {
  const { plan } = report.campaign;
  const anchor = campaignAnchor(plan.path);
  const findings = numbered(report, anchor, quiet);
  const verdict = campaignSentence(report, findings.length);
  const links = linksOf(report);
  const sections = [
    quiet ? "" : section("The timeline", timelineTable(report), "timeline"),
    findings.length === 0
      ? ""
      : section("What to look at", findingList(findings, links), "look together"),
    quiet ? "" : section("Notes", noteList(report), "notes"),
  ];
  return [
    `<article slot="campaign" class="campaign" id="${anchor}" aria-labelledby="${anchor}-t">`,
    `<header><h2 id="${anchor}-t">Campaign ${escapeHtml(plan.name)}</h2>`,
    `<p class="path">${escapeHtml(plan.path)} · ${escapeHtml(aboutCampaign(report))}</p>`,
    `<p class="verdict ${report.verdict}">${symbol(report.verdict)} ${escapeHtml(verdict)}</p></header>`,
    ...sections.filter(Boolean),
    `</article>\n`,
  ].join("\n");
}

function numbered({ findings }: CampaignReport, anchor: string, quiet: boolean): Numbered[] {
  return findings
    .filter(({ finding }) => !quiet || finding.severity === "error")
    .map(({ draft, finding }, at) => ({
      finding,
      number: at + 1,
      anchor: `${anchor}-f${at + 1}`,
      file: draft,
    }));
}

/** Where in the page each draft of the campaign stands, by its path. */
function linksOf({ campaign, verdicts }: CampaignReport): ReadonlyMap<string, string> {
  const shown = campaign.touches.filter(({ id }) => verdicts.has(id));
  return new Map(shown.map(({ draft: { path } }) => [path, `#${draftAnchor(path)}`]));
}

function noteList({ campaign }: CampaignReport): string {
  if (campaign.notes.length === 0) return "";
  const items = campaign.notes.map(
    ({ message, place }) =>
      `<li>${escapeHtml(`${place.path}, line ${lineOf(place)}: ${message}`)}</li>`,
  );
  return `<ul>${items.join("")}</ul>`;
}
