import { testRule } from "@troth/rule-tester";

import rule from "./rule.ts";

const offer = "The new kiln takes forty bowls and costs £900.";

testRule(rule, {
  passes: [
    { draft: `${offer} Worth a look?`, channel: "cold" },
    { draft: `${offer} Order it today.`, channel: "promo" },
    { draft: `${offer} [The kiln](https://kiln.example/forty) is in stock.`, channel: "promo" },
    { draft: `${offer} It stands at kiln.example.`, channel: "promo" },
    { draft: `${offer} Ines is at 01632 960114.`, channel: "promo" },
    { draft: `${offer} Doors are at 7 pm in the yard.`, channel: "promo" },
    { draft: `${offer} It is in our shop in Leeds.`, channel: "promo" },
    { draft: `${offer} Give code KILN10 at the till.`, channel: "promo" },
    { draft: `<p>${offer}</p><button>The kiln</button>`, channel: "land", format: "html" },
    // A stated no-ask counts.
    { draft: `${offer} There is nothing to do; we'll write on Friday.`, channel: "cold" },
    { draft: `${offer} No reply needed.`, channel: "cold" },
    { draft: `---\nintent: give\n---\n\n${offer}`, channel: "promo" },
    // Thanks, stories and purposes.
    { draft: "Thank you for a good year. Have a calm weekend.", channel: "promo" },
    { draft: "In 2009 we sewed the first bag on a borrowed machine.", channel: "promo" },
    { draft: "We fix before we replace. We won't sell your data.", channel: "promo" },
    // Elsewhere a message may just tell.
    { draft: offer, channel: "news" },
    { draft: offer, channel: "social" },
    { draft: offer, channel: "welcome" },
    { draft: offer, channel: "service" },
  ],
  flags: [
    {
      draft: `[[${offer}]] Plans start at £9 a month.`,
      channel: "promo",
      expect: ["The message offers something, and nothing in it says how to go on."],
      suggest: ["End with one step and its link: “See what is in stock.”"],
    },
    {
      draft: `[[${offer}]] Have a calm weekend.`,
      channel: "cold",
      suggest: ["End with one step and its link: “Worth a look?”"],
    },
    { draft: `[[${offer}]]`, channel: "land" },
    { draft: `---\nsubject: "[[Forty bowls]]"\n---\n\n${offer}`, channel: "promo" },
    // The way out of the mailing is no way forward.
    {
      draft: `[[${offer}]]\n\nYou get this because you signed up. [Unsubscribe](https://kiln.example/u)`,
      channel: "promo",
    },
  ],
});
