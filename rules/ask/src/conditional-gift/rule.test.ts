import { testRule } from "@troth/rule-tester";

import rule from "./rule.ts";

const takes = "It is yours when you spend £80.";

testRule(rule, {
  passes: [
    // The condition in the same breath.
    "Spend £80 and we add a brush.",
    `A free gift is yours with any order over £80. ${takes}`,
    "Claim your free kiln audit when you book a call.",
    `Spend £80 on glazes and you choose a brush. ${takes} Your free gift is a soft one.`,
    // A gift without a condition.
    "We slipped a sample in your box.",
    "Here's the checklist; no form.",
    "A free gift is waiting for you in the yard. It is a brush.",
    "Claim your free glaze sample. It comes by post.",
    // Gifts that the reader makes to others.
    `Glazes make a fine gift for friends. ${takes}`,
    `A gift card is the easy choice. ${takes}`,
    `Get a gift subscription for a friend. ${takes}`,
    // "Free" that is no gift, and words that only hold it.
    `Our glazes are lead free. ${takes}`,
    `It comes as no surprise that glaze sells. ${takes}`,
    `Shipping is free over £50. ${takes}`,
    "The kiln house is smoke free *(see our notes).",
    // What the small print says of a gift.
    "<p>The kiln takes forty bowls.</p><footer>*Free gift while stocks last.</footer>",
    // In a newsletter, a condition of another item.
    {
      draft: `A free gift is waiting. ${"The kiln takes forty bowls. ".repeat(8)}${takes}`,
      channel: "news",
    },
    { draft: `A free gift is waiting. ${takes}`, channel: "service" },
  ],
  flags: [
    {
      draft: `A [[free gift]] is waiting. ${takes}`,
      expect: [
        "“free gift” reads as a gift, and only later “It is yours when you spend £80.” says what it takes.",
      ],
      suggest: [
        "Say the condition in the same sentence: “Spend £80 and we add a brush.” “The audit is free and begins with a call.”",
      ],
    },
    {
      draft: "[[Surprise]]! 10% off when you spend £80.",
      expect: ["“Surprise” reads as a gift"],
    },
    {
      draft: `We've got a [[gift for you*]].\n\n*Terms apply.`,
    },
    {
      draft: "Your first firing is [[free*]] in May.",
      expect: ["“free*” reads as a gift, and its terms stand behind an asterisk."],
    },
    {
      draft: "[[Claim your free audit]]. Then book a call with our team.",
      channel: "land",
    },
    {
      draft: '---\nsubject: "[[A gift from us]]"\n---\n\nIt comes with any order of glaze.',
      channel: "welcome",
    },
    // Once for the message.
    { draft: `A [[free gift]] is waiting. ${takes} A free gift is waiting.` },
  ],
});
