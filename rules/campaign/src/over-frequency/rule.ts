import {
  defineCampaignRule,
  shortDateOf,
  type CampaignPath,
  type Touch,
} from "@troth/campaign/rule";

import { worstOf } from "../worst.ts";
import { capsFor, type Cap } from "./caps.ts";
import { counts, crowded, type Crowded } from "./windows.ts";

export default defineCampaignRule({
  id: "campaign/over-frequency",
  meta: {
    summary: "Leave readers time between the messages of a campaign",
    why: "A reader who hears from one sender too often stops reading, and then leaves.",
    evidence: {
      grade: "B",
      source:
        "Field studies disagree: best at 7 emails a month for one retailer (Zhang, Kumar and Cosguner 2017), at 3 to 4 contacts a quarter for another trade (Godfrey, Seiders and Voss 2011); 56% say that they leave at 4 or more a month (GetApp survey)",
    },
    severity: {
      cold: "warn",
      welcome: "warn",
      news: "warn",
      promo: "warn",
      social: "warn",
      land: "off",
      service: "off",
    },
    certainty: "certain",
    messages: {
      crowded:
        "With “{touch}” readers get {count} messages from {first} to {last}, more than {max} in {days} days {source}. No number is right for everybody; this one is a house default.",
      promised:
        "With “{touch}” readers get {count} messages from {first} to {last}, and {max} in {days} days were promised.",
      close:
        "“{touch}” comes {gap} days after “{before}”; strangers are better left {least} days between two messages.",
      sent: "Sent on {date}.",
    },
    suggestions: {
      move: {
        kind: "schedule",
        label: "Send “{touch}” on day {day} or later, or drop one of them.",
      },
    },
    options: {
      promised: {
        type: "integer",
        minimum: 0,
        default: 0,
        description:
          "How many messages readers were promised at most when they signed up; 0: nothing was promised.",
      },
      promisedDays: {
        type: "integer",
        minimum: 1,
        default: 30,
        description: "The days that the promise counts over.",
      },
      retail: {
        type: "boolean",
        default: false,
        description: "A shop whose customers buy often: they may hear from it more often.",
      },
    },
  },
  *checkCampaign({ campaign, options }) {
    const sale = campaign.plan.mode === "sale";
    const capsOf = (touch: Touch): Cap[] =>
      options.promised === 0
        ? capsFor(touch, { retail: options.retail, sale })
        : [promisedCap(options)];
    const paths = campaign.paths.map(countedOn);
    for (const { touches, weight, cap, touch } of worstOf(
      paths.flatMap((path) => Array.from(crowded(path, capsOf), toWorst)),
    )) {
      const [first = touch] = touches;
      const data = {
        touch: touch.id,
        count: weight === touches.length ? weight : `${touches.length} (weight ${weight})`,
        first: shortDateOf(first),
        last: shortDateOf(touch),
        max: cap.max,
        days: cap.days,
      };
      const about = {
        in: touch,
        at: "document" as const,
        related: others(touches, touch),
        suggest: [{ id: "move" as const, data: { touch: touch.id, day: freeDay(touches, cap) } }],
      };
      if (cap.promised) yield { ...about, message: "promised", data, grave: true };
      else yield { ...about, message: "crowded", data: { ...data, source: cap.source } };
    }
    for (const { touch, before } of worstOf(paths.flatMap(tooClose))) {
      const gap = touch.day - before.day;
      yield {
        in: touch,
        at: "document",
        message: "close",
        data: { touch: touch.id, gap, before: before.id, least: leastGap },
        related: others([before], touch),
        suggest: [{ id: "move", data: { touch: touch.id, day: before.day + leastGap } }],
      };
    }
  },
});

/** In days, between two messages to strangers. */
const leastGap = 3;

function countedOn({ touches }: CampaignPath): readonly Touch[] {
  return touches.filter(counts);
}

function toWorst(window: Crowded): Crowded & { touch: Touch; badness: number } {
  const touch = window.touches.at(-1);
  if (touch === undefined) throw new Error("a window without a touch");
  return { ...window, touch, badness: window.weight / window.cap.max };
}

function promisedCap({ promised, promisedDays }: { promised: number; promisedDays: number }): Cap {
  return { max: promised, days: promisedDays, source: "", promised: true };
}

function others(touches: readonly Touch[], touch: Touch) {
  return touches
    .filter((one) => one !== touch)
    .map((one) => ({
      message: "sent" as const,
      in: one,
      at: "document" as const,
      data: { date: shortDateOf(one) },
    }));
}

/** The first day on which the window has room again: its first messages have dropped out. */
function freeDay(touches: readonly Touch[], { days, max }: Cap): number {
  const stays = Math.max(0, Math.ceil(max) - 1);
  const leaves = touches.at(-2 - stays) ?? touches[0];
  return (leaves?.day ?? 0) + days;
}

function tooClose(touches: readonly Touch[]): { touch: Touch; before: Touch; badness: number }[] {
  return touches.flatMap((touch, at) => {
    const before = touches[at - 1];
    if (before === undefined || touch.stage > 0) return [];
    const gap = touch.day - before.day;
    return gap < leastGap ? [{ touch, before, badness: leastGap - gap }] : [];
  });
}
