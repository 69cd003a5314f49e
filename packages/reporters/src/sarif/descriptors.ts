import { channels, severities, type RuleMeta, type Severity } from "@troth/core";

import { levels } from "../finding-words.ts";
import type { RuleInRun } from "../reporter.ts";
import { webPage } from "../text/safe.ts";

/** What a viewer shows about a rule: its card in short. */
export function descriptorOf({ id, url, meta }: RuleInRun): object {
  const page = webPage(url);
  return {
    id,
    ...(meta && { shortDescription: { text: sentence(meta.summary) } }),
    ...(meta && { fullDescription: { text: meta.why } }),
    ...(meta && { help: helpOf(meta, page) }),
    ...(page !== undefined && { helpUri: page }),
    ...(meta && { defaultConfiguration: { level: levels[worstOf(meta)] } }),
    properties: propertiesOf(id, meta),
  };
}

function helpOf(meta: RuleMeta, page: string | undefined): { text: string; markdown: string } {
  const { summary, why, evidence, suggestions } = meta;
  const advice = Object.values(suggestions).map(({ label }) => label.replaceAll(/[{}]/gu, ""));
  const measured = measuredSentence(meta);
  const source = `Evidence (${evidence.grade}): ${sentence(evidence.source)}`;
  const facts = [source, ...(measured === undefined ? [] : [measured])];
  const text = [sentence(summary), why, ...advice.map((one) => `→ ${one}`), ...facts];
  const markdown = [
    `**${escape(sentence(summary))}**`,
    escape(why),
    advice.map((one) => `- ${escape(one)}`).join("\n"),
    ...facts.map(escape),
    page === undefined ? "" : `[The rule’s page](${page})`,
  ];
  return { text: text.join("\n"), markdown: markdown.filter(Boolean).join("\n\n") };
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
