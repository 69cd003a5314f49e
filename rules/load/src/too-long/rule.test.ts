import { testRule } from "@troth/rule-tester";

import rule from "./rule.ts";

const line = "Sam weighed the wool at the gate and wrote it on the barn door. ";
const ofWords = (count: number) => line.repeat(count / 14).trim();
const subject = (body: string) => `---\nsubject: "Wool from the gate"\n---\n\n${body}\n`;
const flagged = (body: string) => subject(body).replace(/"(.*)"/u, '"[[$1]]"');
const proud = "We are proud to be the leading mill of the northern valley since the spring.";
const specs = "The loom includes forty shafts, a bench, a lamp and the weaving software.";
const tags = (count: number) => Array.from({ length: count }, (_, at) => `#wool${at}`);

testRule(rule, {
  passes: [
    { draft: subject(ofWords(84)), channel: "cold" },
    { draft: subject(ofWords(196)), channel: "welcome" },
    { draft: subject(ofWords(140)), channel: "promo" },
    { draft: subject(ofWords(980)), channel: "news" },
    { draft: subject(ofWords(980)), channel: "land" },
    { draft: subject(ofWords(980)), channel: "service" },
    { draft: `The fair is on. ${tags(5).join(" ")}`, channel: "social" },
    { draft: `The fair is on. ${tags(9).join(" ")}`, channel: "news" },
    { draft: "Order #4, lot#a #b, page.example/#c #d, #e, #f, #g.", channel: "social" },
    {
      draft: subject(`${ofWords(70)}\n\nOn Mon, 4 May 2026, Ines wrote:\n\n> ${ofWords(140)}`),
      channel: "cold",
      format: "text",
    },
    {
      draft: subject(`${ofWords(84)}\n\n-- \nInes Wood\n${ofWords(70)}`),
      channel: "cold",
      format: "text",
    },
    { draft: subject(`${ofWords(84)}\n\n![${ofWords(70)}](barn.png)`), channel: "cold" },
    { draft: subject(ofWords(196)), channel: "cold", options: { max: 200 } },
  ],
  flags: [
    {
      draft: flagged(ofWords(196)),
      channel: "cold",
      expect: ["The body has 196 words; such a message has room for about 125."],
    },
    {
      draft: flagged(ofWords(98)),
      channel: "cold",
      expect: ["The body has 98 words; the best answered first mails have fewer than 90."],
    },
    { draft: flagged(ofWords(252)), channel: "welcome" },
    { draft: flagged(ofWords(196)), channel: "promo" },
    {
      draft: flagged(`${ofWords(140)}\n\n${proud}\n\n${specs}`),
      channel: "cold",
      suggest: [
        "Cut first what is about you: “We are proud to be the leading mill of the northern valley since the…”",
      ],
    },
    {
      draft: flagged(`Hi Sam,\n\n${ofWords(56)}\n\nThe lamb is well. ${ofWords(84)}`),
      channel: "cold",
      suggest: ["Its longest paragraph is the first to shorten: “The lamb is well.”"],
    },
    {
      draft: flagged(Array.from({ length: 14 }, () => line).join("\n\n")),
      channel: "cold",
      suggest: ["Keep what the reader needs to decide, and link to the rest."],
    },
    {
      draft: flagged(ofWords(210)),
      channel: "news",
      options: { max: 200 },
      expect: ["The body has 210 words; your limit is 200."],
    },
    {
      draft: `The fair is on. ${tags(5).join(" ")} [[#sheep]] #dogs`,
      channel: "social",
      expect: ["This post carries 7 hashtags."],
      suggest: ["Keep the two or three that a reader would follow."],
    },
  ],
});
