import {
  applyEdits,
  findFences,
  joinDrafts,
  type Draft,
  type Edit,
  type Finding,
  type Format,
  type Result,
} from "@troth/core";

import type { Analysis } from "../analysis/analysis.ts";
import { disableInFrontMatter } from "./front-matter-edit.ts";

/**
 * Where to write that a finding is set aside, and why. Each place is tried: the draft is read again,
 * and the finding must be gone, every sentence must be the same, and nothing else may have changed.
 * Undefined where no place will do.
 *
 * @param reason empty where the person is to write it; troth then asks for it.
 */
export async function setAside(
  analysis: Analysis,
  finding: Finding,
  reason: string,
): Promise<Edit | undefined> {
  for (const edit of placesFor(analysis, finding, oneLine(reason))) {
    // oxlint-disable-next-line no-await-in-loop -- the next place is tried only where this fails
    if (await settles(analysis, finding, edit)) return edit;
  }
  return undefined;
}

function placesFor(analysis: Analysis, finding: Finding, reason: string): Edit[] {
  const inHead = disableInFrontMatter(analysis, finding.rule, reason);
  const inText = finding.scope === "span" ? comments(analysis, finding, reason) : [];
  const hasHead = findFences(analysis.source) !== undefined;
  // A comment in HTML is mailed to the reader; front matter that nobody strips would be as well.
  const mailed = analysis.draft.format === "html" || analysis.draft.format === "mjml";
  if (mailed) return hasHead ? [...inHead, ...inText] : inText;
  return [...inText, ...inHead];
}

/** On a line of its own above the sentence, or right before it. */
function comments({ source, draft }: Analysis, { rule, span }: Finding, reason: string): Edit[] {
  const wrap = wrappers[draft.format];
  if (wrap === undefined) return [];
  const comment = wrap(`troth-disable-next-line ${rule} -- ${reason}`.trimEnd());
  const unit = draft.units.find((one) => one.span.start <= span.start && span.start < one.span.end);
  const start = unit?.span.start ?? span.start;
  const lineStart =
    Math.max(source.lastIndexOf("\n", start - 1), source.lastIndexOf("\r", start - 1)) + 1;
  const indent = /^[ \t]*/u.exec(source.slice(lineStart, start))?.[0] ?? "";
  const above = { start: lineStart, end: lineStart, text: `${indent}${comment}${lineEnd(source)}` };
  const before = { start, end: start, text: `${comment} ` };
  return [above, before];
}

const wrappers: Readonly<Partial<Record<Format, (text: string) => string>>> = {
  markdown: (text) => `<!-- ${text} -->`,
  html: (text) => `<!-- ${text} -->`,
  mjml: (text) => `<!-- ${text} -->`,
  mdx: (text) => `{/* ${text} */}`,
};

async function settles(
  { draft, result, source, reload, lint }: Analysis,
  finding: Finding,
  edit: Edit,
): Promise<boolean> {
  const drafts = await reload(applyEdits(source, [edit]));
  const before = result.findings;
  const after = lint(...drafts).findings;
  return (
    textOf(joinDrafts(drafts)) === textOf(draft) &&
    timesOf(finding, after) < timesOf(finding, before) &&
    othersIn(after, finding.rule) === othersIn(before, finding.rule)
  );
}

/** What a reader reads, sentence by sentence, and in what. */
function textOf({ units }: Draft): string {
  return units.map(({ text, block }) => `${block.role} ${text}`).join("\n");
}

function timesOf({ rule, quote }: Finding, findings: Result["findings"]): number {
  return findings.filter((one) => one.rule === rule && one.quote === quote).length;
}

/** What other rules say; that a reason is missing is to be said. */
function othersIn(findings: Result["findings"], rule: string): string {
  return findings
    .filter((one) => one.rule !== rule && one.rule !== "waiver/no-reason")
    .map((one) => `${one.rule} ${one.quote}`)
    .join("\n");
}

/** Nothing that would end the comment, or begin the next field of it. */
function oneLine(reason: string): string {
  return reason
    .replaceAll(/-{2,}|\*\//gu, " ")
    .replaceAll(";", ",")
    .replaceAll(/[<>]/gu, " ")
    .replaceAll(/\s+/gu, " ")
    .trim();
}

function lineEnd(source: string): string {
  return /\r\n|\n|\r/u.exec(source)?.[0] ?? "\n";
}
