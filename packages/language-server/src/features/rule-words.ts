import type { Finding, Rule, RuleMeasure } from "@troth/core";

/** What a person reads about a finding, in Markdown: what is there, why it matters, what to do. */
export function findingWords(finding: Finding, rule: Rule | undefined): string {
  const { message, why, suggestions, also = [], url } = finding;
  const page = url === "" ? finding.rule : `[${finding.rule}](${url})`;
  return [
    `**${escaped(message)}**`,
    escaped(why),
    ...suggestions.map(({ label }) => `→ ${escaped(label)}`),
    [page, ...also, ...(rule === undefined ? [] : [evidenceWords(rule), measuredWords(rule)])].join(
      " · ",
    ),
  ].join("\n\n");
}

/** The card of a rule, in Markdown. */
export function ruleWords({ id, meta }: Rule): string {
  const { summary, why, evidence, messages, suggestions, options, measured } = meta;
  return [
    `# ${id}`,
    `${escaped(summary)}.`,
    `**Why.** ${escaped(why)}`,
    `**Evidence ${evidence.grade}** (${grades[evidence.grade]}): ${escaped(evidence.source)}`,
    `**Measured.** ${measured === undefined ? "Not yet." : `${shareWords(measured)}.`}`,
    section("Says", Object.values(messages)),
    section(
      "Suggests",
      Object.values(suggestions).map(({ label }) => label),
    ),
    section(
      "Options",
      Object.entries(options).map(
        ([name, option]) =>
          `${name}: ${option.description} Default: ${JSON.stringify(option.default)}.`,
      ),
    ),
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}

function section(title: string, lines: readonly string[]): string {
  if (lines.length === 0) return "";
  return [`## ${title}`, "", ...lines.map((line) => `- ${escaped(line)}`)].join("\n");
}

const grades = {
  A: "law, field experiment or meta-analysis",
  B: "one peer-reviewed study",
  C: "vendor or survey data",
  D: "expert opinion",
} as const;

function evidenceWords({ meta: { evidence } }: Rule): string {
  return `evidence ${evidence.grade}, ${grades[evidence.grade]}: ${escaped(evidence.source)}`;
}

function measuredWords({ meta: { measured, mechanical = false } }: Rule): string {
  if (measured !== undefined && measured.judged > 0) return shareWords(measured);
  return mechanical ? "needs no judgement" : "not measured yet";
}

function shareWords({ judged, right }: RuleMeasure): string {
  return `${right} of ${judged} judged findings on real drafts were right`;
}

/** Words of a draft are words, whatever they mean to Markdown. */
function escaped(text: string): string {
  return text.replaceAll(/[\\`*_{}[\]<>#|~]/gu, String.raw`\$&`).replaceAll(/\s+/gu, " ");
}
