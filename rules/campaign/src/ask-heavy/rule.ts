import { defineCampaignRule, type CampaignPath, type LedgerEntry } from "@troth/campaign/rule";
import { wholeOf } from "@troth/core";

import { worstOf } from "../worst.ts";
import { arithmeticOf, nameOfLevel, signed } from "./arithmetic.ts";
import { askingRuns, type AskingRun } from "./in-a-row.ts";

export default defineCampaignRule({
  id: "campaign/ask-heavy",
  meta: {
    summary: "Give before you ask again",
    why: "A reader who is asked again and again, and given nothing between, has no reason to open the next message.",
    evidence: {
      grade: "A",
      source:
        "Field experiments with unconditional gifts show their sign (Falk 2007; Eckel, Herberich and Meer 2016); the scale of this account is a house default (D)",
    },
    severity: {
      cold: "warn",
      welcome: "warn",
      news: "warn",
      promo: "warn",
      social: "info",
      land: "off",
      service: "off",
    },
    messages: {
      heavy: "“{touch}” {asks}; {gives}; balance {balance}, floor {floor}{since}.",
      asked: "The balance behind it is {balance}.",
      running:
        "“{touch}” asks for {ask}, as did the message before it, and you promised “{promise}”.",
      manyRunning:
        "“{touch}” asks for {ask}, the {count} messages before it asked too, and you promised “{promise}”.",
      alsoAsked: "This asks for {ask}.",
    },
    suggestions: {
      give: {
        kind: "schedule",
        label:
          "Before “{touch}”, send something useful that wants nothing: a how-to, a list, a story from the workshop.",
      },
    },
    options: {},
  },
  *checkCampaign({ campaign }) {
    for (const { entry, before, touch } of worstOf(campaign.paths.flatMap(dropsBelow))) {
      const related = before.map((one) => ({
        message: "asked" as const,
        in: one.touch,
        at: placeOf(one),
        data: { balance: signed(one.balance) },
      }));
      yield {
        in: touch,
        at: placeOf(entry),
        message: "heavy",
        data: {
          touch: touch.id,
          ...arithmeticOf(entry),
          balance: signed(entry.balance),
          floor: signed(entry.floor),
          since:
            before.length === 0
              ? ""
              : ` after ${before.map((one) => `“${one.touch.id}”`).join(", ")}`,
        },
        related,
        suggest: [{ id: "give", data: { touch: touch.id } }],
      };
    }
    for (const promise of campaign.profile?.promises ?? []) {
      const runs = campaign.paths.flatMap((path) => askingRuns(path, promise));
      for (const run of worstOf(runs)) yield brokenBy(run);
    }
  },
});

function brokenBy({ touch, ask, run, promise }: AskingRun) {
  const before = run.slice(0, -1);
  const data = { touch: touch.id, ask: nameOfLevel(ask.level), promise: promise.text };
  const about = {
    in: touch,
    at: wholeOf(ask.unit),
    promise,
    related: before.map((one) => ({
      message: "alsoAsked" as const,
      in: one.touch,
      at: wholeOf(one.ask.unit),
      data: { ask: nameOfLevel(one.ask.level) },
    })),
    suggest: [{ id: "give" as const, data: { touch: touch.id } }],
  };
  return before.length === 1
    ? { ...about, message: "running" as const, data }
    : { ...about, message: "manyRunning" as const, data: { ...data, count: before.length } };
}

interface Drop {
  readonly touch: LedgerEntry["touch"];
  readonly entry: LedgerEntry;
  /** The touches before it that also took more than they gave, the last few. */
  readonly before: readonly LedgerEntry[];
  readonly badness: number;
}

/** Where the balance of a path falls through its floor; once until it has risen above again. */
function dropsBelow({ ledger }: CampaignPath): Drop[] {
  const drops: Drop[] = [];
  let below = false;
  for (const [at, entry] of ledger.entries()) {
    const isBelow = entry.balance < entry.floor;
    if (isBelow && !below && entry.cost > entry.give) {
      const { touch } = entry;
      drops.push({ touch, entry, before: takersBefore(ledger, at), badness: -entry.balance });
    }
    below = isBelow;
  }
  return drops;
}

const mostShown = 3;

function takersBefore(ledger: readonly LedgerEntry[], at: number): LedgerEntry[] {
  const found: LedgerEntry[] = [];
  for (let back = at - 1; back >= 0 && found.length < mostShown; back -= 1) {
    const entry = ledger[back];
    if (entry !== undefined && entry.cost > entry.give) found.unshift(entry);
  }
  return found;
}

/** The ask that weighs most. */
function placeOf({ asks }: LedgerEntry) {
  const [most] = asks.toSorted((a, b) => b.cost - a.cost);
  if (most === undefined) return "document" as const;
  return wholeOf(most.unit);
}
