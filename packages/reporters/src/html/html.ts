import { summarySentence, verdictNames } from "../pretty-words.ts";
import type { CampaignReport, ReportError, Reporter, RunEnd } from "../reporter.ts";
import { campaignSection } from "./campaign.ts";
import { campaignAnchor, escapeHtml } from "./escape.ts";
import { fileSection, symbol } from "./page.ts";
import { style, styleHash } from "./style.ts";

/** What the page states about the run itself. */
export interface HtmlOptions {
  /** `YYYY-MM-DD` */
  readonly today: string;
  readonly quiet?: boolean;
}

/**
 * One self-contained page for people who do not code. Nothing in it runs, and nothing is fetched.
 *
 * Files come one by one, and what stands at the top (the summary, and a line for each file) is known
 * only with or after them. So these parts are slotted: the browser shows them where the frame below
 * has a slot for them, and none of them has to be kept.
 */
export function createHtmlReporter({ today, quiet = false }: HtmlOptions): Reporter {
  return {
    page: (report) => ({ text: fileSection(report, quiet), short: false }),
    campaign: (report) => ({ text: campaignSection(report, quiet), short: false }),
    before: (_, previous) => (previous === undefined ? head : ""),
    end: (run, last) => (last === undefined ? head : "") + top(run, today) + foot,
  };
}

const policy = `default-src 'none'; style-src '${styleHash}'; base-uri 'none'; form-action 'none'`;

const head = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>troth report</title>
<style>${style}</style>
</head>
<body>
<main>
<template shadowrootmode="open"><slot name="top"></slot><slot name="index"></slot><slot name="campaign"></slot><slot></slot></template>
`;

const foot = `</main>
</body>
</html>
`;

function top(run: RunEnd, today: string): string {
  const { summary, errors, campaigns = [] } = run;
  const several = summary.files > 1 ? `<h2 class="drafts">The drafts</h2>` : "";
  return [
    `<header slot="top" class="top">`,
    `<p class="brand">troth · ${escapeHtml(today)}</p>`,
    `<h1>What readers will meet</h1>`,
    `<p class="summary verdict ${summary.verdict}">${symbol(summary.verdict)} ${escapeHtml(summarySentence(run))}</p>`,
    errors.length === 0 ? "" : `<ul class="unread">${errors.map(unread).join("")}</ul>`,
    campaigns.map(campaignLine).join(""),
    several,
    `</header>\n`,
  ].join("");
}

function campaignLine({ campaign: { plan }, verdict }: CampaignReport): string {
  const link = `<a href="#${campaignAnchor(plan.path)}">Campaign ${escapeHtml(plan.name)}</a>`;
  return `<p class="listed">${link} <span class="verdict ${verdict}">${symbol(verdict)} ${verdictNames[verdict]}</span></p>`;
}

function unread({ path, line, message, remedy }: ReportError): string {
  const place = line === undefined ? path : `${path}, line ${line}`;
  return `<li><b>${escapeHtml(place)}</b>: ${escapeHtml(`${message} ${remedy}`)}</li>`;
}
