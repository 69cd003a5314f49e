import { channels, severities, type Rule } from "@troth/core";

/** The page of a rule: its card, with what only the preset and the code know. */
export function rulePage(rule: Rule, card: string): string {
  const [title = "", ...rest] = card.split("\n\n");
  return [title, madeOf(rule), ...rest.slice(0, 2), factsOf(rule), ...rest.slice(2)].join("\n\n");
}

/** All rules by family, with what each asks of a draft and how serious it is. */
export function rulesIndex(rules: readonly Rule[]): string {
  const families = [...new Set(rules.map(familyOf))];
  const sections = families.map((family) => {
    const rows = rules.filter((rule) => familyOf(rule) === family).map(indexRow);
    return [
      `## ${family}`,
      ["| rule | a draft should | at most | right |", "|---|---|---|--:|", ...rows].join("\n"),
    ].join("\n\n");
  });
  return `${[
    "# The rules",
    "<!-- Made by `npm run -s generate` from the rules: do not edit. -->",
    "“At most” is the highest severity in any channel; the page of a rule has them all. “Right” is the share of judged findings on real drafts that a fair reader agreed with, – where none was judged.",
    ...sections,
  ].join("\n\n")}\n`;
}

function madeOf({ id }: Rule): string {
  return `<!-- Made by \`npm run -s generate\` from rules/${id.replace("/", "/src/")}/README.md: edit that. -->`;
}

function factsOf({ meta }: Rule): string {
  const cells = channels.map((channel) => meta.severity[channel]);
  return [
    `| ${channels.join(" | ")} |`,
    `|${"---|".repeat(channels.length)}`,
    `| ${cells.join(" | ")} |`,
  ].join("\n");
}

function indexRow({ id, meta }: Rule): string {
  const summary = meta.summary.charAt(0).toLowerCase() + meta.summary.slice(1);
  const most = severities.find((severity) =>
    channels.some((one) => meta.severity[one] === severity),
  );
  const { judged = 0, right = 0 } = meta.measured ?? {};
  const share = judged === 0 ? "–" : `${right} of ${judged}`;
  return `| [\`${id}\`](${id}.md) | ${summary} | ${most ?? "off"} | ${share} |`;
}

function familyOf({ id }: Rule): string {
  return id.split("/")[0] ?? id;
}
