import { testRule } from "@troth/rule-tester";

import rule from "./rule.ts";

testRule(rule, {
  passes: [
    // A count, a source or an award stands near.
    "We are the UK's leading kiln shop: 4,120 potters buy here (count of May 2025).",
    "Fernhill: the country's largest glaze store. 2,300 glazes are in stock.",
    "The UK's most trusted kiln maker, according to the Potters Guild survey of 2025.",
    "We were voted the UK's best kiln shop by the readers of Clay Monthly.",
    "Our rack won the industry's most innovative product award.",
    // Taste, and a turn of speech.
    "Our favourite jacket this year is the blue one.",
    "That was the best Monday ever.",
    "Our best bowls are back, and our largest sale starts on Friday.",
    "The best way to dry a bowl is slowly.",
    // One of several, and what is sought.
    "We are one of the leading suppliers of kilns.",
    "We help you find the lowest price in town.",
    "Compare the cheapest suppliers on our page.",
    // Of others, of another time, or of nothing on sale.
    "The world's largest clay supplier cut 400 jobs on Monday.",
    "At the time it was the largest kiln company in the country.",
    "Ines calls it the most powerful tool in a democracy.",
    "It is the largest firing programme in our history, so bring a friend.",
    "Cracks are leading to broken shelves, so we are leading the way to thicker ones.",
    "Is this the UK's leading kiln shop?",
    "“The UK's leading kiln shop” is what the leaflet said.",
    { draft: "We are the UK's leading kiln shop.", channel: "service" },
    { draft: "We are the UK's leading kiln shop.", options: { allow: ["leading kiln shop"] } },
    {
      draft: "The list is out.\n\n-- \nFernhill, the UK's leading kiln shop. Unsubscribe here.\n",
      format: "text",
    },
  ],
  flags: [
    {
      draft: "We are [[the UK's leading kiln shop]].",
      expect: ["“the UK's leading kiln shop” ranks above all others"],
      suggest: ["Give the count and its date: “Used by 4,120 firms (count of May 2025).”"],
    },
    "[[The UK's leading payroll app]].",
    "Fernhill: [[the world's fastest growing kiln network]]!",
    "As [[the leading provider]] of kilns we fire every day.",
    "I work for Fernhill, [[the premier source]] for glazes.",
    "Our rack is [[the most reliable product on the market]].",
    "[[The only tool you'll ever need]].",
    "We have [[unbeatable prices]].",
    "Our glazes are [[second to none]].",
    "[[We have the best prices]] on clay.",
    "[[We are the best bike workshop in Utrecht]].",
    "[[We are the leading laundry on the coast]].",
    "[[Unbeatable prices]]: 140 pairs of skis at 90 euros.",
    "We are [[the leader in]] slow drying.",
    {
      draft: "We give you [[industry-leading]] support by phone.",
      suggest: ["Leave the rank out: “support by phone”."],
    },
    {
      draft: "We sell an [[industry-leading]] rack.",
      suggest: ["Leave the rank out: “a rack”."],
    },
    "Our [[unmatched]] range is here.",
    "Get [[the #1 kiln site]] on your phone.",
  ],
});
