import { lintCampaign } from "@troth/campaign";
import { campaignOf, type CampaignCase, type CaseTouch } from "@troth/campaign/testing";
import type { Channel, Medium } from "@troth/core";
import { rules } from "@troth/preset";
import { expect, test } from "vitest";

import { Dice } from "./random.ts";

const campaigns = 400;
const weights: Readonly<Record<string, number>> = { email: 1, sms: 1.5, phone: 2, print: 0.4 };

test("over-frequency finds the crowded windows, none more and none fewer", () => {
  for (let seed = 1; seed <= campaigns; seed += 1) {
    const given = makeCampaign(seed);
    expect(found(given), given.name).toEqual(expected(given));
  }
});

function makeCampaign(seed: number): CampaignCase {
  const dice = new Dice(seed);
  const touches = Array.from({ length: 3 + dice.number(14) }, (): CaseTouch => ({
    draft: "---\nsubject: A letter\n---\n\nThe kiln is warm.\n",
    day: dice.number(90),
    channel: dice.pick<Channel>(["news", "promo", "promo", "welcome", "service", "land"]),
    medium: dice.pick<Medium>(["email", "email", "email", "sms", "print", "phone"]),
  })).toSorted((a, b) => (a.day ?? 0) - (b.day ?? 0));
  return { name: `seed ${seed}`, touches, startStage: dice.pick([1, 2, 3]) };
}

function found(given: CampaignCase): string[] {
  const rule = rules.find(({ id }) => id === "campaign/over-frequency");
  if (rule === undefined) throw new Error("no such rule");
  const settings = { rules: [{ rule }], known: [], today: "2026-01-15" };
  return lintCampaign(campaignOf(given), settings).findings.map(({ draft }) => draft.path);
}

/** By brute force: every message with all that came less than 30 days before it. */
function expected({ touches }: CampaignCase): string[] {
  const counted = touches
    .map((touch, at) => ({ ...touch, id: `t${at + 1}` }))
    .filter(({ channel }) => channel !== "service" && channel !== "land");
  const told: string[] = [];
  let free = 0;
  for (const [at, last] of counted.entries()) {
    const from = counted.findIndex(({ day = 0 }) => (last.day ?? 0) - day < 30);
    const window = counted.slice(from, at + 1);
    const weight = window.reduce((sum, { medium = "email" }) => sum + (weights[medium] ?? 0), 0);
    const others = window.filter(({ channel }) => channel !== "news").length;
    if (from < free || Math.round(weight * 10) / 10 <= 4 || others < 2) continue;
    told.push(last.id);
    free = at + 1;
  }
  return told;
}
