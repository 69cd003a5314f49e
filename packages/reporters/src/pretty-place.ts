import type { Draft, Finding, Unit } from "@troth/core";

import { decidingWords, moveWords } from "./move-words.ts";
import { plain, wrap } from "./text/plain.ts";
import { showUnit } from "./text/sentence.ts";
import { createStyle, type Look, type Style } from "./text/style.ts";

/** What was read at one place of a draft, and what was found there. */
export interface PlaceReport {
  /** As the user wrote it: `offer.md:12:4`. */
  readonly place: string;
  readonly draft: Draft;
  readonly units: readonly Unit[];
  readonly findings: readonly Finding[];
}

/** Explains a place: the sentence, what it was taken to do and why, and each finding with its grounds. */
export function printPlace({ place, draft, units, findings }: PlaceReport, look: Look): string {
  const style = createStyle(look.color);
  const sections = [
    [style.bold(plain(place))],
    ...units.map((unit) => unitSection(draft, unit, look.width, style)),
    ...findings.map((finding) => findingSection(finding, look.width, style)),
    ...(findings.length === 0 ? [[`  ${nothing(units)}`]] : []),
  ];
  return `${sections.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

function nothing(units: readonly Unit[]): string {
  return units.length === 0 ? "No sentence stands here, and no finding." : "No finding here.";
}

function unitSection(draft: Draft, unit: Unit, width: number, style: Style): string[] {
  const { move, zone, attributes } = unit;
  const [first = "", ...more] = row("does", moveWords(unit), width, style);
  return [
    ...wrap(showUnit(draft, unit, width * 40), width - 2).map((line) => `  ${line}`),
    first.replace(move, style.move[move](move)),
    ...more,
    ...row("because of", decidingWords(draft, unit), width, style),
    ...row(
      "stands in",
      zone === unit.block.role ? zone : `${zone}, as ${unit.block.role}`,
      width,
      style,
    ),
    ...(attributes.length > 0 ? row("traits", attributes.join(" · "), width, style) : []),
  ];
}

function findingSection(finding: Finding, width: number, style: Style): string[] {
  const { rule, severity, certainty, message, why, suggestions, also, scope } = finding;
  return [
    `  ${style.severity[severity](severity)}  ${style.bold(rule)}`,
    ...row("says", message, width, style),
    ...row("why", why, width, style),
    ...suggestions.flatMap(({ label }) => row("do", label, width, style)),
    ...row("certainty", certainty, width, style),
    ...(scope === "document"
      ? row("about", "the message as a whole, shown here", width, style)
      : []),
    ...(also === undefined ? [] : row("also", also.join(", "), width, style)),
  ];
}

const label = 12;

/** A name and its value, the value wrapped beside the name. */
export function row(name: string, value: string, width: number, style: Style): string[] {
  return wrap(value, width - label - 2).map(
    (line, at) => `  ${style.dim((at === 0 ? name : "").padEnd(label))}${line}`,
  );
}
