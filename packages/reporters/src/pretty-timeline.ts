import type { LedgerEntry, Touch } from "@troth/campaign";
import type { Severity } from "@troth/core";

import { lowestEntries } from "./campaign-ledger.ts";
import type { PageContext } from "./pretty-findings.ts";
import type { CampaignReport } from "./reporter.ts";
import { padEnd, truncate, wrap } from "./text/plain.ts";
import { symbols, type Style } from "./text/style.ts";

/** Points of the bar on either side of nothing. Below and above, an arrow says that it goes on. */
const bar = { below: 8, above: 6 } as const;

/** Columns; what is left goes to the name of the touch. */
const columns = { day: 5, date: 8, gives: 6, asks: 14, pressure: 5, bar: 16, balance: 6 } as const;

/** One line for each touch: when, what it gives and asks, how it presses, and where that leaves the account. */
export function timelineLines(report: CampaignReport, { style, width }: PageContext): string[] {
  const { campaign } = report;
  const entries = lowestEntries(campaign);
  const worst = worstByTouch(report);
  const used = Object.values(columns).reduce((sum, one) => sum + one, 0);
  const room = Math.max(8, width - used - 4);
  const shown = shownTouches(campaign.touches, new Set(worst.keys()));
  const lines = shown.flatMap((row) =>
    typeof row === "number"
      ? [style.dim(`  ${padEnd("", columns.day)}… ${row} more`)]
      : touchLines(row, { entry: entries.get(row), severity: worst.get(row), room, style, report }),
  );
  return [heading(room, style), ...lines, ...legend(width, style)];
}

function heading(room: number, style: Style): string {
  const cells = [
    "day".padStart(columns.day - 1).padEnd(columns.day),
    padEnd("date", columns.date),
    padEnd("  touch", room + 2),
    padEnd("gives", columns.gives),
    padEnd("asks", columns.asks),
    padEnd("press", columns.pressure),
    padEnd(" balance", columns.bar),
  ];
  return style.dim(`  ${cells.join("")}`.trimEnd());
}

/** What the columns say, once. */
function legend(width: number, style: Style): string[] {
  const text =
    "gives: 2 for each thing given (two at most), 1 for a story, 1 for speaking of the reader. asks: level × who gains (reader .5, both 1, sender 1.5). The balance starts at 0 and never banks more than 6.";
  return ["", ...wrap(text, width - 2).map((line) => `  ${style.dim(line)}`)];
}

interface Row {
  readonly entry: LedgerEntry | undefined;
  readonly severity: Severity | undefined;
  readonly room: number;
  readonly style: Style;
  readonly report: CampaignReport;
}

function touchLines(touch: Touch, { entry, severity, room, style, report }: Row): string[] {
  const { draft, sent, day, pressure } = touch;
  const verdict = report.verdicts.get(touch.id);
  const level =
    severity ?? (verdict === "blocked" ? "error" : verdict === "review" ? "warn" : undefined);
  const symbol = level === undefined ? style.good("✓") : style.severity[level](symbols[level]);
  const name = truncate(`${touch.id} ${draft.meta.channel}`, room - 1);
  const cells = [
    String(day)
      .padStart(columns.day - 1)
      .padEnd(columns.day),
    padEnd(sent.dated ? shortDay(sent.day) : "", columns.date),
    `${symbol} `,
    padEnd(name, room),
    padEnd(entry === undefined || entry.give === 0 ? "" : `+${entry.give}`, columns.gives),
    padEnd(entry === undefined ? pageWord(touch) : asksOf(entry), columns.asks),
    padEnd("!".repeat(Math.min(4, pressure.length)), columns.pressure),
    entry === undefined ? "" : balanceBar(entry, style),
    entry === undefined ? "" : signed(entry.balance).padStart(columns.balance),
  ];
  return [`  ${cells.join("")}`.trimEnd(), ...conditionLine(touch, style)];
}

function pageWord({ isPage, planned }: Touch): string {
  if (isPage) return "a page";
  return planned.variantOf === undefined ? "" : `or ${planned.variantOf}`;
}

/** `6 4×1 1×2`, the sum first. */
function asksOf({ asks, cost }: LedgerEntry): string {
  if (asks.length === 0) return "";
  const terms = asks.map(
    (ask) => `${ask.level}×${String(ask.cost / ask.level).replace(/^0/u, "")}`,
  );
  return truncate(`−${cost} ${terms.join(" ")}`, columns.asks - 1);
}

/** To whom a touch goes, where it does not go to all. */
function conditionLine({ planned: { when, after } }: Touch, style: Style): string[] {
  if (when === undefined) return [];
  const behind = after.length === 0 ? "" : ` after ${after.join(" or ")}`;
  return [style.dim(`  ${" ".repeat(columns.day + columns.date + 2)}if ${when}${behind}`)];
}

/** Grows to the left below nothing, to the right above it. */
function balanceBar({ balance, floor }: LedgerEntry, style: Style): string {
  const points = Math.round(balance);
  const below = Math.min(bar.below, Math.max(0, -points));
  const above = Math.min(bar.above, Math.max(0, points));
  const left = (points < -bar.below ? "◄" : "").padEnd(below, "█").slice(0, below);
  const paint =
    balance < floor ? style.severity.error : balance < 0 ? style.severity.warn : style.good;
  return ` ${" ".repeat(bar.below - below)}${paint(left)}│${paint("█".repeat(above))}${" ".repeat(bar.above - above)}`;
}

function signed(balance: number): string {
  if (balance === 0) return "0";
  return balance < 0 ? `−${-balance}` : `+${balance}`;
}

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

function shortDay(day: string): string {
  const [, month = "1", date = "1"] = day.split("-");
  return `${String(Number(date)).padStart(2)} ${months[Number(month) - 1] ?? ""}`;
}

/** The most severe finding of each touch that has one. */
function worstByTouch({ campaign, findings }: CampaignReport): ReadonlyMap<Touch, Severity> {
  const byDraft = new Map(campaign.touches.map((touch) => [touch.draft, touch]));
  const worst = new Map<Touch, Severity>();
  const order: readonly Severity[] = ["error", "warn", "info"];
  for (const { draft, finding } of findings) {
    const touch = byDraft.get(draft);
    if (touch === undefined) continue;
    const known = worst.get(touch);
    const isWorse = known === undefined || order.indexOf(finding.severity) < order.indexOf(known);
    if (isWorse) worst.set(touch, finding.severity);
  }
  return worst;
}

const mostRows = 60;
const rowsAtEnds = 15;

/** All touches of a campaign that a person planned; of thousands, both ends and those with findings. */
function shownTouches(touches: readonly Touch[], found: ReadonlySet<Touch>): (Touch | number)[] {
  if (touches.length <= mostRows) return [...touches];
  const rows: (Touch | number)[] = [];
  let marked = 0;
  let hidden = 0;
  for (const [at, touch] of touches.entries()) {
    const isEnd = at < rowsAtEnds || at >= touches.length - rowsAtEnds;
    const isFound = found.has(touch) && marked < mostRows - 2 * rowsAtEnds;
    if (!isEnd && !isFound) {
      hidden += 1;
      continue;
    }
    if (!isEnd) marked += 1;
    if (hidden > 0) rows.push(hidden);
    hidden = 0;
    rows.push(touch);
  }
  return rows;
}
