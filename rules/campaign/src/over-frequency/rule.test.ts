import { testCampaignRule, type CaseTouch } from "@troth/campaign/testing";

import rule from "./rule.ts";

const at = (day: number, more: Partial<CaseTouch> = {}): CaseTouch => ({
  day,
  draft: `---\nsubject: "Letter of day ${day}"\n---\n\nThe kiln is warm.\n`,
  ...more,
});
const flagged = (day: number, more: Partial<CaseTouch> = {}): CaseTouch =>
  at(day, {
    draft: `---\nsubject: "[[Letter of day ${day}]]"\n---\n\nThe kiln is warm.\n`,
    ...more,
  });

testCampaignRule(rule, {
  passes: [
    { name: "four in a month", touches: [at(0), at(7), at(15), at(29)] },
    {
      name: "the fifth when the first has dropped out",
      touches: [at(0), at(7), at(15), at(22), at(30)],
    },
    {
      name: "a weekly newsletter keeps its promise",
      touches: [0, 7, 14, 21, 28].map((day) => at(day, { channel: "news" })),
    },
    {
      name: "service mail does not count",
      touches: [
        at(0),
        at(1, { channel: "service" }),
        at(2),
        at(3),
        at(4, { channel: "service" }),
        at(5),
      ],
    },
    {
      name: "posts of a feed do not count",
      touches: [0, 1, 2, 3, 4, 5].map((day) => at(day, { channel: "social" })),
    },
    {
      name: "a reader gets one version of a test",
      touches: [at(0), at(1, { id: "a" }), at(1, { variantOf: "a" }), at(2), at(3)],
    },
    {
      name: "a reader takes one branch",
      touches: [
        at(0, { id: "a" }),
        at(1, { after: ["a"], when: "clicked" }),
        at(2, { after: ["a"], when: "clicked" }),
        at(3, { after: ["a"], when: "not-clicked" }),
        at(4, { after: ["a"], when: "not-clicked" }),
        at(5),
      ],
    },
    {
      name: "seven a month to those who buy often",
      startStage: 4,
      options: { retail: true },
      touches: [0, 5, 10, 14, 18, 23, 28].map((day) => at(day)),
    },
    {
      name: "strangers, three days apart",
      startStage: 0,
      touches: [at(0), at(3), at(6)],
    },
  ],
  flags: [
    {
      name: "five in a month",
      touches: [at(0), at(7), at(15), at(22), flagged(29)],
      expect: [
        "With “t5” readers get 5 messages from 5 October to 3 November, more than 4 in 30 days",
      ],
      cites: [["t1", "t2", "t3", "t4"]],
      severity: ["warn"],
    },
    {
      name: "a text message counts one and a half",
      touches: [at(0), at(7), at(15), flagged(22, { medium: "sms" })],
      expect: ["With “t4” readers get 4 (weight 4.5) messages"],
    },
    {
      name: "a newsletter counts beside two others",
      touches: [
        at(0, { channel: "news" }),
        at(7, { channel: "news" }),
        at(9),
        at(14, { channel: "news" }),
        flagged(16),
      ],
    },
    {
      name: "more than was promised",
      options: { promised: 1, promisedDays: 30 },
      touches: [at(0, { channel: "news" }), flagged(14, { channel: "news" })],
      expect: [
        "With “t2” readers get 2 messages from 5 October to 19 October, and 1 in 30 days were promised.",
      ],
      severity: ["error"],
    },
    {
      name: "strangers, the day after",
      startStage: 0,
      touches: [at(0), flagged(1)],
      expect: ["“t2” comes 1 days after “t1”"],
    },
    {
      name: "in a sale, not all at once",
      mode: "sale",
      touches: [at(0), at(1), flagged(2)],
      expect: [
        "With “t3” readers get 3 messages from 5 October to 7 October, more than 2 in 15 days",
      ],
    },
    {
      name: "one burst is told once, the next again",
      touches: [
        ...[0, 1, 2, 3].map((day) => at(day)),
        flagged(4),
        at(5),
        at(6),
        ...[50, 51, 52, 53].map((day) => at(day)),
        flagged(54),
      ],
    },
  ],
});
