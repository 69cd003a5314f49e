import {
  channels,
  type Judged,
  type Rule,
  type RuleMeasure,
  type SeverityOrOff,
} from "@troth/core";

import { row } from "./pretty-place.ts";
import { padEnd, wrap } from "./text/plain.ts";
import { createStyle, type Look, type Style } from "./text/style.ts";

/** All rules by family, with their severity in each channel and how often they were right. */
export function printRules(rules: readonly Rule[], look: Look): string {
  const style = createStyle(look.color);
  const idWidth = Math.max(...rules.map(({ id }) => nameOf(id).length), 8);
  const lines = families(rules).flatMap(([family, members]) => [
    "",
    style.bold(family.padEnd(idWidth + 4)) +
      style.dim([...channels.map((channel) => channel.slice(0, 2)), "right"].join(" ")),
    ...members.flatMap((rule) => ruleLines(rule, idWidth, look.width, style)),
  ]);
  const key = [
    `${channels.map((channel) => `${channel.slice(0, 2)} ${channel}`).join(" · ")} — E error · W warn · i info · - off`,
    "right: the share of judged findings on real drafts that a fair reader agreed with; of fewer than 30 both counts, – where none was judged",
  ];
  return `${[...lines.slice(1), "", ...key.flatMap((text) => wrap(text, look.width)).map(style.dim)].join("\n")}\n`;
}

function families(rules: readonly Rule[]): [string, readonly Rule[]][] {
  const names = [...new Set(rules.map(({ id }) => familyOf(id)))];
  return names.map((name) => [name, rules.filter(({ id }) => familyOf(id) === name)]);
}

const familyOf = (id: string): string => id.split("/")[0] ?? id;
const nameOf = (id: string): string => id.slice(familyOf(id).length + 1);

function ruleLines({ id, meta }: Rule, idWidth: number, width: number, style: Style): string[] {
  const cells = channels.map((channel) => cell(meta.severity[channel], style)).join("  ");
  const right = shareOf(meta.measured).padStart(5);
  const start = `  ${padEnd(nameOf(id), idWidth + 2)}${cells}  ${right}`;
  const needs = meta.needs === undefined ? [] : [needsProfile];
  const text = [meta.summary, ...needs, ...offByDefault(meta)].join(". ");
  const left = idWidth + 4 + channels.length * 3 + right.length;
  // On a narrow terminal the summary stands below its rule.
  if (width - left < 30)
    return [start, ...wrap(text, width - 4).map((line) => `    ${style.dim(line)}`)];
  return wrap(text, width - left - 2).map((line, at) =>
    at === 0 ? `${start}  ${line}` : " ".repeat(left + 2) + line,
  );
}

const needsProfile = "Needs a profile (values.yaml)";

/** `.93`; of few, both counts, as a share of them would promise too much. */
function shareOf({ judged, right }: Judged = { judged: 0, right: 0 }): string {
  if (judged === 0) return "–";
  return judged < fewest ? `${right}/${judged}` : (right / judged).toFixed(2).replace(/^0/u, "");
}

const fewest = 30;

/** Of a rule that nobody has turned off but what was measured. */
function offByDefault({ severity, measured }: Rule["meta"]): string[] {
  if (channels.some((channel) => severity[channel] !== "off")) return [];
  return measured === undefined || measured.judged === 0
    ? ["Off by default"]
    : [`Off by default: ${measured.right} of ${measured.judged} judged findings were right`];
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
      ...(meta.needs === undefined
        ? []
        : row("needs", "a profile of the brand: values.yaml", width, style)),
      ...row("measured", measuredWords(meta.measured), width, style),
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

function measuredWords(measured: Rule["meta"]["measured"]): string {
  if (measured === undefined) return "not yet";
  const { judged, right, channels: byChannel, perThousandWords } = measured;
  const rate = perThousandWords === null ? [] : [`${perThousandWords} findings in 1,000 words`];
  if (judged === 0) return ["no finding was judged", ...rate].join("; ");
  const where = channels.flatMap((channel) => {
    const here = byChannel[channel];
    return here === undefined ? [] : [`${channel} ${here.right} of ${here.judged}`];
  });
  return [`${right} of ${judged} judged findings were right (${where.join(", ")})`, ...rate].join(
    "; ",
  );
}

/** The declarations of the rules as they ship, and what was measured of them, for other programs. */
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
      measured,
      needs = null,
    } = meta;
    const facts = { id, summary, why, evidence, severity, certainty, mechanical, needs, options };
    return { ...facts, measured: measured === undefined ? null : measuredJson(measured) };
  });
  return `${JSON.stringify({ version: 1, rules: list }, null, 2)}\n`;
}

function measuredJson({ channels: byChannel, perThousandWords, ...all }: RuleMeasure): object {
  const where = Object.entries(byChannel).map(([channel, here]) => [channel, withPrecision(here)]);
  return { ...withPrecision(all), perThousandWords, channels: Object.fromEntries(where) };
}

/** The precision with three places. */
function withPrecision({ judged, right }: Judged): object {
  const precision = judged === 0 ? null : Math.round((right / judged) * 1000) / 1000;
  return { judged, right, precision };
}
