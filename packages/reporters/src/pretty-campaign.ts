import { createLocator, type DraftFinding, type Related } from "@troth/core";

import { aboutCampaign, campaignSentence } from "./campaign-words.ts";
import { lineOf } from "./finding-words.ts";
import { excerptLines, messageLines, type PageContext } from "./pretty-findings.ts";
import { timelineLines } from "./pretty-timeline.ts";
import type { CampaignReport } from "./reporter.ts";
import { plain, truncate, widthOf, wrap } from "./text/plain.ts";

/** A campaign to read in a terminal: who gets it and when, the timeline, then what was found. */
export function printCampaign(
  report: CampaignReport,
  quiet: boolean,
  context: PageContext,
): string[] {
  const { style, width } = context;
  const findings = report.findings.filter(({ finding }) => !quiet || finding.severity === "error");
  const said = new Set<string>();
  const sections = [
    heading(report, context),
    quiet ? [] : timelineLines(report, context),
    ...findings.map((one) => findingLines(one, said, context)),
    quiet ? [] : noteLines(report, context),
    wrap(campaignSentence(report, findings.length), width - 2).map(
      (line) => `  ${style.verdict[report.verdict](line)}`,
    ),
  ];
  return sections
    .filter((lines) => lines.length > 0)
    .flatMap((lines, at) => (at === 0 ? lines : ["", ...lines]));
}

function heading(report: CampaignReport, { style, width }: PageContext): string[] {
  const { plan } = report.campaign;
  return [
    `${style.bold(`Campaign ${plain(plan.name)}`)} ${style.dim(plain(plan.path))}`,
    ...wrap(aboutCampaign(report), width - 2).map((line) => `  ${style.dim(line)}`),
  ];
}

function findingLines(
  { draft, finding }: DraftFinding,
  said: Set<string>,
  context: PageContext,
): string[] {
  const { style } = context;
  const locate = createLocator(draft.source);
  const { line } = locate(finding.span.start);
  const unit = finding.mark?.unit;
  return [
    `  ${style.bold(plain(draft.path))}${style.dim(`:${line}`)}`,
    ...excerptLines({ line, unit, findings: [finding] }, draft, context),
    ...messageLines(finding, context, said, false),
    ...(finding.related ?? []).flatMap((related) => relatedLines(related, draft.path, context)),
  ];
}

/** Columns before a related place. */
const margin = 8;

/** @param from the file of the finding; what stands beside it is named without its folder. */
function relatedLines(related: Related, from: string, { style, width }: PageContext): string[] {
  const { path, quote, message } = related;
  const room = width - margin - 2;
  const text = wrap(`${beside(path, from)}:${lineOf(related)} ${message}`, room);
  const lines = text.map((one, at) => `${" ".repeat(margin)}${at === 0 ? "↳ " : "  "}${one}`);
  const left = room - widthOf(text.at(-1) ?? "") - 3;
  if (left >= fewestQuoted) {
    const last = `${lines.at(-1) ?? ""} ${style.dim(`“${truncate(quote, left)}”`)}`;
    return [...lines.slice(0, -1), last];
  }
  return [...lines, `${" ".repeat(margin + 2)}${style.dim(`“${truncate(quote, room - 2)}”`)}`];
}

/** Columns of a quotation that still tell what is meant. */
const fewestQuoted = 24;

function beside(path: string, from: string): string {
  const folder = from.slice(0, from.lastIndexOf("/") + 1);
  return path.startsWith(folder) ? path.slice(folder.length) : path;
}

function noteLines({ campaign }: CampaignReport, { style, width }: PageContext): string[] {
  return campaign.notes.flatMap(({ message, place }) => {
    return wrap(`${place.path}:${lineOf(place)}: ${message}`, width - 8).map((text, at) =>
      style.dim(`  ${at === 0 ? "note" : "    "}  ${text}`),
    );
  });
}
