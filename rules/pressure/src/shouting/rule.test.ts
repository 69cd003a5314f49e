import { testRule } from "@troth/rule-tester";

import rule from "./rule.ts";

const mail = (subject: string) =>
  `---\nsubject: "${subject}"\n---\n\nThe kiln opens on Friday, and the blue glaze is back.\n`;

testRule(rule, {
  passes: [
    mail("Final hours"),
    mail("The spring list is out 🎉"),
    mail("WHO guidance on dust in studios"),
    mail("SAVE10 takes a tenth off"),
    mail("News from NEW YORK and the BBC"),
    mail("A PDF of the OSHA rules"),
    "The kiln is on!",
    // Names, acronyms, codes, one loud word.
    "The IBM and SAP people came to NASA.",
    "Use SAVE10 or FREESHIP at the till.",
    "Sign up NOW for the course.",
    "This is RISK-FREE for you.",
    "We ask for a SPECIAL OFFER each spring.",
    "THANK YOU!",
    "IN THIS ISSUE | The blue is back.",
    "OPEN ONLY TO RESIDENTS AND VOID ELSEWHERE: the rules of the draw.",
    "OPEN HOUSE at the studio on Friday.",
    // Labels of plain text: a heading, a button, a row with a colon.
    "IN THIS ISSUE\n\nThe blue is back.",
    "SHOP THE NEW BOWLS\n\nThe blue is back.",
    "SHOULD ALL MY CLAY BE IN ONE BAG?\n\nNo.",
    "WARNING SIGN 4: WATCH THE CONES\n\nThe kiln is hot.",
    "YOUR MONEY: what a kiln costs",
    { draft: "WHAT IS NEW IN THIS ISSUE\n\nThe blue is back.", format: "text" },
    { draft: "GIVE $5 NOW\nGIVE $10 NOW\n", format: "text" },
    // The law wants capitals.
    "THE KILN IS SOLD AS IT IS, WITHOUT ANY WARRANTY, and so are its parts.",
    "They let me speak at a fair (!!!).",
    "Is it on?? We asked twice.",
    "The sign says “PLEASE DO NOT TOUCH THE BOWLS”.",
    { draft: "We mean ALL FREE BOWLS here.", options: { allow: ["all free bowls"] } },
    { draft: mail("URGENT: your parcel"), channel: "service" },
    {
      draft: "The list is out.\n\nOn Mon, 4 May 2026, Sam wrote:\n\n> ORDER NOW AND SAVE!!!\n",
      format: "text",
    },
  ],
  flags: [
    {
      draft: mail("[[FINAL HOURS!!!]]"),
      expect: ["“FINAL HOURS!!!” stands in capitals, which read as shouting."],
      suggest: ["Write “Final hours!”."],
    },
    {
      draft: mail("[[🚨🚨 ]]Open this"),
      expect: ["“🚨🚨” sounds an alarm before anything is said."],
      suggest: ["Leave it out."],
    },
    mail("[[FREE FREE FREE]]"),
    { draft: mail("[[URGENT]]: your glazes"), suggest: ["Write “Urgent”."] },
    {
      draft: "We say it once: [[YOU CAN SAVE TODAY]] in the shop.",
      suggest: ["Write “You can save today”."],
    },
    { draft: "So [[GET YOUR BBC COPY]] now.", suggest: ["Write “get your BBC copy”."] },
    { draft: "The kiln is on[[!!!]]", suggest: ["Write “!”."] },
    { draft: "A bowl for a pound[[?!]]", suggest: ["Write “?”."] },
    "[[ORDER NOW AND SAVE]]!",
    "Then [[SAVE UP TO $60 ON YOUR KILN]] in May.",
    "It [[REALLY WORKS]]!",
    "[[DO NOT WAIT FOR THE NEXT SALE TO BUY THE BIG KILN]]",
    "[[⏰⏰ ]]The list closes.",
  ],
});
