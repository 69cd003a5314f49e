import { testRule } from "@troth/rule-tester";

import rule from "./rule.ts";

const mail = (subject: string, body: string) => `---\nsubject: "${subject}"\n---\n\n${body}\n`;
const body = "The spring glazes are in: twelve new ones, and the blue is back.";

testRule(rule, {
  passes: [
    mail("Last chance: the glaze sale ends Sunday 30 June, 23:59", body),
    mail("Last chance for the spring glazes", `${body} The sale ends on 30 June.`),
    mail("Hurry, the kiln slots close", "Book by Friday 5pm; we fire on Saturday."),
    "Hurry: orders before 2 pm leave today.",
    "The offer ends soon. It runs until midnight on 30 June.",
    "For a limited time, from June 3rd to the 9th, shipping is free.",
    "Ends soon: {{ sale.name }} stays open until {{ sale.end }}.",
    "No hurry: the list stays open all year.",
    "We will never write “last chance” to you.",
    'Our old mails said "act now" far too often.',
    "It was our last chance to save the old kiln, and it held.",
    "Your tax return is due; file it before it's too late.",
    "If the rash spreads, don't wait: ask your doctor.",
    "The reef is running out of time, say its divers.",
    "I have limited time for pottery, so I throw at night.",
    "Don't miss out on the lid when you glaze the pot.",
    "She left in a hurry and forgot her apron.",
    "New readers act now and then on one tip.",
    "Don't wait for the kettle: pour at 80 degrees.",
    "Hurry, only 2 left in stock.",
    mail("The urgent need for better aprons", body),
    mail("How many hours left in your kiln?", `${body} The programme ends on 3 May.`),
    { draft: mail("Last chance to pay your invoice", body), channel: "service" },
    { draft: mail("Your receipt", "Hurry, your basket expires soon."), channel: "service" },
  ],
  flags: [
    "Please rush in five euros [[before it's too late]].",
    {
      draft: mail("[[Last chance]] for the spring glazes", body),
      expect: ["“Last chance” presses for time"],
      suggest: ["Say when it ends: “Ends Sunday 30 June, 23:59.”"],
    },
    mail("[[Hurry]], the kiln slots close", "Book a slot; we fire every week."),
    mail("[[URGENT]]: your glazes", body),
    mail("Only [[hours left]] for the spring glazes", body),
    "[[Hurry]], the sale on lids is on.",
    "The offer [[ends soon]].",
    "[[For a limited time]], shipping is free.",
    "[[Limited time]]: free shipping on kilns.",
    "This is your [[last chance]] to join the spring course.",
    "So [[act now]] and take the big kiln home.",
    "[[Don't wait]], order the big kiln.",
    "We are [[running out of time]] to fill the course.",
    "Put your name down [[before it’s too late]] for your spot.",
    "Sale ends in 04:50 minutes. [[Be quick]]!",
    { draft: "The course is nearly full. [[Don't miss out]].", channel: "social" },
  ],
});
