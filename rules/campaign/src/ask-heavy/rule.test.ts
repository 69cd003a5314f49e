import { testCampaignRule } from "@troth/campaign/testing";

import rule from "./rule.ts";

const mail = (subject: string, body: string) => `---\nsubject: "${subject}"\n---\n\n${body}\n`;
const buy = mail("Kilns", "Order your kiln today.");
const gives = mail(
  "Care",
  "Rinse the brush in cold water, never hot: the glue holds for years then. Store it with the hairs up, in a dry cup.",
);

testCampaignRule(rule, {
  passes: [
    {
      name: "something given before each ask",
      touches: [{ draft: gives }, { draft: buy }, { draft: gives }],
    },
    { name: "a sale may ask more", mode: "sale", touches: [{ draft: buy }, { draft: buy }] },
    {
      name: "service mail asks for nothing",
      touches: [1, 2, 3].map(() => ({ channel: "service" as const, draft: buy })),
    },
    { name: "readers who know the sender", startStage: 4, touches: [{ draft: buy }] },
  ],
  flags: [
    {
      name: "an ask, and an ask again",
      startStage: 3,
      touches: [
        { id: "t1", draft: buy },
        { draft: mail("Lids", "[[Order your lid today.]]") },
        { draft: mail("Stilts", "Order your stilts today.") },
      ],
      expect: [
        "“t2” asks for a purchase, a donation or a meeting (4 × 1) = 4; gives nothing; balance −8, floor −5 after “t1”.",
      ],
      cites: [["t1"]],
      severity: ["warn"],
    },
  ],
});
