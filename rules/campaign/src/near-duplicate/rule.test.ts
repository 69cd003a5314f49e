import { testCampaignRule } from "@troth/campaign/testing";

import rule from "./rule.ts";

const text =
  "The spring glazes are in: twelve new ones, and the blue is back on the shelf. Dai fired a test tile of each, and they hang by the door. Come by on Saturday and hold yours next to them, in daylight.";
const other =
  "A brush lasts longer when it dries with its hairs up. Rinse it in cold water, as hot water softens the glue, and keep it in a dry cup by the window.";
const mail = (subject: string, body: string) => `---\nsubject: "${subject}"\n---\n\n${body}\n`;

testCampaignRule(rule, {
  passes: [
    {
      name: "two letters",
      touches: [{ draft: mail("Glazes", text) }, { draft: mail("Brushes", other) }],
    },
    {
      name: "versions of one test",
      touches: [
        { id: "a", draft: mail("Glazes", text) },
        { variantOf: "a", draft: mail("New glazes", text) },
      ],
    },
    {
      name: "two branches",
      touches: [
        { id: "a", draft: mail("Brushes", other) },
        { after: ["a"], when: "clicked", draft: mail("Glazes", text) },
        { after: ["a"], when: "not-clicked", draft: mail("New glazes", text) },
      ],
    },
    {
      name: "a season later",
      touches: [
        { day: 0, draft: mail("Glazes", text) },
        { day: 90, draft: mail("Glazes again", text) },
      ],
    },
    {
      name: "service mail",
      touches: [1, 2].map(() => ({ channel: "service" as const, draft: mail("Your order", text) })),
    },
    {
      name: "the issues of a series",
      touches: [
        { draft: mail("Kiln letter no. 12", text) },
        { draft: mail("Kiln letter no. 13", other) },
      ],
    },
    {
      name: "a closing that stands in every letter",
      touches: ["one", "two", "three", "four", "five"].map((word) => ({
        draft: mail(`Letter ${word}`, `Today is about ${word}.\n\n${text}`),
      })),
    },
  ],
  flags: [
    {
      name: "the same body under a new subject",
      touches: [
        { id: "t1", draft: mail("Glazes", text) },
        { draft: mail("[[They are here]]", text) },
      ],
      expect: [
        "“t2” (6 October 2026) says nearly the same as “t1” (5 October 2026): they share 100%",
      ],
      cites: [["t1"]],
      severity: ["warn"],
    },
    {
      name: "most of it",
      touches: [
        { draft: mail("Glazes", text) },
        {
          draft: mail(
            "[[They are here]]",
            text.replace("and they hang by the door", "and they hang near the window"),
          ),
        },
      ],
      severity: ["info"],
    },
    {
      name: "sent again to those who did not open it",
      touches: [
        { id: "a", draft: mail("Glazes", text) },
        { after: ["a"], when: "not-opened", draft: mail("[[Did you see our glazes?]]", text) },
      ],
    },
    {
      name: "the same subject over another text",
      touches: [
        { draft: mail("What is new on the shelf this week", text) },
        { draft: mail("[[What’s new on the shelf this week?]]", other) },
      ],
      expect: ["Readers met nearly this subject on 5 October 2026."],
      severity: ["info"],
    },
  ],
});
