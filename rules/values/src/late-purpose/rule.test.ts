import { testRule } from "@troth/rule-tester";

import rule from "./rule.ts";

const offer =
  "The glaze sale is open. Twelve glazes cost a fifth less. The blue is back. Shipping is free over 40 pounds. The sale covers small kilns and wheels as well. All prices include tax and the boxes for the post.";
const purpose = "We fix a kiln before we replace it.";
const ask = "Order the spring list today.";

testRule(rule, {
  passes: [
    { draft: `${purpose} ${offer} ${ask}`, channel: "welcome" },
    { draft: `The glaze sale is open. ${purpose} ${offer} ${ask}`, channel: "welcome" },
    { draft: `---\nsubject: "${purpose}"\n---\n\n${offer} ${ask} ${purpose}`, channel: "welcome" },
    // Nothing to move: that is missing-purpose.
    { draft: `${offer} ${ask}`, channel: "welcome" },
    // A story is told where it fits; a virtue that is only named is no reason.
    {
      draft: `${offer} ${ask} In 2009 we sewed the first bag on a borrowed machine.`,
      channel: "welcome",
    },
    { draft: `${offer} ${ask} We are passionate about glazes.`, channel: "welcome" },
    // To look costs nothing.
    { draft: `Have a look at the blue glaze. ${purpose} ${offer}`, channel: "welcome" },
    { draft: `${ask} ${purpose}`, channel: "welcome" },
    { draft: `---\nintent: give\n---\n\n${offer} ${ask} ${purpose}`, channel: "welcome" },
    { draft: `${offer} ${ask} ${purpose}`, channel: "promo" },
    { draft: `${offer} ${ask} ${purpose}`, channel: "news" },
    { draft: `${offer} ${ask} ${purpose}`, channel: "service" },
    { draft: `${offer} ${ask} ${purpose}`, channel: "welcome", options: { minWords: 80 } },
  ],
  flags: [
    {
      draft: `${ask} [[${purpose}]] ${offer}`,
      channel: "welcome",
      expect: ["“Order the spring list today.” comes before the reason why you do this."],
      suggest: ["Move it up, above “Order the spring list today.”"],
    },
    {
      draft: `Hello Sam,\n\n${offer}\n\n[[${purpose}]]`,
      channel: "welcome",
      expect: ["The reason why you do this comes after"],
      suggest: ["Move it up, above “The glaze sale is open.”"],
    },
    { draft: `${offer}\n\nP.S. [[${purpose}]]`.replace("P.S. [[", "[[P.S. "), channel: "cold" },
    { draft: `${offer} ${ask} [[We believe that a pot should last a life.]]`, channel: "land" },
    {
      draft: `${ask} [[${purpose}]] The blue is back.`,
      channel: "welcome",
      options: { minWords: 5 },
    },
  ],
});
