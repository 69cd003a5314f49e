import { testCampaignRule } from "@troth/campaign/testing";

import rule from "./rule.ts";

const letter = (subject: string, said: string) =>
  `---\nsubject: "${subject}"\n---\n\nThe kettle is on.\n\n${said}\n`;
const purpose = "We started the workshop because we believe a pot should outlive its owner.";

testCampaignRule(rule, {
  passes: [
    {
      name: "claim, story, number",
      touches: [
        { draft: letter("One", purpose) },
        {
          draft: letter(
            "Two",
            "When Ana came to us in 1998, she swept the yard and listened to the looms.",
          ),
        },
        {
          draft: letter(
            "Three",
            "In 2025 we mended 412 pots, a study by Leeds University counted.",
          ),
        },
      ],
    },
    {
      name: "said twice, then something new",
      touches: [{ draft: letter("One", purpose) }, { draft: letter("Two", purpose) }],
    },
    {
      name: "letters that speak of other things",
      touches: [1, 2, 3, 4].map(() => ({ draft: letter("Kiln", "The kiln opens on Friday.") })),
    },
    {
      name: "a sale",
      mode: "sale",
      touches: [1, 2, 3, 4].map(() => ({ draft: letter("One", purpose) })),
    },
  ],
  flags: [
    {
      name: "the same sentence of purpose three times",
      touches: [
        { draft: letter("One", purpose) },
        { id: "t2", draft: letter("Two", purpose) },
        { draft: letter("Three", `[[${purpose}]]`) },
      ],
      expect: ["2 messages in a row, up to “t3”, say who you are in words that readers have met"],
      cites: [["t2"]],
      severity: ["info"],
    },
    {
      name: "and five times",
      touches: [
        ...[1, 2, 3, 4].map((at) => ({ draft: letter(`No ${at}`, purpose) })),
        { draft: letter("No 5", `[[${purpose}]]`) },
      ],
      severity: ["warn"],
    },
  ],
});
