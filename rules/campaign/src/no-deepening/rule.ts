import { dateOf, defineCampaignRule, type CampaignPath, type Touch } from "@troth/campaign/rule";

import { worstOf } from "../worst.ts";
import { tellingUnits, Told } from "./novelty.ts";

export default defineCampaignRule({
  id: "campaign/no-deepening",
  meta: {
    summary: "Let each message show a little more of who you are",
    why: "A reader who meets the same sentence of purpose each time learns to skip it.",
    evidence: {
      grade: "D",
      source:
        "“Each subsequent touch reveals more of who we are”, one of the essays that this project began with; untested by experiment",
    },
    severity: {
      cold: "info",
      welcome: "info",
      news: "info",
      promo: "info",
      social: "info",
      land: "off",
      service: "off",
    },
    messages: {
      flat: "{count} messages in a row, up to “{touch}”, say who you are in words that readers have met: no new number, person or story.",
      same: "Sent on {date}.",
    },
    suggestions: {
      rung: {
        kind: "hint",
        label:
          "Go one step further here: after a claim an act, then a number, then a person, then a mistake that you owned.",
      },
    },
    options: {},
  },
  *checkCampaign({ campaign }) {
    if (campaign.plan.mode === "sale") return;
    for (const { touch, run } of worstOf(campaign.paths.flatMap(flatRuns))) {
      yield {
        in: touch,
        at: placeIn(touch),
        message: "flat",
        data: { count: run.length, touch: touch.id },
        ...(run.length >= manyFlat && { grave: true }),
        related: run.slice(0, -1).map((one) => ({
          message: "same" as const,
          in: one,
          at: placeIn(one),
          data: { date: dateOf(one) },
        })),
        suggest: [{ id: "rung" }],
      };
    }
  },
});

/** One new thing is due every two messages that speak of who the sender is. */
const fewFlat = 2;

/** From here on the campaign stands still. */
const manyFlat = 4;

interface FlatRun {
  readonly touch: Touch;
  readonly run: readonly Touch[];
  readonly badness: number;
}

/** Messages in a row that speak of who the sender is, and tell nothing new of it. */
function flatRuns({ touches }: CampaignPath): FlatRun[] {
  const told = new Told();
  const runs: Touch[][] = [[]];
  for (const touch of touches) {
    if (told.add(touch) > 0) runs.push([]);
    else if (tellingUnits(touch).length > 0) runs.at(-1)?.push(touch);
  }
  return runs.flatMap((run) => {
    const touch = run.at(-1);
    return touch === undefined || run.length < fewFlat ? [] : [{ touch, run, badness: run.length }];
  });
}

function placeIn(touch: Touch) {
  const [unit] = tellingUnits(touch);
  return unit === undefined ? ("document" as const) : { unit, start: 0, end: unit.text.length };
}
