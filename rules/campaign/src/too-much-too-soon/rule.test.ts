import { testCampaignRule } from "@troth/campaign/testing";

import rule from "./rule.ts";

const mail = (subject: string, body: string) => `---\nsubject: "${subject}"\n---\n\n${body}\n`;
const looks = mail("Hello", "Read the list of glazes at hearth.example/list.");
const gives = mail(
  "Care",
  "Rinse the brush in cold water, never hot: the glue holds for years then. Sign up for the kiln day.",
);

testCampaignRule(rule, {
  passes: [
    {
      name: "a look, then a question, then a sign-up",
      startStage: 2,
      touches: [
        { draft: looks },
        { draft: mail("One question", "Reply and tell us: do you glaze by brush or by dip?") },
        { draft: mail("Kiln day", "Sign up for the kiln day.") },
      ],
    },
    {
      name: "readers who have bought",
      startStage: 3,
      touches: [{ draft: looks }, { draft: mail("Kilns", "Order your kiln today.") }],
    },
    {
      name: "a first sign-up behind something given",
      channel: "welcome",
      touches: [{ draft: gives }],
    } as never,
    {
      name: "the reader asked for it",
      touches: [
        { id: "a", channel: "welcome", draft: looks },
        {
          after: ["a"],
          when: "requested-demo",
          channel: "welcome",
          draft: mail("Your demo", "Book your demo for Thursday."),
        },
      ],
    },
  ],
  flags: [
    {
      name: "from a look to a purchase",
      touches: [
        { id: "t1", channel: "welcome", draft: looks },
        { channel: "welcome", draft: mail("Kilns", "[[Order your kiln today.]]") },
      ],
      expect: ["“t2” (6 October 2026) asks for a purchase, a donation or a meeting, 3 steps above"],
      cites: [["t1"]],
      severity: ["warn"],
    },
    {
      name: "a meeting in the first mail to a stranger",
      startStage: 0,
      touches: [
        { channel: "cold", draft: mail("Payroll", "[[Book a 30-minute call for Thursday.]]") },
      ],
      expect: ["The first message asks for"],
    },
  ],
});
