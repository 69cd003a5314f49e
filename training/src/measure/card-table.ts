import { channels, type Rule } from "@troth/core";
import { fewestJudged } from "@troth/preset";

import type { AgainstLabels, Counted, RuleFigures } from "./figures.ts";

const start = "<!-- measured by npm run -s measure-rules: do not edit this part -->";
const end = "<!-- end of measured -->";

/**
 * The card with its figures at the head of its section “Measured”, in place of older ones.
 *
 * @param shipped the rule as the preset ships it with these figures.
 */
export function withFigures(card: string, figures: RuleFigures, shipped: Rule): string {
  const part = `${start}\n\n${figuresPart(figures, shipped)}\n\n${end}`;
  const from = card.indexOf(start);
  const to = card.indexOf(end);
  if (from !== -1 && to > from) {
    return card.slice(0, from) + part + card.slice(to + end.length);
  }
  return card.replace("\n## Measured\n", () => `\n## Measured\n\n${part}\n`);
}

function figuresPart(figures: RuleFigures, shipped: Rule): string {
  const { labels, judged } = figures;
  const parts = [
    ...offByDefault(figures, shipped),
    channelTable(figures, shipped),
    judged === 0 ? "No verdicts on these findings are kept yet." : judgedByWords[figures.judgedBy],
    ...(labels.length === 0 ? [] : [labelTable(labels)]),
  ];
  return parts.join("\n\n");
}

const judgedByWords: Readonly<Record<RuleFigures["judgedBy"], string>> = {
  readings: "Judged: read one by one, each in its place.",
  "readings and labels":
    "Judged: read one by one, or by the labels of whole drafts, from which the weights of the moves have learnt as well.",
};

/** Whether measuring has turned the rule off, and not the rule itself. */
function offByDefault({ judged, right, precision }: RuleFigures, { meta }: Rule): string[] {
  if (precision === null || channels.some((channel) => meta.severity[channel] !== "off")) return [];
  return [
    `**Off by default**: ${right} of ${judged} judged findings were right (${share(precision)}). A configuration can turn it on.`,
  ];
}

function channelTable(figures: RuleFigures, { meta }: Rule): string {
  const rows = channels.flatMap((channel) => {
    const counted = figures.channels[channel];
    if (counted === undefined) return [];
    return [[channel, ...cells(counted, precisionHere(counted)), meta.severity[channel]]];
  });
  const all = ["all", ...cells(figures, share(figures.precision)), ""];
  return table(
    ["channel", "findings", "judged", "right", "precision", "per 1,000 words", "ships as"],
    [...rows, all],
  );
}

function cells(
  { findings, judged, right, perThousandWords }: Counted,
  precision: string,
): string[] {
  const rate = perThousandWords === null ? "–" : perThousandWords.toFixed(2);
  return [String(findings), String(judged), String(right), precision, rate];
}

function precisionHere({ judged, precision }: Counted): string {
  return judged < fewestJudged ? "not measured here" : share(precision);
}

function labelTable(labels: readonly AgainstLabels[]): string {
  return table(
    ["against labels", "findings", "right", "precision", "marked", "reached", "recall"],
    labels.map(({ against, findings, right, precision, marked, reached, recall }) => [
      against,
      String(findings),
      precision === null ? "–" : String(right),
      share(precision),
      String(marked),
      String(reached),
      share(recall),
    ]),
  );
}

/** Words stand to the left in the first and last column, figures to the right. */
function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const rule = heads.map((_, at) => (at === 0 || heads[at] === "ships as" ? "---" : "--:"));
  return [heads, rule, ...rows].map((line) => `| ${line.join(" | ")} |`).join("\n");
}

/** `.93`; of all and none also the one digit before. */
function share(value: number | null): string {
  return value === null ? "–" : value.toFixed(2).replace(/^0/u, "");
}
