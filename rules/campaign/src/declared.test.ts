import { testCampaignRule, type CaseTouch } from "@troth/campaign/testing";
import { profileReader, toProfile, type WrittenProfile } from "@troth/profile";

import askHeavy from "./ask-heavy/rule.ts";
import nearDuplicate from "./near-duplicate/rule.ts";
import noDeepening from "./no-deepening/rule.ts";
import overFrequency from "./over-frequency/rule.ts";
import tooMuchTooSoon from "./too-much-too-soon/rule.ts";

// What the rules that run bare do where there is a profile.

const kites: WrittenProfile = {
  brand: { name: "Millrace Kites" },
  purpose: "A kite should fly in the wind that there is.",
  values: [
    {
      id: "flown-first",
      name: "Flown first",
      means: "We fly each kite before we pack it.",
      not: "Calm weeks cost us orders.",
      expressions: ["flown before it was packed", "we flew it on the dyke", "we fly each kite"],
      keywords: ["fly", "flight"],
      requires_proof: false,
      proof: [],
    },
    {
      id: "old-sails",
      name: "Old sails",
      means: "We cut kites from worn-out sails.",
      not: "No two are of one colour.",
      expressions: ["cut from an old sail", "the sail had crossed the bay", "a worn-out sail"],
      keywords: ["sail"],
      requires_proof: false,
      proof: [],
    },
  ],
};

const heldTo = (more: Partial<WrittenProfile>) =>
  profileReader(toProfile({ ...kites, ...more }), "2026-01-15");

const mail = (subject: string, ...body: readonly string[]) =>
  `---\nsubject: "${subject}"\n---\n\n${body.join("\n\n")}\n`;
const plain = "The dyke was dry on Tuesday.";
const at = (day: number, more: Partial<CaseTouch> = {}): CaseTouch => ({
  day,
  draft: mail(`Letter of day ${day}`, plain),
  ...more,
});
const flagged = (day: number, more: Partial<CaseTouch> = {}): CaseTouch =>
  at(day, { draft: mail(`[[Letter of day ${day}]]`, plain), ...more });

const capped = (channel: "email" | "sms" | "phone", max: number, days: number) =>
  heldTo({
    promises: [
      { id: "few", text: "Two letters a month", test: { cap: { channel, max, per_days: days } } },
    ],
  });

testCampaignRule(overFrequency, {
  passes: [
    {
      name: "what was promised, by the day",
      profile: capped("email", 2, 30),
      touches: [at(0), at(14), at(30)],
    },
    {
      name: "a promise about letters, and text messages",
      profile: capped("email", 2, 30),
      touches: [at(0), at(10), at(12, { medium: "sms" })],
    },
    {
      name: "what customers must be told breaks no promise",
      profile: capped("email", 2, 30),
      touches: [at(0), at(3), at(5, { channel: "service" })],
    },
    {
      name: "a profile that allows more than the house",
      audience: "flyers",
      profile: heldTo({
        audiences: [{ id: "flyers", who: "people who fly" }],
        cadence: { caps: [{ audience: "flyers", channels: ["email"], max: 6, per_days: 30 }] },
      }),
      touches: [0, 5, 10, 15, 20, 25].map((day) => at(day)),
    },
    {
      name: "a profile that speaks of other readers",
      audience: "flyers",
      profile: heldTo({
        cadence: { caps: [{ audience: "schools", channels: ["email"], max: 1, per_days: 30 }] },
      }),
      touches: [at(0), at(10)],
    },
    {
      name: "a branch after the days of silence",
      profile: heldTo({ cadence: { quiet: [{ after: "complaint", days: 14 }] } }),
      touches: [at(0, { id: "a" }), at(14, { after: ["a"], when: "complaint" })],
    },
  ],
  flags: [
    {
      name: "the third letter of a month of two",
      profile: capped("email", 2, 30),
      touches: [at(0), at(14), flagged(29)],
      expect: [
        "With “t3” readers get 3 messages from 5 October to 3 November, and you promised “Two letters a month”.",
      ],
      cites: [["t1", "t2"]],
      severity: ["error"],
      promises: ["few"],
    },
    {
      name: "a newsletter breaks a promise too",
      profile: capped("email", 2, 30),
      touches: [
        at(0, { channel: "news" }),
        at(7, { channel: "news" }),
        flagged(14, { channel: "news" }),
      ],
      severity: ["error"],
    },
    {
      name: "a road that was never to be taken",
      profile: capped("phone", 0, 30),
      touches: [at(0), flagged(3, { medium: "phone" })],
      expect: ["“t2” goes out, and you promised “Two letters a month”."],
      cites: [[]],
      severity: ["error"],
    },
    {
      name: "more than the profile allows, which is no promise",
      audience: "flyers",
      profile: heldTo({
        cadence: {
          caps: [{ audience: "flyers", stage: 1, channels: ["email"], max: 1, per_days: 14 }],
        },
      }),
      touches: [at(0), flagged(13)],
      expect: [
        "With “t2” readers get 2 messages from 5 October to 18 October; your profile allows 1 in 14 days.",
      ],
      cites: [["t1"]],
      severity: ["warn"],
      promises: [undefined],
    },
    {
      name: "a promise that is broken after the profile's own cap",
      profile: heldTo({
        promises: [
          { id: "few", text: "Few", test: { cap: { channel: "email", max: 3, per_days: 30 } } },
        ],
        cadence: { caps: [{ channels: ["email"], max: 2, per_days: 30 }] },
      }),
      touches: [at(0), at(5), flagged(10), flagged(15)],
      promises: [undefined, "few"],
      severity: ["warn", "error"],
    },
    {
      name: "a branch within the days of silence",
      profile: heldTo({ cadence: { quiet: [{ after: "Complaint", days: 14 }] } }),
      touches: [at(0, { id: "a" }), flagged(13, { after: ["a"], when: "complaint" })],
      expect: ["“t2” goes to readers 13 days at most after “Complaint”"],
      cites: [["a"]],
      severity: ["warn"],
    },
  ],
});

const asks = (subject: string) => mail(subject, "Order your kite today.");
const asksMarked = (subject: string) => mail(subject, "[[Order your kite today.]]");
const question = "Reply and tell us: do you fly at dusk or at noon?";
const neverTwice = heldTo({
  promises: [{ id: "breath", text: "We never ask twice running", test: { asks_in_a_row: 1 } }],
});

testCampaignRule(askHeavy, {
  passes: [
    {
      name: "a letter between two asks",
      startStage: 4,
      mode: "sale",
      profile: neverTwice,
      touches: [{ draft: asks("One") }, at(1), { day: 2, draft: asks("Two") }],
    },
    {
      name: "a look is no ask",
      startStage: 4,
      profile: neverTwice,
      touches: [
        { draft: asks("One") },
        { draft: mail("Two", "Read the list of winds at millrace.example/winds.") },
      ],
    },
  ],
  flags: [
    {
      name: "two asks running, once for each run",
      startStage: 4,
      mode: "sale",
      profile: neverTwice,
      touches: [
        { id: "t1", draft: mail("One", question) },
        { draft: mail("Two", `[[${question}]]`) },
        at(3),
        { id: "t4", day: 4, draft: mail("Four", question) },
        { day: 5, draft: mail("Five", `[[${question}]]`) },
      ],
      expect: [
        "“t2” asks for an answer, as did the message before it, and you promised “We never ask twice running”.",
      ],
      cites: [["t1"], ["t4"]],
      severity: ["error", "error"],
      promises: ["breath", "breath"],
    },
    {
      name: "a promise that forbids the rule",
      startStage: 3,
      profile: heldTo({
        promises: [
          {
            id: "give-first",
            text: "We give before we ask again",
            test: { forbid_rules: ["campaign/ask-heavy"] },
          },
        ],
      }),
      touches: [{ id: "t1", draft: asks("One") }, { draft: asksMarked("Two") }],
      cites: [["t1"]],
      severity: ["error"],
      promises: ["give-first"],
    },
  ],
});

const flown = "Your kite was flown on the dyke on 3 March, before it was packed.";
const flownMarked = "Your kite was [[flown on the dyke on 3 March, before it was packed]].";
const sail = "It was cut from an old sail that had crossed the bay 40 times.";

testCampaignRule(tooMuchTooSoon, {
  passes: [
    {
      name: "one value a message",
      profile: heldTo({ ladder: { "1": { max_values: 1 } } }),
      touches: [
        { channel: "welcome", draft: mail("Your kite", flown) },
        { channel: "welcome", draft: mail("Your sail", sail) },
      ],
    },
    {
      name: "two values where two are meant",
      profile: heldTo({ ladder: { "1": { max_values: 2 } } }),
      touches: [{ channel: "welcome", draft: mail("Your kite", flown, sail) }],
    },
    {
      name: "a profile that lets strangers be asked more",
      startStage: 0,
      profile: heldTo({ ladder: { "0": { max_ask_level: 4 } } }),
      touches: [{ channel: "cold", draft: asks("A kite") }],
    },
  ],
  flags: [
    {
      name: "two values where the profile has room for one",
      profile: heldTo({ ladder: { "1": { max_values: 1 } } }),
      touches: [
        {
          channel: "welcome",
          draft: mail("Your kite", flownMarked, sail),
        },
      ],
      expect: ["“t1” (5 October 2026) shows 2 of your values: “Flown first”, “Old sails”"],
      cites: [["t1"]],
      severity: ["warn"],
    },
    {
      name: "two values, by our own count, are a question",
      touches: [
        {
          channel: "welcome",
          draft: mail("Your kite", flownMarked, sail),
        },
      ],
      profile: heldTo({}),
      severity: ["info"],
    },
    {
      name: "an ask above what the profile's ladder has",
      profile: heldTo({ ladder: { "3": { max_ask_level: 2 } } }),
      startStage: 3,
      touches: [{ channel: "news", draft: asksMarked("A kite") }],
      expect: ["The first message asks for a purchase, a donation or a meeting"],
    },
  ],
});

const purpose = "We started the workshop because we believe a kite should fly in any wind.";

testCampaignRule(noDeepening, {
  passes: [
    {
      name: "a value that is shown for the first time is something new",
      profile: heldTo({}),
      touches: [
        { draft: mail("One", purpose) },
        { draft: mail("Two", purpose) },
        { draft: mail("Three", purpose, flown) },
      ],
    },
  ],
  flags: [],
});

const opened = (subject: string, more: string) =>
  mail(
    subject,
    "When the wind turns, turn the kite with it and let out two yards of string.",
    more,
  );

testCampaignRule(nearDuplicate, {
  passes: [
    {
      name: "the same proof twice",
      profile: heldTo({}),
      touches: [
        { draft: opened("A calm week", `The dyke was dry. ${flown}`) },
        { draft: opened("Two yards more", `${flown} Ada held the string in the rain.`) },
      ],
    },
    {
      name: "another proof the third time",
      profile: heldTo({}),
      touches: [
        { draft: opened("A calm week", `The dyke was dry. ${flown}`) },
        { draft: opened("Two yards more", `${flown} Ada held the string in the rain.`) },
        { draft: opened("On old cloth", `${sail} The seams are blue, as the thread was.`) },
      ],
    },
    {
      name: "no profile, no value",
      touches: [
        { draft: opened("A calm week", `The dyke was dry. ${flown}`) },
        { draft: opened("Two yards more", `${flown} Ada held the string in the rain.`) },
      ],
    },
  ],
  flags: [
    {
      name: "the same hook three times running",
      profile: heldTo({}),
      touches: [
        { id: "t1", draft: opened("A calm week", `The dyke was dry. ${flown}`) },
        { id: "t2", draft: opened("Ada and the rain", `${flown} Ada held the string all day.`) },
        {
          draft: opened(
            "Letters from the coast",
            `Nine of you wrote from the coast about knots and salt. ${flownMarked} More on knots in a week.`,
          ),
        },
      ],
      expect: [
        "“t3” (7 October 2026) opens as the two messages before it did and shows “Flown first”",
      ],
      cites: [["t1", "t2"]],
      severity: ["info"],
    },
  ],
});
