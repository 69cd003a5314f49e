import { testRule } from "@troth/rule-tester";

import rule from "./rule.ts";

testRule(rule, {
  passes: [
    "20% off knives until 30 June; not on gift cards.",
    "20% off all bowls. The offer ends on Sunday.",
    "Save £5 on clay through May 4.",
    "Half price today only.",
    "25% off this weekend.",
    "15% off every day of the year.",
    "20% off while stocks last.",
    // A standing rate says who it is for, or from what on.
    "Students get 10% off: it is our rate for students.",
    "10% off when you book three firings.",
    "Save 5% on orders over £50.",
    "Save 30% off the list price.",
    "Save 30%. The list price: £40.",
    "What is left at five goes at half price.",
    // A trial with its length or its cost.
    "Start your free trial: 14 days, no card.",
    "Start your free trial. No credit card is needed.",
    "Start your free trial. After that, it is £9 a month.",
    "Download the free trial version of the glaze planner.",
    // No offer.
    "The shares stand 40% off their high.",
    "The new lid saves 30% of your time.",
    "She saved 20% on the kiln.",
    "Get $5 million in cover.",
    "Here is how we fire. The kiln opens on Friday.",
    { draft: "20% off!", channel: "service" },
    {
      draft: "Hi Sam,\n\nThe kiln is hot.\n\n> All bowls are 20% off, with the cups.",
      format: "text",
    },
  ],
  flags: [
    {
      draft: "[[20% off]]!",
      expect: ["“20% off” comes without an end date or what it is on"],
      suggest: [
        "Put the terms beside it: “20% off on [what] until [day]; not on [what is left out].”",
      ],
    },
    {
      draft: "[[20% off]] all bowls.",
      expect: ["“20% off” comes without an end date, and the message says it nowhere."],
      suggest: [
        "Put the terms beside it: “20% off all bowls until [day]; not on [what is left out].”",
      ],
    },
    {
      draft: "[[Up to 70% off]]* all bowls.",
      expect: ["“Up to 70% off” has an asterisk, and nothing in the message answers it."],
    },
    {
      draft: "[[Save up to 50%]] on your clay.",
      expect: ["“Save up to 50%” does not say off which price, nor until when."],
    },
    "Take [[£10 off]] a first firing of yours.",
    {
      draft: "[[Start your free trial]].",
      expect: [
        "“Start your free trial” says neither how long it lasts nor what it costs afterwards.",
      ],
      suggest: ["Put the terms beside it: “14 days free, no card needed.”"],
    },
    // Once for the message.
    "[[20% off]] bowls.\n\nAlso 30% off cups.",
  ],
});
