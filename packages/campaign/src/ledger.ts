import type { CampaignMode } from "./plan.ts";
import type { Beneficiary, Touch, TouchAsk } from "./touch.ts";

/** An ask with what it costs. */
export interface LedgerAsk extends TouchAsk {
  /** Level times the factor of who gains. */
  readonly cost: number;
}

/** One touch in the account of what was given and asked along a path. */
export interface LedgerEntry {
  readonly touch: Touch;
  /** 2 for each thing given, 2 of them at most; 1 for a story; 1 where the reader is spoken of. */
  readonly give: number;
  readonly asks: readonly LedgerAsk[];
  /** Of all asks. */
  readonly cost: number;
  /** After this touch. */
  readonly balance: number;
  /** Below this it asks too much. */
  readonly floor: number;
}

/** Goodwill does not bank forever. */
const mostBalance = 6;

/** What an ask weighs by who gains from it. */
const factors: Readonly<Record<Beneficiary, number>> = {
  reader: 0.5,
  shared: 1,
  sender: 1.5,
};

/** The running account of one path. @param touches in the order of sending. */
export function keepLedger(touches: readonly Touch[], mode: CampaignMode): LedgerEntry[] {
  let balance = 0;
  return touches.map((touch) => {
    const give = giveOf(touch);
    const asks = asksOf(touch);
    const cost = asks.reduce((sum, ask) => sum + ask.cost, 0);
    balance = Math.min(mostBalance, balance + give - cost);
    return { touch, give, asks, cost, balance, floor: floorOf(touch.stage, mode) };
  });
}

function giveOf({ gives, stories, addressesReader }: Touch): number {
  return 2 * Math.min(2, gives.length) + Math.min(1, stories.length) + (addressesReader ? 1 : 0);
}

/** In a newsletter, “read on” is how its items work. */
function asksOf({ asks, draft }: Touch): LedgerAsk[] {
  const isNews = draft.meta.channel === "news";
  return asks
    .filter(({ level }) => level > 0 && !(isNews && level === 1))
    .map((ask) => ({ ...ask, cost: ask.level * factors[ask.for] }));
}

function floorOf(stage: number, mode: CampaignMode): number {
  if (mode === "sale") return -10;
  if (stage <= 1) return -3;
  return stage <= 3 ? -5 : -6;
}
