import { channels, type Rule, type SeverityOrOff } from "@troth/core";

import { row } from "./pretty-place.ts";
import { padEnd, wrap } from "./text/plain.ts";
import { createStyle, type Look, type Style } from "./text/style.ts";

/** All rules by family, with their severity in each channel. */
export function printRules(rules: readonly Rule[], look: Look): string {
  const style = createStyle(look.color);
  const idWidth = Math.max(...rules.map(({ id }) => nameOf(id).length), 8);
  const lines = families(rules).flatMap(([family, members]) => [
    "",
    style.bold(family.padEnd(idWidth + 4)) +
      style.dim(channels.map((channel) => channel.slice(0, 2)).join(" ")),
    ...members.flatMap((rule) => ruleLines(rule, idWidth, look.width, style)),
  ]);
  const key = wrap(
    `${channels.map((channel) => `${channel.slice(0, 2)} ${channel}`).join(" · ")} — E error · W warn · i info · - off`,
    look.width,
  );
  return `${[...lines.slice(1), "", ...key.map(style.dim)].join("\n")}\n`;
}

function families(rules: readonly Rule[]): [string, readonly Rule[]][] {
  const names = [...new Set(rules.map(({ id }) => familyOf(id)))];
  return names.map((name) => [name, rules.filter(({ id }) => familyOf(id) === name)]);
}

const familyOf = (id: string): string => id.split("/")[0] ?? id;
const nameOf = (id: string): string => id.slice(familyOf(id).length + 1);

function ruleLines({ id, meta }: Rule, idWidth: number, width: number, style: Style): string[] {
  const cells = channels.map((channel) => cell(meta.severity[channel], style)).join("  ");
  const start = `  ${padEnd(nameOf(id), idWidth + 2)}${cells}`;
  const left = idWidth + 4 + channels.length * 3 + 1;
  // On a narrow terminal the summary stands below its rule.
  if (width - left < 30)
    return [start, ...wrap(meta.summary, width - 4).map((line) => `    ${style.dim(line)}`)];
  return wrap(meta.summary, width - left).map((line, at) =>
    at === 0 ? `${start}  ${line}` : " ".repeat(left) + line,
  );
}

const letters: Readonly<Record<SeverityOrOff, string>> = {
  error: "E",
  warn: "W",
  info: "i",
  off: "-",
};

function cell(severity: SeverityOrOff, style: Style): string {
  const letter = letters[severity];
  return severity === "off" ? style.dim(letter) : style.severity[severity](letter);
}

/** The card of one rule. */
export function printRule({ id, meta }: Rule, page: string, look: Look): string {
  const style = createStyle(look.color);
  const { width } = look;
  const options = Object.entries(meta.options);
  const sections = [
    [style.bold(id), ...wrap(`${meta.summary}.`, width - 2).map((line) => `  ${line}`)],
    [
      ...row("why", meta.why, width, style),
      ...row("evidence", `${meta.evidence.grade}: ${meta.evidence.source}`, width, style),
      ...row("severity", severityWords(meta.severity), width, style),
      ...row("certainty", meta.certainty ?? "likely", width, style),
    ],
    [
      ...Object.values(meta.messages).flatMap((text) => row("says", text, width, style)),
      ...Object.values(meta.suggestions).flatMap((one) => row("suggests", one.label, width, style)),
    ],
    options.flatMap(([name, { description, default: value }]) =>
      row("option", `${name}: ${description} Default: ${JSON.stringify(value)}.`, width, style),
    ),
    row("page", page, width, style),
  ];
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n")}\n`;
}

/** `error: cold, promo; off: social`. */
function severityWords(severity: Rule["meta"]["severity"]): string {
  return (["error", "warn", "info", "off"] as const)
    .map((level) => ({ level, where: channels.filter((channel) => severity[channel] === level) }))
    .filter(({ where }) => where.length > 0)
    .map(
      ({ level, where }) =>
        `${level}: ${where.length === channels.length ? "every channel" : where.join(", ")}`,
    )
    .join("; ");
}

/** The declarations of the rules, for other programs. */
export function rulesJson(rules: readonly Rule[]): string {
  const list = rules.map(({ id, meta }) => {
    const {
      summary,
      why,
      evidence,
      severity,
      certainty = "likely",
      mechanical = false,
      options,
    } = meta;
    return { id, summary, why, evidence, severity, certainty, mechanical, options };
  });
  return `${JSON.stringify({ version: 1, rules: list }, null, 2)}\n`;
}
