import {
  defineCampaignRule,
  nameOf,
  type CampaignPath,
  type Touch,
  type TouchAsk,
} from "@troth/campaign/rule";

import { wholeOf, type Profile } from "@troth/core";

import { worstOf } from "../worst.ts";
import { capFor, levelNames } from "./ladder.ts";
import { overfullWithValues } from "./values.ts";

export default defineCampaignRule({
  id: "campaign/too-much-too-soon",
  meta: {
    summary: "Let each message ask for a step, not a leap",
    why: "A reader who has hardly met you says no to a large ask, and then reads the small ones with suspicion.",
    evidence: {
      grade: "D",
      source:
        "“Too much info way too soon”, one of the essays that this project began with; the ladder of asks is a house default",
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
    messages: {
      leap: "{touch} asks for {ask}, {steps} steps above anything that readers were asked before.",
      first: "The first message asks for {ask}; at stage {stage} a first ask is {most} at most.",
      cap: "{touch} asks for {ask}; readers at stage {stage} are better asked for {most} at most.",
      before: "The largest ask until then was {ask}.",
      values:
        "{touch} shows {count} of your values: {values}; at stage {stage} {most} in one message is enough.",
      later: "“{value}” is shown here.",
    },
    suggestions: {
      step: {
        kind: "move",
        label: "Ask for {smaller} here, and keep this ask for a later message.",
      },
      spread: {
        kind: "move",
        label: "Keep “{first}” here, and let later messages show the others.",
      },
    },
    options: {},
  },
  *checkCampaign({ campaign }) {
    for (const { touch, ask, largest, kind, most } of worstOf(
      campaign.paths.flatMap((path) => leapsOn(path, campaign.profile?.ladder)),
    )) {
      const words = { touch: nameOf(touch), ask: nameOfLevel(ask.level), stage: touch.stage };
      const about = {
        in: touch,
        at: wholeOf(ask.unit),
        suggest: [{ id: "step" as const, data: { smaller: nameOfLevel(most) } }],
      };
      if (kind === "leap" && largest !== undefined) {
        const before = { in: largest.touch, at: wholeOf(largest.ask.unit) };
        const data = { ask: nameOfLevel(largest.ask.level) };
        yield {
          ...about,
          message: "leap",
          data: { ...words, steps: ask.level - largest.ask.level },
          related: [{ message: "before", ...before, data }],
        };
      } else if (kind === "first") {
        yield { ...about, message: "first", data: { ...words, most: nameOfLevel(most) } };
      } else {
        yield { ...about, message: "cap", data: { ...words, most: nameOfLevel(most) } };
      }
    }
    for (const { touch, shown, most, certainty } of overfullWithValues(campaign)) {
      const [first, ...others] = shown;
      yield {
        in: touch,
        at: first.signs[0] ?? "document",
        message: "values",
        certainty,
        data: {
          touch: nameOf(touch),
          count: shown.length,
          values: shown.map(({ value }) => `“${value.name}”`).join(", "),
          stage: touch.stage,
          most,
        },
        related: others.map(({ value, signs }) => ({
          message: "later" as const,
          in: touch,
          at: signs[0] ?? ("document" as const),
          data: { value: value.name },
        })),
        suggest: [{ id: "spread", data: { first: first.value.name } }],
      };
    }
  },
});

interface Largest {
  readonly touch: Touch;
  readonly ask: TouchAsk;
}

interface Leap {
  readonly touch: Touch;
  readonly ask: TouchAsk;
  readonly kind: "leap" | "first" | "cap";
  readonly largest: Largest | undefined;
  /** The level that would be no leap. */
  readonly most: number;
  readonly badness: number;
}

/** Readers who know you well are past the steps. */
const lastSlowStage = 2;

function leapsOn({ touches }: CampaignPath, ladder: Profile["ladder"] | undefined): Leap[] {
  const leaps: Leap[] = [];
  let largest: Largest | undefined;
  let given = false;
  for (const [at, touch] of touches.entries()) {
    const ask = touch.asks.toSorted((a, b) => b.level - a.level)[0];
    given ||= touch.gives.length > 0;
    if (ask === undefined) continue;
    if (!asksBack(touch)) {
      const cap = capFor({ stage: touch.stage, given }, ladder);
      const leap = leapOf({ touch, ask, largest, isFirst: at === 0, cap });
      if (leap !== undefined) leaps.push(leap);
    }
    if (largest === undefined || ask.level > largest.ask.level) largest = { touch, ask };
  }
  return leaps;
}

function leapOf({
  touch,
  ask,
  largest,
  isFirst,
  cap,
}: Pick<Leap, "touch" | "ask" | "largest"> & { isFirst: boolean; cap: number }): Leap | undefined {
  const found = { touch, ask, largest };
  if (isFirst && ask.level > cap) {
    return { ...found, kind: "first", most: cap, badness: ask.level - cap };
  }
  if (largest !== undefined && touch.stage <= lastSlowStage && ask.level - largest.ask.level > 1) {
    const most = largest.ask.level + 1;
    return { ...found, kind: "leap", most, badness: ask.level - most };
  }
  // An offer sells, and its stage decides how hard: that it sells is no leap.
  if (touch.draft.meta.channel === "promo" || ask.level <= cap) return undefined;
  // What was asked before was told then.
  if (largest !== undefined && ask.level <= largest.ask.level) return undefined;
  return { ...found, kind: "cap", most: cap, badness: ask.level - cap };
}

/** Sent because the reader asked, bought or signed up: the reader took the step. */
function asksBack({ planned }: Touch): boolean {
  return /ask|request|repl|demo|trial|bought|buy|purchas|order|regist|sign|book|rsvp|ticket/iu.test(
    planned.when ?? "",
  );
}

function nameOfLevel(level: number): string {
  return levelNames[level] ?? "something";
}
