import {
  defineRule,
  shorten,
  type Draft,
  type Mark,
  type Unit,
  wordsAt,
  type Zone,
} from "@troth/core";

import { condition, freeLook, gift, marked, ownCondition, salesTalk } from "./cues.ts";

export default defineRule({
  id: "ask/conditional-gift",
  meta: {
    summary: "Say what a gift takes in the same breath as the gift",
    why: "A reader who finds the condition after the gift feels paid for, not thanked.",
    evidence: {
      grade: "A",
      source:
        "Eckel et al. 2016, field experiment: unconditional gifts help, conditional ones do not, https://www.nber.org/papers/w22867; Newman & Shen 2012: a promised gift can lower giving, https://docplayer.net/amp/18140136-Journal-of-economic-psychology.html",
    },
    severity: {
      cold: "warn",
      welcome: "warn",
      news: "warn",
      promo: "warn",
      social: "warn",
      land: "warn",
      service: "off",
    },
    messages: {
      elsewhere: "“{gift}” reads as a gift, and only later “{condition}” says what it takes.",
      mark: "“{gift}” reads as a gift, and its terms stand behind an asterisk.",
    },
    suggestions: {
      say: {
        kind: "hint",
        label:
          "Say the condition in the same sentence: “Spend £80 and we add a brush.” “The audit is free and begins with a call.”",
      },
    },
    options: {},
  },
  *check({ draft }) {
    for (const unit of draft.units) {
      const held = smallPrint.has(unit.zone) ? undefined : giftIn(unit);
      if (held === undefined) continue;
      const takes = held.marked ? undefined : conditionOf(draft, unit);
      if (!held.marked && takes === undefined) continue;
      const words = wordsAt(held);
      const suggest = [{ id: "say" }] as const;
      yield takes === undefined
        ? { message: "mark", at: held, data: { gift: words }, suggest }
        : { message: "elsewhere", at: held, data: { gift: words, condition: takes }, suggest };
      // What one gift takes is said once.
      return;
    }
  },
});

const smallPrint: ReadonlySet<Zone> = new Set([
  "footer",
  "header",
  "legal",
  "nav",
  "quoted",
  "signature",
]);

interface Gift extends Mark {
  /** An asterisk leads to its terms. */
  readonly marked: boolean;
}

function giftIn(unit: Unit): Gift | undefined {
  const { text } = unit;
  const asterisk = marked.exec(text);
  const found = asterisk ?? gift.exec(text);
  if (found === null || ownCondition.test(text)) return undefined;
  const end = found.index + found[0].length;
  return { unit, start: found.index, end, marked: asterisk !== null };
}

/** The later sentence that says what the gift takes, in short; said first, it is plain. */
function conditionOf({ units, meta }: Draft, unit: Unit): string | undefined {
  const takesTalk = freeLook.test(unit.text);
  const reach = meta.channel === "news" ? nearInNews : units.length;
  const said = units.find(
    ({ index, zone, text }) =>
      index > unit.index &&
      index - unit.index <= reach &&
      zone !== "quoted" &&
      (condition.test(text) || (takesTalk && salesTalk.test(text))),
  );
  return said && shorten(said.text, 80);
}

/** A newsletter holds offers of many kinds: only what stands near belongs to the gift. */
const nearInNews = 6;
