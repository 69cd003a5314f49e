import { joinDrafts, type Block, type Draft, type Move, type Unit, type Zone } from "@troth/core";

import { verdictNames } from "../pretty-words.ts";
import { moveGlosses } from "../move-words.ts";
import type { FileReport } from "../reporter.ts";
import { escapeHtml } from "./escape.ts";
import { markedText, type Numbered } from "./marked.ts";

/** The draft as it reads: each sentence with what it does to its reader beside it. */
export function letterOf(
  { draft, drafts, result }: FileReport,
  findings: readonly Numbered[],
): string {
  const whole = joinDrafts(drafts ?? [draft]);
  if (whole.units.length === 0) return `<p class="empty">Nothing to read in this file.</p>`;
  const byUnit = groupByUnit(findings);
  const entries = [...(result.messages ?? [])];
  const parts = whole.units.map((unit, at) => {
    const before = whole.units[at - 1];
    const opened = entries[0] !== undefined && unit.span.start >= entries[0].span.start;
    const entry = opened ? entries.shift() : undefined;
    const title =
      entry && `<h4 class="entry">${escapeHtml(entry.label)} · ${verdictNames[entry.verdict]}</h4>`;
    return (title ?? "") + row(whole, unit, { before, findings: byUnit.get(keyOf(unit)) ?? [] });
  });
  return `<div class="letter" role="group" aria-label="The draft as it reads" tabindex="0">${parts.join("\n")}</div>${legend(whole.units)}`;
}

function groupByUnit(findings: readonly Numbered[]): Map<string, Numbered[]> {
  const byUnit = new Map<string, Numbered[]>();
  for (const one of findings) {
    const { mark, scope } = one.finding;
    if (mark === undefined || scope !== "span") continue;
    const key = keyOf(mark.unit);
    const others = byUnit.get(key);
    if (others === undefined) byUnit.set(key, [one]);
    else others.push(one);
  }
  return byUnit;
}

/** A sentence that several readers of a template see is the same one. */
function keyOf({ span, text }: Unit): string {
  return `${span.start} ${span.end} ${text}`;
}

interface RowContext {
  readonly before: Unit | undefined;
  readonly findings: readonly Numbered[];
}

function row(draft: Draft, unit: Unit, { before, findings }: RowContext): string {
  const { block, move, unsure, zone } = unit;
  const opens = before?.block !== block;
  const again = !opens && before?.move === move && before.unsure === unsure;
  const classes = [
    "row",
    `move-${move}`,
    ...(opens ? ["opens"] : []),
    ...(unsure ? ["unsure"] : []),
  ];
  const name = unsure ? `${move}?` : move;
  const label = `<span class="move${again ? " again" : ""}">${name}</span>`;
  const text = markedText(draft, unit, findings);
  const lead = opens ? nameOf(block, zone) : "";
  const named = lead === "" ? "" : `<span class="zone">${lead}</span> `;
  return `<p class="${classes.join(" ")}">${label}<span class="text ${lookOf(block, zone)}">${named}${text}</span></p>`;
}

/** What a reader would not know by its look alone. */
function nameOf({ role }: Block, zone: Zone): string {
  return roleNames[role] ?? (zone === "preheader" ? "Preview" : "");
}

const roleNames: Readonly<Partial<Record<Block["role"], string>>> = {
  subject: "Subject",
  preheader: "Preview",
  from: "From",
  "reply-to": "Reply to",
  fallback: "Where a field is empty",
};

function lookOf({ role, ordered }: Block, zone: Zone): string {
  if (zone === "subject" || zone === "preheader" || zone === "header") return `head ${zone}`;
  if (role === "fallback") return "head";
  if (role === "heading") return "title";
  if (role === "button" || zone === "button") return "button";
  if (role === "list-item") return ordered === true ? "item ordered" : "item";
  if (role === "alt") return "alt";
  if (zone === "quoted") return "quoted";
  return zone === "footer" || zone === "legal" || zone === "nav" ? "small" : "plain";
}

function legend(units: readonly Unit[]): string {
  const used = new Set(units.map(({ move }) => move));
  const entries = (Object.entries(moveGlosses) as [Move, string][])
    .filter(([move]) => used.has(move))
    .map(([move, gloss]) => `<div class="move-${move}"><dt>${move}</dt><dd>${gloss}</dd></div>`);
  return `<details class="legend"><summary>What the words at the side mean</summary><dl>${entries.join("")}</dl><p>With a question mark it is a guess.</p></details>`;
}
