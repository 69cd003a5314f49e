import { testRule } from "@troth/rule-tester";

import rule from "./rule.ts";

const letter =
  "The spring glazes are in the shop since Monday, twelve of them, and the blue one that so many of you missed last year is back as well.";
const mail = (subject: string, body: string = letter) =>
  `---\nsubject: "${subject}"\n---\n\n${body}\n`;

testRule(rule, {
  passes: [
    mail("3 changes to your plan from June"),
    mail("New: repair by post"),
    mail("What we learned from 40 firings"),
    mail("Here's how to fire a bowl in a day"),
    mail("You won't believe in ghosts after this play: tickets from Friday"),
    mail("See this weekend: the kiln opens"),
    mail("Good news: the blue glaze is back"),
    mail("This is the blue glaze that you asked for"),
    mail("Ines just announced a second workshop in May"),
    // Kept in the message.
    mail("20% off all bowls", `${letter} With this list you get 20 percent off until Sunday.`),
    mail("Save £5 on clay", `${letter} A bag costs £9 instead of £14, so you keep £5.`),
    mail("Half off: 50% off bowls", `${letter} All bowls are half price until Sunday.`),
    mail("Free delivery on Friday", `${letter} We bring it without charge.`),
    mail("Up to 40% off", `${letter} Bowls are 10-60% cheaper.`),
    mail("20% off in May", `${letter} In May a bowl costs £8 instead of £10.`),
    mail("20% off in May", `${letter} In May all of them cost a fifth less.`),
    // Too short to tell.
    mail("20% off all bowls", "See the shop."),
    // Papers that are there.
    mail("Your invoice", `${letter} The invoice for March is attached.`),
    mail("Your order has shipped", `${letter} We shipped it this morning.`),
    mail("Your order of service for Sunday"),
    mail("Membership status: what it brings you", `${letter} Your membership runs on.`),
    { draft: mail("You won't believe this"), channel: "service" },
    { draft: mail("You won't believe this"), channel: "social" },
    {
      draft: `---\nsubject: "This changes everything"\npreheader: "The blue glaze is back, at the old price"\n---\n\n${letter}\n`,
      channel: "news",
    },
    `${letter} You won't believe this.`,
  ],
  flags: [
    {
      draft: mail("[[You won't believe this]]…"),
      expect: ["“You won't believe this” points at something and does not say what it is."],
    },
    mail("[[This changes everything]]"),
    mail("[[This is huge]]!"),
    mail("Fernhill [[just announced]]:"),
    mail("Please [[read this]]"),
    mail("[[Guess what]]"),
    mail("The secret is out: [[here's why]]"),
    mail("[[Big news]]!"),
    {
      draft: mail("[[Save £50]] on clay"),
      expect: ["The subject offers “Save £50”, and the message does not come back to it."],
      suggest: ["Say in the message how to get “Save £50”, or take it out of the subject."],
    },
    mail("Bowls: [[40% off]]"),
    mail("[[Free delivery]] inside"),
    {
      draft: mail("[[Your invoice]]"),
      expect: ["“Your invoice” reads like a notice about the reader's own business"],
    },
    mail("[[Account suspended]]"),
    mail("[[Final notice]]"),
    mail("[[Delivery attempt]] 1520"),
  ],
});
