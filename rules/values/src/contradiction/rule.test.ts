import { profileReader, toProfile } from "@troth/profile";
import { testRule } from "@troth/rule-tester";

import rule from "./rule.ts";

const profile = profileReader(
  toProfile({
    brand: { name: "Millrace Kites" },
    purpose: "A kite should fly in the wind that there is.",
    values: [
      {
        id: "whole-price",
        name: "The whole price",
        means: "The price with the string and the post stands beside each kite.",
        not: "We look dearer than others.",
        expressions: [
          "the price with string and post",
          "nothing is added later",
          "the price is here",
        ],
        broken_by: ["price on request", "plus a handling fee"],
        requires_proof: false,
        proof: [],
      },
    ],
    promises: [
      {
        id: "reply",
        text: "Whoever replies reaches a person",
        test: { forbid_text: ["no-?reply@"] },
      },
      {
        id: "name",
        text: "One person signs each letter",
        test: { require_text: ["\\bI\\b"], channels: ["welcome"] },
      },
      { id: "clock", text: "No clocks", test: { forbid_rules: ["pressure/false-urgency"] } },
    ],
  }),
  "2026-01-15",
);

testRule(rule, {
  passes: [
    { draft: "Write to no-reply@millrace.example.", channel: "promo" },
    { draft: "Write to hello@millrace.example.", channel: "promo", profile },
    { draft: "I flew it on the dyke on Sunday.", channel: "welcome", profile },
    // In other channels nobody has to sign.
    { draft: "The kite is back.", channel: "promo", profile },
    // Somebody else's words, and the opposite.
    { draft: "Their page says “price on request”, and that is all.", channel: "promo", profile },
    { draft: "There is never a price on request here.", channel: "promo", profile },
    { draft: "> Send it to no-reply@other.example\n\nThey wrote this.", channel: "promo", profile },
    // Only the rule that it names breaks that promise.
    { draft: "Hurry, the kite is back.", channel: "promo", profile },
  ],
  flags: [
    {
      draft: "Questions go to [[no-reply@]]millrace.example.",
      channel: "service",
      profile,
      expect: ["“no-reply@” breaks your promise “Whoever replies reaches a person”."],
      suggest: ["Take it out, or say it within the promise."],
    },
    {
      draft: "[[The kite is on its way.]] It left us this morning.",
      channel: "welcome",
      profile,
      expect: ["Nothing here keeps your promise “One person signs each letter”."],
    },
    {
      draft: "The large one is [[price on request]].",
      channel: "promo",
      profile,
      expect: ["“price on request” breaks what you declare as “The whole price”."],
    },
    { draft: "It is 40 pounds, [[plus the handling fee]].", channel: "promo", profile },
  ],
});
