import type { LedgerEntry } from "@troth/campaign";

import type { PageContext } from "./pretty-findings.ts";
import type { CampaignReport } from "./reporter.ts";
import { valuesInShort } from "./pretty-values.ts";
import { padEnd, truncate, wrap } from "./text/plain.ts";
import { symbols, type Style } from "./text/style.ts";
import {
  askTerm,
  conditionOf,
  pageWord,
  shortDay,
  signedPoints,
  timelineLegend,
  timelineRows,
  type TimelineRow,
} from "./timeline.ts";

/** Points of the bar on either side of nothing. Below and above, an arrow says that it goes on. */
const bar = { below: 8, above: 6 } as const;

/** Columns; what is left goes to the name of the touch. */
const columns = { day: 5, date: 8, gives: 6, asks: 14, pressure: 5, bar: 16, balance: 6 } as const;

/** One line for each touch: when, what it gives and asks, how it presses, and where that leaves the account. */
export function timelineLines(report: CampaignReport, { style, width }: PageContext): string[] {
  const used = Object.values(columns).reduce((sum, one) => sum + one, 0);
  const room = Math.max(8, width - used - 4);
  const lines = timelineRows(report).flatMap((row) =>
    typeof row === "number"
      ? [style.dim(`  ${padEnd("", columns.day)}… ${row} more`)]
      : touchLines(row, { room, width, style }),
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
  return ["", ...wrap(timelineLegend, width - 2).map((line) => `  ${style.dim(line)}`)];
}

interface Layout {
  /** Columns for the name of the touch. */
  readonly room: number;
  readonly width: number;
  readonly style: Style;
}

function touchLines({ touch, entry, level }: TimelineRow, layout: Layout): string[] {
  const { room, style } = layout;
  const { draft, sent, day, pressure } = touch;
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
    entry === undefined ? "" : signedPoints(entry.balance).padStart(columns.balance),
  ];
  const more = [conditionOf(touch), valuesInShort(touch.values)].filter((text) => text !== "");
  return [`  ${cells.join("")}`.trimEnd(), ...more.flatMap((text) => lineUnder(text, layout))];
}

/** Below the name of the touch. */
function lineUnder(text: string, { width, style }: Layout): string[] {
  const indent = columns.day + columns.date + 4;
  return wrap(text, width - indent).map((line) => style.dim(`${" ".repeat(indent)}${line}`));
}

/** `6 4×1 1×2`, the sum first. */
function asksOf({ asks, cost }: LedgerEntry): string {
  if (asks.length === 0) return "";
  return truncate(`−${cost} ${asks.map(askTerm).join(" ")}`, columns.asks - 1);
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
