import { channels, severities, type RuleMeta, type Severity } from "@troth/core";

import { levels } from "../finding-words.ts";
import type { RuleInRun } from "../reporter.ts";
import { oneLine, webPage } from "../text/safe.ts";

/** What a viewer shows about a rule: its card in short. */
export function descriptorOf({ id, url, why, meta }: RuleInRun): object {
  const page = webPage(url);
  const summary = meta === undefined ? id : sentence(meta.summary);
  const lines = [...(meta ? adviceIn(meta) : []), ...(meta ? factsOf(meta) : [])];
  return {
    id,
    name: friendlyName(id),
    shortDescription: { text: oneLine(summary) },
    fullDescription: { text: oneLine(why) },
    help: helpOf([summary, why], lines, page),
    ...(page !== undefined && { helpUri: page }),
    ...(meta && { defaultConfiguration: { level: levels[worstOf(meta)] } }),
    properties: propertiesOf(id, meta),
  };
}

/** `FakeThread` of `proof/fake-thread`, as viewers like to show it. */
function friendlyName(id: string): string {
  const words = id.slice(id.lastIndexOf("/") + 1).split(/[^\p{L}\p{N}]+/u);
  return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join("") || id;
}

function helpOf(
  about: readonly string[],
  lines: readonly string[],
  page: string | undefined,
): { text: string; markdown: string } {
  const text = [...about, ...lines].map(oneLine).join("\n");
  const paragraphs = about.map((one) => escape(oneLine(one)));
  const list = lines.map((one) => `- ${escape(oneLine(one))}`).join("\n");
  const link = page === undefined ? "" : `[The rule’s page](${page})`;
  return { text, markdown: [...paragraphs, list, link].filter(Boolean).join("\n\n") };
}

/** What the rule may propose; the names of what is filled in stand for it. */
function adviceIn({ suggestions }: RuleMeta): string[] {
  return Object.values(suggestions).map(({ label }) => label.replaceAll(/[{}]/gu, ""));
}

function factsOf(meta: RuleMeta): string[] {
  const { grade, source } = meta.evidence;
  const measured = measuredSentence(meta);
  const evidence = `Evidence (${grade}): ${sentence(source)}`;
  return measured === undefined ? [evidence] : [evidence, measured];
}

function measuredSentence({ measured }: RuleMeta): string | undefined {
  if (measured === undefined || measured.judged === 0) return undefined;
  return `Of ${measured.judged} judged findings on real drafts, ${measured.right} were right.`;
}

/** The most that the rule may say: each result states its own level. */
function worstOf({ severity }: RuleMeta): Severity {
  return severities.find((one) => channels.some((channel) => severity[channel] === one)) ?? "info";
}

/** Tags and precision as code scanning reads them. */
function propertiesOf(id: string, meta: RuleMeta | undefined): object {
  const precision = meta && precisionOf(meta);
  return {
    tags: [id.split("/")[0] ?? id],
    ...(precision !== undefined && { precision }),
    ...(meta && { "problem.severity": problems[worstOf(meta)] }),
  };
}

const problems: Readonly<Record<Severity, string>> = {
  error: "error",
  warn: "warning",
  info: "recommendation",
};

/** The grades of code scanning, at the bars by which troth lets a rule be an error, a warning, a hint. */
function precisionOf({ measured }: RuleMeta): string | undefined {
  if (measured === undefined || measured.judged < enough) return undefined;
  const share = measured.right / measured.judged;
  if (share >= 0.95) return "very-high";
  if (share >= 0.85) return "high";
  return share >= 0.7 ? "medium" : "low";
}

/** With fewer judged findings a share says little. */
const enough = 30;

function sentence(text: string): string {
  return /[.!?]$/u.test(text) ? text : `${text}.`;
}

function escape(text: string): string {
  return text.replaceAll(/[\\`*_[\]<>#|~]/gu, (char) => `\\${char}`);
}
