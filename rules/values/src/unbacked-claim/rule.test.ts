import { profileReader, toProfile, type WrittenProfile } from "@troth/profile";
import { testRule } from "@troth/rule-tester";

import rule from "./rule.ts";

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
      keywords: ["fly", "dyke"],
      risk: "regulated",
      proof: [
        {
          id: "log",
          claim: "412 flights in 2025",
          kind: "number",
          source: "https://millrace.example/log",
          valid_until: "2026-12-31",
          aliases: ["log of flights"],
        },
      ],
    },
    {
      id: "old-sails",
      name: "Old sails",
      means: "We cut kites from compostable and worn-out sails.",
      not: "No two are of one colour.",
      expressions: ["cut from an old sail", "the sail had crossed the bay", "a worn-out sail"],
      requires_proof: false,
      proof: [],
    },
  ],
};
const profile = profileReader(toProfile(kites), "2026-01-15");
const later = profileReader(toProfile(kites), "2027-03-01");

testRule(rule, {
  passes: [
    // Without a profile nothing is declared.
    "We are passionate about flying, and our kites are carbon neutral.",
    { draft: "We flew it on the dyke on Sunday.", profile },
    { draft: "We are passionate about flying: the log of flights has the rest.", profile },
    // A hope claims nothing.
    { draft: "One day we hope to fly each kite before it leaves.", profile },
    // In the profile, denied, asked, or said by others.
    { draft: "The bag is compostable.", profile },
    { draft: "The string is not biodegradable.", profile },
    { draft: "Is a kite ever carbon neutral?", profile },
    { draft: "“All our kites are carbon neutral,” a large firm wrote to us.", profile },
    // Shown in the next sentence.
    { draft: "The string is plastic free. We flew it on the dyke on Sunday.", profile },
    { draft: "Old sails are our passion.", profile },
    { draft: "We care deeply about flying.", channel: "service", profile },
  ],
  flags: [
    {
      draft: "We are passionate about [[flying]].",
      profile,
      expect: ["“flying” claims “Flown first”, and no proof of it stands here."],
      suggest: ["Proof you can use: 412 flights in 2025."],
    },
    {
      draft: "Our kites are [[carbon neutral]].",
      profile,
      expect: ["“carbon neutral” can be checked, and your profile has no proof of it."],
    },
    {
      draft: "We [[flew it on the dyke]] on Sunday.",
      profile: later,
      expect: ["“flew it on the dyke” claims “Flown first”, and no proof of it holds today."],
    },
  ],
});
