import { defineCampaignRule, type Touch } from "@troth/campaign/rule";

import { worstOf } from "../worst.ts";
import { capSets, isCovered, type CapSet } from "./caps.ts";
import { others, toProblem } from "./problem.ts";
import { unquietOn } from "./quiet.ts";
import { crowded, type Crowded } from "./windows.ts";
import { messages, suggestions } from "./words.ts";

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
    messages,
    suggestions,
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
    const { paths, profile } = campaign;
    const sets = capSets(campaign, options);
    const told = new Set<Touch>();
    for (const set of sets) {
      const windows = paths.flatMap(({ touches }) => Array.from(crowded(touches, set), toWorst));
      for (const window of worstOf(windows)) {
        // Each promise that is broken is told, of what else is too much the gravest.
        if (set.by.kind !== "promise" && told.has(window.touch)) continue;
        told.add(window.touch);
        yield toProblem(window, set, options.retail);
      }
    }
    const quiet = profile?.cadence?.quiet ?? [];
    for (const { touch, before, event, days, gap } of worstOf(
      paths.flatMap((path) => unquietOn(path, quiet)),
    )) {
      yield {
        in: touch,
        at: "document",
        message: "quiet",
        data: { touch: touch.id, gap, event, days },
        related: others([before], touch),
        suggest: [{ id: "move", data: { touch: touch.id, day: before.day + days } }],
      };
    }
    for (const { touch, before } of worstOf(
      paths.flatMap((path) => tooClose(path.touches, sets)),
    )) {
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

function toWorst(window: Crowded): Crowded & { badness: number } {
  return { ...window, badness: window.weight / window.cap.max };
}

/** Messages to strangers, where the brand itself does not say how often they may come. */
function tooClose(
  path: readonly Touch[],
  sets: readonly CapSet[],
): { touch: Touch; before: Touch; badness: number }[] {
  const weigh = sets.at(-1)?.weigh ?? (() => 0);
  const touches = path.filter((touch) => weigh(touch) > 0);
  return touches.flatMap((touch, at) => {
    const before = touches[at - 1];
    if (before === undefined || touch.stage > 0 || isCovered(touch, sets)) return [];
    const gap = touch.day - before.day;
    return gap < leastGap ? [{ touch, before, badness: leastGap - gap }] : [];
  });
}
