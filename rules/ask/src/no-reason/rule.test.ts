import { testRule } from "@troth/rule-tester";

import rule from "./rule.ts";

testRule(rule, {
  passes: [
    // A reason, a use, a condition or a benefit in the sentence.
    {
      draft: "Welcome. Add your size so we stop sending you the wrong samples.",
      channel: "welcome",
    },
    { draft: "Welcome. Complete your profile to see your glazes first.", channel: "welcome" },
    { draft: "Hello Sam. Book a call if the kiln log looks off.", channel: "cold" },
    { draft: "Hello Sam. Sign up today and save £5.", channel: "promo" },
    // A reason beside it.
    {
      draft: "Welcome. Your glazes are sorted by your clay. Complete your profile.",
      channel: "welcome",
    },
    {
      draft: "Welcome. Complete your profile. Wax the seams before the first rain.",
      channel: "welcome",
    },
    {
      draft: '---\nsubject: "20% off the glaze set"\n---\n\nHello Sam. Order it today.',
      channel: "promo",
    },
    // The first of two had one.
    {
      draft:
        "Welcome. Complete your profile to see your glazes first.\n\nSee you soon.\n\nIt is late.\n\nComplete your profile.",
      channel: "welcome",
    },
    // The use is plain.
    { draft: "Hello. Confirm your account today.", channel: "welcome" },
    // Labels of buttons and links.
    { draft: "Welcome.\n\nBOOK A CALL.", channel: "welcome" },
    { draft: "Welcome.\n\nBook a call", channel: "welcome" },
    { draft: "Welcome. Click here to order.", channel: "promo" },
    { draft: "# Book a call today.\n\nWelcome.", channel: "welcome" },
    // To read costs little; a favour is judged elsewhere; a vote is a reason of its own.
    { draft: "Welcome. Read our guide to glazes.", channel: "welcome" },
    { draft: "Welcome. Leave us a review.", channel: "welcome" },
    { draft: "Hello. Vote today.", channel: "promo" },
    // The reader asked.
    { draft: "Thanks for your question. Book a call with Ines.", channel: "cold" },
    { draft: "Welcome. Complete your profile.", channel: "service" },
  ],
  flags: [
    {
      draft: "Welcome, Sam. [[Complete your profile today.]]",
      channel: "welcome",
      expect: ["This asks for personal details, and nothing near it says what for."],
      suggest: [
        "Say it in the same sentence: “Complete your profile today so that you …” or “Complete your profile today if you …”",
      ],
    },
    { draft: "Welcome, Sam. [[Tell us your size.]]", channel: "welcome" },
    { draft: "Hello Sam. [[Book a call.]] See you soon.", channel: "cold" },
    { draft: "Thanks for your first order. [[Give us your birthday.]]", channel: "welcome" },
    // Once for the same ask.
    {
      draft:
        "Welcome, Sam. [[Complete your profile today.]] Thank you. Complete your profile by Friday.",
      channel: "welcome",
    },
  ],
});
