import { testRule } from "@troth/rule-tester";

import rule from "./rule.ts";

const kiln = "The kiln opens on Friday at nine, and forty bowls fit on the new shelves.";
const from = (sender: string, rest = kiln) =>
  `---\nfrom: "${sender}"\nsubject: "The kiln"\n---\n\n${rest}\n`;
const cold = (draft: string) => ({ draft, channel: "cold" as const });
const news = (draft: string) => ({ draft, channel: "news" as const });

testRule(rule, {
  passes: [
    cold(`${kiln}\n\nBest,\n\nMara`),
    cold(`${kiln}\n\n– Mara`),
    cold(`${kiln}\n\nMara, by the window. My direct line is 555 0126.`),
    cold(`${kiln}\n\nMarit, who fills the tins`),
    cold(`${kiln}\n\nBest, Mara and the team`),
    cold(`${kiln}\n\nMara Hale\n\nFounder, Fernhill Ceramics`),
    cold(`${kiln}\n\nThanks,\n\n{{ sender.first_name }}`),
    cold(`${kiln}\n\nThanks,\n\n[name]`),
    cold(`I fired forty bowls. ${kiln}`),
    cold(`${kiln} Reply to this note and it is yours.`),
    cold(`${kiln} For the list, click "reply" with your name.`),
    cold(`${kiln}\n\nMara Hale (Leeds and York)`),
    cold(`${kiln} Ask for Priya at the gate.`),
    cold(`Your case was cut by Noor. ${kiln}`),
    cold(`Noor, who drew your case, plays the oboe. ${kiln}`),
    cold(from("Priya Shah <priya@fernhill.example>")),
    cold(from("Priya from Fernhill <noreply@fernhill.example>")),
    cold(from("{{ owner.name }} <noreply@fernhill.example>")),
    cold(from("p.shah@fernhill.example")),
    news(from("Fernhill Ceramics <hello@fernhill.example>")),
    news(`${kiln}\n\nFernhill Ceramics`),
    news(kiln),
    news(from("noreply@fernhill.example", `${kiln}\n\nWarmly,\n\nMara`)),
    news(`---\nfrom: noreply@fernhill.example\nreply-to: mara@fernhill.example\n---\n\n${kiln}`),
    { draft: `${kiln}\n\nThe Fernhill Team`, channel: "promo" },
    { draft: from("noreply@fernhill.example"), channel: "service" },
    {
      draft: `${kiln}\n\nYours,\n\nThe Kiln Gang Team`,
      channel: "news",
      options: { voices: ["The Kiln Gang"] },
    },
  ],
  flags: [
    {
      ...news(from("Fernhill <[[noreply@fernhill.example]]>", `${kiln}\n\nThe Fernhill Team`)),
      expect: ["“noreply@fernhill.example” takes no answer, and no person is named"],
      suggest: [
        "Send from an address that somebody reads, and say so: “Reply, and it reaches me.”",
      ],
    },
    news(from("[[do-not-reply@fernhill.example]]", `${kiln} Please do not reply to this mail.`)),
    {
      ...news(`${kiln}\n\nWarmly,\n\n[[The Fernhill Team]]`),
      expect: ["“The Fernhill Team” signs this, and no person is named or waits for an answer."],
      suggest: ["Sign with a name and what that person does: “Priya, who packs your orders”."],
    },
    news(`${kiln}\n\n[[Your friends at Fernhill]]`),
    news(`${kiln}\n\n[[Team Fernhill]]`),
    {
      ...cold(`[[${kiln}]] We make glazes. Contact us via the portal.`),
      expect: ["Nobody signs this, nobody says “I”, and no answer is asked for."],
    },
    cold(`[[${kiln}]] “I love the glaze,” says a customer of ours.`),
    {
      draft: `<p>[[${kiln}]]</p><a class="button" href="https://fernhill.example">Yes, I want a place</a>`,
      format: "html",
      channel: "welcome",
    },
    cold(
      from("Fernhill Ceramics <hello@fernhill.example>").replace(/"The kiln"/u, '"[[The kiln]]"'),
    ),
    cold(`[[Dear Mr Brady,]]\n\n${kiln}`),
    cold(`[[${kiln}]] Part I of the class is full.`),
  ],
});
