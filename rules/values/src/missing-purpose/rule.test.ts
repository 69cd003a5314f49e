import { testRule } from "@troth/rule-tester";

import rule from "./rule.ts";

const offer =
  "The glaze sale is open. Twelve glazes cost a fifth less. The blue is back. Shipping is free over 40 pounds. The sale covers small kilns and wheels as well. Order the spring list today. All prices include tax and the boxes for the post.";

testRule(rule, {
  passes: [
    `We fix before we replace. ${offer}`,
    `We started because our own kiln lost its maker. ${offer}`,
    `In 2009 we sewed the first bag on a borrowed machine. ${offer}`,
    "The glaze sale is open. Twelve glazes cost a fifth less.",
    `---\nintent: give\n---\n\n${offer}`,
    { draft: offer, channel: "service" },
    { draft: offer, channel: "social" },
    { draft: offer, channel: "news" },
    { draft: offer, options: { minWords: 80 } },
  ],
  flags: [
    {
      draft: `---\nsubject: "[[The glaze sale]]"\n---\n\n${offer}`,
      expect: ["Nothing here says why you do this"],
      suggest: ["Add one true line: “We started because …”"],
    },
    `[[The glaze sale is open.]]${offer.slice("The glaze sale is open.".length)}`,
    { draft: `[[Welcome.]] ${offer}`, channel: "welcome" },
    {
      draft: "[[The glaze sale is open.]] Twelve glazes cost a fifth less.",
      options: { minWords: 5 },
    },
    { draft: `[[We are passionate about glazes.]] ${offer}`, channel: "cold" },
  ],
});
