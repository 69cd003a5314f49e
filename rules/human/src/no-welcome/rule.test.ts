import { testRule } from "@troth/rule-tester";

import rule from "./rule.ts";

const upsell =
  "Shop the new arrivals in the shop today. The boots are back in brown and in black. Shipping is free over 50 pounds. Use the code when you order the next pair.";

testRule(rule, {
  passes: [
    { draft: `Welcome, and thanks for your first order. ${upsell}`, medium: "print" },
    `Glad you're here. ${upsell}`,
    `Thank you for choosing the brown pair. ${upsell}`,
    `---\nsubject: "Welcome to Northfield"\n---\n\n${upsell}`,
    `Noor, who drew your case, plays the oboe. ${upsell}`,
    `You're the 1,204th person to wear them. ${upsell}`,
    { draft: upsell, channel: "promo" },
    { draft: upsell, channel: "service" },
  ],
  flags: [
    {
      draft:
        "[[Your new shoes are here!]] Post a picture of your new shoes with #MyPair and tag us.",
      medium: "print",
      expect: ["The opening neither welcomes nor thanks"],
      suggest: ["Open with a welcome and what comes next: “Welcome, and thanks for …”"],
    },
    `[[Shop the new arrivals in the shop today.]]${upsell.slice("Shop the new arrivals in the shop today.".length)}`,
    `[[You're welcome to post a picture.]] ${upsell}`,
    `[[Thanks in advance for your review.]] ${upsell}`,
    `[[Rate the boots.]] ${upsell} ${upsell} Thanks for your order.`,
  ],
});
