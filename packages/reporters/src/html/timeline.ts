import type { LedgerEntry, Touch } from "@troth/campaign";
import type { Severity } from "@troth/core";

import type { CampaignReport } from "../reporter.ts";
import { valuesInShort } from "../pretty-values.ts";
import { countWords } from "../pretty-words.ts";
import { symbols } from "../text/style.ts";
import {
  askTerm,
  conditionOf,
  pageWord,
  shortDay,
  signedPoints,
  timelineLegend,
  timelineRows,
  type TimelineRow,
} from "../timeline.ts";
import { balanceBar } from "./balance-bar.ts";
import { draftAnchor, escapeHtml } from "./escape.ts";

/** One row for each message: when, what it gives and asks, how it presses, and what that leaves. */
export function timelineTable(report: CampaignReport): string {
  const rows = timelineRows(report).map((row) =>
    typeof row === "number"
      ? `<tr><td class="more" colspan="${columns.length}">… ${row} more</td></tr>`
      : touchRow(row, report),
  );
  const head = columns.map((name) => `<th scope="col">${name}</th>`).join("");
  return [
    `<table class="touches"><thead><tr>${head}</tr></thead><tbody>`,
    rows.join("\n"),
    `</tbody></table><p class="sums">${escapeHtml(timelineLegend)} To the left of the dotted line a message asks too much.</p>`,
  ].join("\n");
}

const columns = ["When", "Message", "Gives", "Asks", "Pressure", "Balance"] as const;

function touchRow(row: TimelineRow, report: CampaignReport): string {
  const { touch, entry } = row;
  const cells = [
    `<td>${when(touch)}</td>`,
    `<th scope="row">${nameOf(touch, report)}${levelOf(row)}${aside(conditionOf(touch))}${aside(valuesInShort(touch.values))}</th>`,
    cell("Gives", entry === undefined ? pageWord(touch) : givesOf(touch, entry)),
    cell("Asks", entry === undefined ? "" : asksOf(entry)),
    cell("Pressure", pressureOf(touch)),
    cell("Balance", entry === undefined ? "" : balanceOf(entry)),
  ];
  return `<tr>${cells.join("")}</tr>`;
}

/** On a telephone the columns stand below one another, each with its name. */
function cell(name: (typeof columns)[number], content: string): string {
  if (content === "") return `<td></td>`;
  return `<td><span class="column" aria-hidden="true">${name} </span>${content}</td>`;
}

function when({ day, sent }: Touch): string {
  return sent.dated ? `${shortDay(sent.day).trim()}${aside(`day ${day}`)}` : `day ${day}`;
}

/** Leads to the draft, where that stands in the page. */
function nameOf({ id, draft }: Touch, { verdicts }: CampaignReport): string {
  const name = escapeHtml(id);
  const link = verdicts.has(id) ? `<a href="#${draftAnchor(draft.path)}">${name}</a>` : name;
  return `${link} <span class="channel">${draft.meta.channel}</span>`;
}

const levels: Readonly<Record<Severity, string>> = {
  error: "to settle",
  warn: "to look at",
  info: "a hint",
};

function levelOf({ level }: TimelineRow): string {
  return level === undefined
    ? `<span class="level good"><span aria-hidden="true">✓</span> clear</span>`
    : `<span class="level ${level}"><span aria-hidden="true">${symbols[level]}</span> ${levels[level]}</span>`;
}

function givesOf({ gives, stories, addressesReader }: Touch, { give }: LedgerEntry): string {
  if (give === 0) return "nothing";
  const parts = [
    ...(gives.length > 0 ? [countWords(gives.length, "gift")] : []),
    ...(stories.length > 0 ? ["a story"] : []),
    ...(addressesReader ? ["speaks of the reader"] : []),
  ];
  return `+${give}${aside(parts.join(", "))}`;
}

function asksOf({ asks, cost }: LedgerEntry): string {
  if (asks.length === 0) return "nothing";
  return `−${cost}${aside(asks.map(askTerm).join(" + "))}`;
}

function pressureOf({ pressure }: Touch): string {
  return pressure.length === 0 ? "none" : countWords(pressure.length, "time");
}

function balanceOf(entry: LedgerEntry): string {
  const { balance, floor } = entry;
  const low = balance < floor ? aside(`below ${signedPoints(floor)}: it asks too much`) : "";
  return `<span class="balance">${balanceBar(entry)}<span class="points">${signedPoints(balance)}</span></span>${low}`;
}

function aside(text: string): string {
  return text === "" ? "" : `<span class="aside">${escapeHtml(text)}</span>`;
}
