import { profileReader, toProfile, type WrittenProfile } from "@troth/profile";
import { testRule } from "@troth/rule-tester";

import dump from "./dump/rule.ts";
import latePurpose from "./late-purpose/rule.ts";
import missingPurpose from "./missing-purpose/rule.ts";

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
      proof: [
        {
          id: "log",
          claim: "412 flights in 2025",
          kind: "number",
          source: "https://m.example/log",
        },
      ],
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
    {
      id: "mended-free",
      name: "Mended free",
      means: "We mend what the wind tears, and ask nothing for it.",
      not: "Some kites cost us more than they brought.",
      expressions: ["we mend the tear", "send the torn kite", "mended without a bill"],
      keywords: ["mend", "tear"],
      requires_proof: false,
      since_stage: 2,
      proof: [],
    },
  ],
  channels: { promo: { value_required: false, lead: "offer" } },
  audiences: [{ id: "sailors", who: "people with a boat", cares: ["old-sails"] }],
};
const profile = profileReader(toProfile(kites), "2026-01-15");

const list =
  "The spring list is out. Twelve kites cost a fifth less. The blue one is back. Shipping is free over 40 pounds. The list covers small kites and strings as well. All prices include tax and the boxes for the post, and the new string.";
const flown = "We flew it on the dyke on Sunday.";

testRule(missingPurpose, {
  passes: [
    { draft: `${list} ${flown}`, channel: "welcome", profile },
    { draft: list, channel: "promo", profile },
    { draft: list, channel: "news" },
    { draft: "The spring list is out.", channel: "welcome", profile },
  ],
  flags: [
    {
      draft: `[[The spring list is out.]]${list.slice(23)}`,
      channel: "welcome",
      stage: 1,
      profile,
      expect: ["You declare “Flown first” and “Old sails”, and nothing here shows any of them."],
      suggest: ["Proof you can use for “Flown first”: 412 flights in 2025."],
    },
    {
      draft: `[[The spring list is out.]]${list.slice(23)}`,
      channel: "news",
      profile,
      expect: ["You declare “Flown first” and 2 more values, and nothing"],
    },
    // What is only said shows nothing.
    {
      draft: `[[We are passionate about flying.]] ${list}`,
      channel: "welcome",
      profile,
    },
    {
      draft: `---\naudience: sailors\n---\n\n[[The spring list is out.]]${list.slice(23)}`,
      channel: "land",
      profile,
      expect: ["You declare “Old sails”, and nothing here shows it."],
      suggest: ["“Old sails” in your own words: “cut from an old sail”."],
    },
  ],
});

testRule(latePurpose, {
  passes: [
    { draft: `${flown} ${list} Order today.`, channel: "welcome", profile },
    { draft: `---\nsubject: ${flown}\n---\n\n${list} ${flown}`, channel: "welcome", profile },
    { draft: list, channel: "welcome", profile },
  ],
  flags: [
    {
      draft: `${list} [[${flown}]]`,
      channel: "welcome",
      profile,
      expect: ["The reason why you do this comes after"],
    },
  ],
});

testRule(dump, {
  passes: [
    { draft: `${flown} The list is out.`, channel: "welcome", profile },
    { draft: `${flown} It was cut from an old sail.`, channel: "welcome", stage: 2, profile },
    { draft: `${flown} It was cut from an old sail.`, channel: "land", profile },
  ],
  flags: [
    {
      draft: `[[${flown}]] It was cut from an old sail.`,
      channel: "welcome",
      stage: 1,
      profile,
      expect: ["2 of your values stand in one message: “Flown first”, “Old sails”."],
    },
  ],
});
