import { testCampaignRule } from "@troth/campaign/testing";

import rule from "./rule.ts";

const mail = (subject: string, body: string) => `---\nsubject: "${subject}"\n---\n\n${body}\n`;
const opens = mail("Bolt ends", "15% off bolt ends with the code BOLT15 until Sunday 25 October.");
const register = { id: "bolts", code: "BOLT15", percent: 15, ends: "2026-10-25" };

testCampaignRule(rule, {
  passes: [
    {
      name: "every message says one end, each in its own way",
      touches: [
        { day: 10, draft: opens },
        { day: 18, draft: mail("Two days", "The code BOLT15 works until Sunday at midnight.") },
        { day: 20, draft: mail("Tonight", "The code BOLT15 ends tonight.") },
        {
          day: 30,
          draft: mail("Thank you", "The sale with the code BOLT15 has ended. Thank you."),
        },
      ],
      offers: [register],
    },
    {
      name: "another offer with another end",
      touches: [
        { day: 10, draft: opens },
        { day: 30, draft: mail("Lids", "10% off lids with the code LIDS10 until 15 November.") },
      ],
    },
    {
      name: "dates of the post, of shop hours, of events and of other years",
      touches: [
        { day: 10, draft: opens },
        {
          day: 12,
          draft: mail(
            "Bolt ends",
            "BOLT15 is on. Order by 18 December for delivery before the holidays. The shop is open until 8 pm. The weaving course ends on Friday; enrolment closes on 12 October. Last year's sale ended in November.",
          ),
        },
      ],
      offers: [register],
    },
    {
      name: "the same minute in another zone",
      touches: [
        { day: 10, draft: mail("Bolt ends", "The code BOLT15 ends 25 October, 23:59 GMT.") },
        { day: 11, draft: mail("Bolt ends", "The code BOLT15 ends on 25 October.") },
      ],
      offers: [register],
    },
    {
      name: "two branches, of which a reader takes one",
      touches: [
        { id: "a", day: 1, draft: mail("Hello", "We are a mill in Wales.") },
        { day: 10, after: ["a"], when: "clicked", draft: opens },
        {
          day: 10,
          after: ["a"],
          when: "not-clicked",
          draft: mail("Bolt ends", "15% off bolt ends with the code BOLT15 until 1 November."),
        },
      ],
    },
    {
      name: "two audiences with registers of their own",
      touches: [
        { day: 10, audience: "shops", draft: opens },
        {
          day: 10,
          audience: "homes",
          draft: mail("Bolt ends", "The code BOLT15 ends on 1 November."),
        },
      ],
    },
    {
      name: "an extension with its reason, written when it was needed",
      touches: [
        { day: 10, draft: opens },
        {
          day: 21,
          draft: mail("More time", "We have extended BOLT15 until Friday 30 October."),
          written: "2026-10-26",
        },
        { day: 24, draft: mail("Friday", "The code BOLT15 ends on Friday 30 October.") },
      ],
      offers: [{ ...register, ends: "2026-10-30", extensionReason: "The site was down." }],
    },
    {
      name: "new on its first day, announced before",
      touches: [
        { day: 9, draft: mail("Tomorrow", "Coming tomorrow: 15% off with the code BOLT15.") },
        { day: 10, draft: mail("Today", "New offer: 15% off with the code BOLT15.") },
      ],
    },
    {
      name: "a last call on the day before the end, and a reminder on the last",
      touches: [
        { day: 19, draft: mail("Last chance", "Last chance for BOLT15: it ends on 25 October.") },
        { day: 20, draft: mail("Tonight", "BOLT15 ends tonight.") },
      ],
      offers: [register],
    },
    {
      name: "a sale of the same name a season later",
      touches: [
        { day: 0, draft: mail("Harvest", "The Harvest sale ends on Friday 9 October.") },
        { day: 80, draft: mail("Harvest", "The Harvest sale is back.") },
      ],
    },
    {
      name: "a gift whose condition is said in the same breath",
      touches: [
        {
          draft: mail(
            "Brush",
            "Spend £80 and we add a free gift, a brush.\n\nP.S. Free gift with orders over £80.",
          ),
        },
      ],
    },
    {
      name: "what was extended is no offer",
      touches: [
        { day: 10, draft: opens },
        {
          day: 11,
          draft: mail(
            "BOLT15",
            "We have extended our opening hours. The guarantee is extended to ten years.",
          ),
        },
      ],
      offers: [register],
    },
  ],
  flags: [
    {
      name: "(i) the same code two days after it was to end",
      touches: [
        { id: "t3", day: 20, draft: mail("Tonight", "The code BOLT15 ends tonight.") },
        {
          id: "t4",
          day: 22,
          draft: mail("Bolt ends", "You can have 15% off with the code [[BOLT15]]."),
        },
      ],
      expect: ["“t4” (27 October 2026) still presents BOLT15, and its end was 25 October 2026"],
      cites: [["t3"]],
      severity: ["error"],
    },
    {
      name: "(ii) two ends in two messages",
      touches: [
        { id: "t1", day: 10, draft: opens },
        { day: 12, draft: mail("Bolt ends", "The code BOLT15 works [[until Friday 30 October]].") },
      ],
      expect: ["Here BOLT15 ends on 30 October 2026; elsewhere it ends on 25 October 2026."],
      cites: [["t1"]],
      severity: ["error"],
    },
    {
      name: "(ii) two ends in one message",
      touches: [
        {
          draft: mail(
            "BOLT15 ends Sunday 25 October",
            "The code BOLT15 [[ends on Monday 26 October]].",
          ),
        },
      ],
      severity: ["error"],
    },
    {
      name: "(ii) another end than the register's",
      touches: [{ draft: mail("Bolt ends", "The code BOLT15 works [[until 27 October]].") }],
      offers: [register],
      cites: [["plan"]],
      severity: ["error"],
    },
    {
      name: "(iii) new again",
      touches: [
        { id: "t1", day: 10, draft: opens },
        { day: 14, draft: mail("[[New offer]]: 15% off with the code BOLT15", "Have a look.") },
      ],
      expect: ["“New offer” calls BOLT15 new, and readers have had it since 15 October 2026."],
      cites: [["t1"]],
      severity: ["warn"],
    },
    {
      name: "(iv) a last chance that is not the last",
      touches: [
        { day: 2, draft: mail("[[Last chance]] for BOLT15", "It is lovely wool.") },
        { id: "t2", day: 9, draft: mail("Bolt ends", "15% off with the code BOLT15.") },
      ],
      expect: ["“Last chance” says that no more of BOLT15 will come, and “t2” (14 October 2026)"],
      cites: [["t2"]],
      severity: ["warn"],
    },
    {
      name: "(v) an extension without a reason",
      touches: [
        { id: "t1", day: 10, draft: opens },
        { day: 21, draft: mail("[[Extended]]: BOLT15 until Friday", "Have a look.") },
      ],
      expect: ["“Extended” gives BOLT15 more time"],
      cites: [["t1"]],
      severity: ["warn"],
    },
    {
      name: "(v) an extension that was written before the first end",
      touches: [
        { id: "t1", day: 10, draft: opens },
        {
          day: 21,
          draft: mail("[[Extended]]: BOLT15 until Friday", "Have a look."),
          written: "2026-10-12",
        },
      ],
      expect: [
        "These words were written on 12 October 2026, before BOLT15 was to end on 25 October",
      ],
      severity: ["error"],
    },
    {
      name: "(vi) tonight, while the register says longer",
      touches: [{ day: 12, draft: mail("Bolt ends", "The code BOLT15 [[ends tonight]].") }],
      offers: [register],
      expect: ["“ends tonight” makes 17 October 2026 the last day of BOLT15"],
      cites: [["plan"]],
      severity: ["error"],
    },
    {
      name: "(vii) the landing page says another end",
      touches: [
        { id: "t1", day: 10, draft: opens },
        {
          id: "page",
          day: 10,
          channel: "land",
          draft: "# Bolt ends\n\n15% off with the code BOLT15 [[until 31 October]].\n",
        },
      ],
      expect: ["The message and the landing page give BOLT15 different ends"],
      cites: [["t1"]],
      severity: ["error"],
    },
    {
      name: "(viii) a free gift, and its condition below",
      touches: [
        {
          draft: mail(
            "Your [[free gift]] is here",
            "A tin of polish, from us.\n\nP.S. Free gift with orders over £60 only.",
          ),
        },
      ],
      expect: ["“free gift” promises a gift with nothing attached"],
      severity: ["warn"],
    },
    {
      name: "a plan without dates knows how far days lie apart",
      undated: true,
      touches: [
        { id: "t1", day: 3, draft: mail("Tonight", "The code BOLT15 ends tonight.") },
        { day: 5, draft: mail("Bolt ends", "15% off with the code [[BOLT15]].") },
      ],
      expect: ["“t2” (day 5) still presents BOLT15, and its end was day 3"],
      severity: ["warn"],
    },
    {
      name: "linked by its percentage and what it is off",
      touches: [
        { day: 0, draft: mail("Socks", "20% off wool socks until Friday.") },
        { day: 1, draft: mail("Socks", "20% off wool socks [[until Sunday]].") },
      ],
      severity: ["warn"],
    },
  ],
});
