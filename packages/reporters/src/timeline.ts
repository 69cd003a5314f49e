import type { LedgerAsk, LedgerEntry, Touch } from "@troth/campaign";
import type { Severity } from "@troth/core";

import { lowestEntries } from "./campaign-ledger.ts";
import type { CampaignReport } from "./reporter.ts";

/** One message of a campaign, as a timeline shows it. */
export interface TimelineRow {
  readonly touch: Touch;
  /** Where the lowest of its balances comes from; undefined for what is on no way through the campaign. */
  readonly entry: LedgerEntry | undefined;
  /** The worst that was found, in the draft by itself or in the campaign; undefined where nothing was. */
  readonly level: Severity | undefined;
}

/** All messages in the order of sending; of thousands a number stands for those in between. */
export function timelineRows(report: CampaignReport): readonly (TimelineRow | number)[] {
  const { campaign, verdicts } = report;
  const entries = lowestEntries(campaign);
  const worst = worstByTouch(report);
  return shownTouches(campaign.touches, new Set(worst.keys())).map((touch) => {
    if (typeof touch === "number") return touch;
    const verdict = verdicts.get(touch.id);
    const ofDraft = verdict === "blocked" ? "error" : verdict === "review" ? "warn" : undefined;
    return { touch, entry: entries.get(touch), level: worst.get(touch) ?? ofDraft };
  });
}

/** What the columns of a timeline say. */
export const timelineLegend =
  "gives: 2 for each thing given (two at most), 1 for a story, 1 for speaking of the reader. asks: level × who gains (reader .5, both 1, sender 1.5). The balance starts at 0 and never banks more than 6.";

/** What stands in the place of the sums of a message that is sent to nobody, or only to some. */
export function pageWord({ isPage, planned }: Touch): string {
  if (isPage) return "a page";
  return planned.variantOf === undefined ? "" : `or ${planned.variantOf}`;
}

/** To whom a touch goes; "" where it goes to all. */
export function conditionOf({ planned: { when, after } }: Touch): string {
  if (when === undefined) return "";
  return `if ${when}${after.length === 0 ? "" : ` after ${after.join(" or ")}`}`;
}

/** `3×1.5` */
export function askTerm({ level, cost }: LedgerAsk): string {
  return `${level}×${String(cost / level).replace(/^0/u, "")}`;
}

/** `+4`, `−2.5`, `0` */
export function signedPoints(points: number): string {
  if (points === 0) return "0";
  return points < 0 ? `−${-points}` : `+${points}`;
}

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** ` 5 Oct` */
export function shortDay(day: string): string {
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
