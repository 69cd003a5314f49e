import { facetNames, type Severity, type Verdict } from "@troth/core";

import { campaignSentence } from "../campaign-words.ts";
import { facetTitles } from "../facet-words.ts";
import { countWords, summarySentence } from "../pretty-words.ts";
import type { CampaignReport, Page, ReportError, Reporter, RunEnd } from "../reporter.ts";
import { webPage } from "../text/safe.ts";
import { symbols } from "../text/style.ts";
import {
  campaignDigest,
  digestOf,
  joinDigests,
  type Digest,
  type DraftDigest,
  type FindingDigest,
  type Standing,
  type StrengthDigest,
} from "./digest.ts";
import type { PlaceBeside } from "../finding-words.ts";
import { changedCell } from "./changed-cell.ts";
import { pathWords, words } from "./escape.ts";
import { valueReasons, valueSection } from "./values.ts";

/** One comment for a pull request: verdict, ten findings, the rest folded, what works, how it stands. */
export function createMarkdownReporter({ quiet = false } = {}): Reporter {
  return {
    page: (report) => ({ text: "", short: false, digest: digestOf(report, quiet) }),
    campaign: (report) => ({ text: "", short: false, digest: campaignDigest(report, quiet) }),
    before: () => "",
    join: (previous, page) => ({ ...page, digest: joined(previous, page) }),
    end: (run, last) => comment(run, last?.digest ?? nothing),
  };
}

const nothing: Digest = {
  findings: [],
  strengths: [],
  drafts: [],
  counts: { findings: 0, strengths: 0, drafts: 0 },
};

function joined({ digest: a = nothing }: Page, { digest: b = nothing }: Page): Digest {
  return joinDigests(a, b);
}

/** Findings told in full; a longer list is not read. */
const told = 10;
/** GitHub takes 65,536 characters. */
const longest = 60_000;

/** So that whoever posts the comment finds the one of the last time. */
const signature = "<!-- troth -->";

function comment(run: RunEnd, digest: Digest): string {
  const { findings, counts } = digest;
  const sections = [
    [signature, `## ${verdictLine(run)}`],
    [summaryLine(run, digest)],
    (run.campaigns ?? []).slice(0, told).map(campaignLine),
    run.errors.slice(0, told).map(unreadLine),
    ...findings.slice(0, told).map(findingBlock),
    folded(countWords(counts.findings - told, "more finding"), moreLines(digest)),
    strengthLines(digest.strengths),
    valueSection(digest.drafts),
    folded("What decided, and proof you can use", valueReasons(digest.drafts)),
    standing(digest),
    folded("The sums behind it", sumLines(digest.drafts)),
  ];
  return `${fitting(sections).join("\n\n")}\n`;
}

/** Whole sections only: half a table or an open fold would take what follows with it. */
function fitting(sections: readonly (readonly string[])[]): string[] {
  const texts = sections.filter((lines) => lines.length > 0).map((lines) => lines.join("\n"));
  const kept: string[] = [];
  let room = longest;
  for (const text of texts) {
    if (text.length > room) return [...kept, "The rest is too long for a comment."];
    room -= text.length + 2;
    kept.push(text);
  }
  return kept;
}

const verdictLines: Readonly<Record<Verdict, string>> = {
  blocked: "✖ Blocked: there is something to settle before this goes out",
  review: "▲ Review: worth a second look before this goes out",
  clear: "✓ Clear: nothing in the way",
  "not-scored": "– Not scored",
};

function verdictLine({ summary, errors }: RunEnd): string {
  if (summary.files === 0) return "– No draft was linted";
  return errors.length > 0 && summary.verdict !== "blocked"
    ? "✖ Not everything could be linted"
    : verdictLines[summary.verdict];
}

function summaryLine(run: RunEnd, { counts: { findings, fresh } }: Digest): string {
  const news =
    fresh === undefined || findings === 0
      ? ""
      : ` ${countWords(fresh, "finding")} new in this change.`;
  return `${summarySentence(run)}${news}`;
}

function campaignLine(report: CampaignReport): string {
  const { plan } = report.campaign;
  const shown = report.findings.length;
  return `- **${words(plan.name, 120)}** ${pathWords(plan.path)}: ${campaignSentence(report, shown)}`;
}

function unreadLine({ path, line, message, remedy }: ReportError): string {
  const place = line === undefined ? "" : ` line ${line}`;
  return `- ✖ ${pathWords(path)}${place}: ${words(message, 300)} ${words(remedy, 300)}`;
}

const names: Readonly<Record<Severity, string>> = { error: "error", warn: "warning", info: "hint" };

/** What the reader sees, why it matters, what to do; what a rule gives as its reason it gives once. */
function findingBlock(finding: FindingDigest, at: number, all: readonly FindingDigest[]): string[] {
  const { path, line, rule, severity, message, why, promise, quote, advice, beside, fresh } =
    finding;
  const isFirst = all.findIndex((one) => one.rule === rule) === at;
  const place = `${pathWords(path)} line ${line}`;
  const list = [...advice.map((label) => `- ${words(label, 240)}`), ...beside.map(besideLine)];
  return [
    `**${symbols[severity]} ${words(message, 240)}**`,
    ...(message.includes(quote) ? [] : ["", `> “${words(quote, 240)}”`]),
    ...(promise === "" ? [] : ["", words(promise, 240)]),
    ...(isFirst ? ["", words(why, 240)] : []),
    ...(list.length > 0 ? ["", ...list] : []),
    "",
    `<sub>${names[severity]}${fresh ? " · new" : ""} · ${place} · ${ruleLink(finding)}</sub>`,
  ];
}

function besideLine({ path, line, said }: PlaceBeside): string {
  return `- ↳ ${pathWords(path)} line ${line}: ${words(said, 240)}`;
}

function ruleLink({ rule, url }: FindingDigest): string {
  const page = webPage(url);
  return page === undefined
    ? words(rule, 80)
    : `<a href="${page.replaceAll("&", "&amp;")}">${words(rule, 80)}</a>`;
}

function moreLines({ findings, counts }: Digest): string[] {
  const more = findings.slice(told);
  if (more.length === 0) return [];
  const left = counts.findings - findings.length;
  return [
    "| | where | what is there | rule |",
    "|---|---|---|---|",
    ...more.map((finding) => {
      const { path, line, severity, message } = finding;
      const where = `${pathWords(path)} line ${line}`;
      return `| ${names[severity]} | ${where} | ${words(message, 160)} | ${ruleLink(finding)} |`;
    }),
    ...(left > 0
      ? ["", `And ${countWords(left, "more finding")}, which the whole report shows.`]
      : []),
  ];
}

function folded(title: string, lines: readonly string[]): string[] {
  if (lines.length === 0) return [];
  return ["<details>", `<summary>${title}</summary>`, "", ...lines, "", "</details>"];
}

function strengthLines(strengths: readonly StrengthDigest[]): string[] {
  if (strengths.length === 0) return [];
  const rows = strengths.map(({ path, message, quote }) => {
    const said = quote === "" ? "" : ` “${words(quote, 100)}”`;
    return `- ✓ ${words(message, 160)}${said} <sub>${pathWords(path)}</sub>`;
  });
  return ["### What works", "", ...rows];
}

function standing({ drafts, counts }: Digest): string[] {
  const scored = drafts.filter(({ facets }) => Object.keys(facets).length > 0);
  if (scored.length === 0) return [];
  const titles = facetNames.map((name) => facetTitles[name]);
  const rows = scored.map(({ path, before, ...now }) => {
    const then = before === undefined ? [] : standingCells(before);
    const cells = standingCells(now).map((cell, at) => changedCell(then[at], cell));
    return `| ${[pathWords(path), ...cells].join(" | ")} |`;
  });
  const left = counts.drafts - drafts.length;
  const hasMoved = rows.some((row) => row.includes(" → **"));
  return [
    "### How it stands",
    "",
    `| ${["draft", "verdict", "gives, asks", ...titles].join(" | ").replaceAll("&", "&amp;")} |`,
    `|${"---|".repeat(titles.length + 3)}`,
    ...rows,
    ...(hasMoved ? ["", "Before → is how the draft stood without this change."] : []),
    ...(left > 0 ? ["", `And ${countWords(left, "more draft")}.`] : []),
  ];
}

function standingCells({ verdict, giveAsk, facets }: Standing): string[] {
  return [verdict, giveAsk, ...facetNames.map((name) => facets[name]?.band ?? "–")];
}

/** The facets that something moved. */
function sumLines(drafts: readonly DraftDigest[]): string[] {
  return drafts.flatMap(({ path, facets }) => {
    const moved = facetNames.flatMap((name) => {
      const sum = facets[name]?.sum ?? "";
      return /= \d+ /u.test(sum) ? [`${words(facetTitles[name], 20)} ${words(sum, 200)}`] : [];
    });
    return moved.length === 0 ? [] : [`- ${pathWords(path)}: ${moved.join("; ")}`];
  });
}
