import { testRule } from "@troth/rule-tester";

import rule from "./rule.ts";

testRule(rule, {
  passes: [
    "Book a wheel for Saturday. You can bring a friend.",
    "Book now. Save your seat.",
    "You can upgrade any time. The old plan stays open.",
    // Steps of a recipe or of a how-to.
    "Wedge the clay. Centre it. Pull the wall slowly.",
    "Here's how: Start the kiln. Watch the cone. Stop at 1,200 degrees.",
    "1. Start the kiln.\n2. Watch the cone.\n3. Stop at 1,200 degrees.",
    "- Buy clay.\n- Order glaze.\n- Book a wheel.",
    // Gifts to choose from, questions, courtesies, labels.
    "Give $5 today. Give $10 today. Give $20 today.",
    "Join us? Bring a friend? Stay for tea?",
    "Please join us. Please bring a friend. Please stay for tea.",
    "Shop bowls\n\nShop mugs\n\nShop kilns",
    "Buy a bowl if you like. The mugs are new. Order by Friday.",
    "Order the big kiln with a lid, a stand and a cone for each of the firings that you plan this year. Book a wheel. Save a seat.",
    { draft: "Buy now. Share now. Don't wait.", options: { max: 3 } },
    { draft: "Pay now. Call us. Don't wait.", channel: "service" },
    // Quoted mail below a reply.
    {
      draft:
        "Fine, thanks.\n\nOn Mon, 4 May 2026, Sam wrote:\n\n> Buy now. Share now. Don't wait.\n",
      format: "text",
    },
  ],
  flags: [
    {
      draft: "[[Buy now.]] Share now. Don't wait.",
      expect: ["From here on, 3 orders stand in a row."],
      suggest: [
        "Keep the order that matters, and say the rest as what the reader can have or choose.",
      ],
    },
    "[[Upgrade!]] Save! Win!",
    "[[Stop guessing.]] Start growing. Act.",
    "The spring list is out. [[Order a bowl.]] Tell a friend. Join the club. Don't miss it.",
    "[[Stop waiting.]]\n\nStart selling.\n\nWin more buyers.",
    { draft: "[[Buy now.]] Share now.", options: { max: 1 } },
  ],
});
