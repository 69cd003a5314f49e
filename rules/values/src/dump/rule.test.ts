import { testRule } from "@troth/rule-tester";

import rule from "./rule.ts";

const glaze = "The spring list is out, and the blue is back.";
const six =
  "We believe in honesty, quality, innovation and teamwork. We are committed to sustainability and inclusion.";

testRule(rule, {
  passes: [
    { draft: `${glaze} We believe in honesty.`, channel: "welcome" },
    // Two words for one value, and two values.
    {
      draft: `${glaze} We believe in honesty, integrity and trust. We care about quality and excellence.`,
      channel: "welcome",
    },
    { draft: `${glaze} We believe in honesty, quality and innovation.`, channel: "promo" },
    { draft: `${glaze} We believe in honesty, quality and innovation.`, channel: "cold", stage: 2 },
    {
      draft: `${glaze} We value honesty, quality, innovation, teamwork and inclusion.`,
      channel: "land",
    },
    // Not the sender's own, or not a value.
    { draft: `${glaze} They believe in honesty, quality and innovation.`, channel: "cold" },
    { draft: `“${six}” So says every bank. ${glaze}`, channel: "cold" },
    {
      draft: `${glaze} The quality of the clay, the safety of the kiln and the education of potters cost money.`,
      channel: "cold",
    },
    {
      draft: `${glaze} We believe you will like it. We believe it is the best blue. We believe this works.`,
      channel: "cold",
    },
    { draft: `${glaze}\n\nOur values:\n\n- honesty\n- quality`, channel: "cold" },
    // Values are what it is about.
    { draft: `---\nsubject: "Our values, in a page"\n---\n\n${six}`, channel: "news" },
    { draft: `# Who we are\n\n${six}`, channel: "promo" },
    { draft: `---\nintent: story\n---\n\n${six}`, channel: "welcome" },
    { draft: six, channel: "service" },
    { draft: six, channel: "welcome", options: { max: 6 } },
  ],
  flags: [
    {
      draft: `[[The spring list is out, and the blue is back.]] ${six}`,
      channel: "welcome",
      expect: [
        "6 values are claimed in one message: “honesty”, “quality”, “innovation”, “teamwork”, “sustainability”, “inclusion”.",
      ],
      suggest: [
        "Keep “honesty”, or whichever of them this message shows by an act, and move the others to later messages.",
      ],
    },
    { draft: `---\nsubject: "[[Twelve new glazes]]"\n---\n\n${six}`, channel: "promo" },
    {
      draft: `[[${glaze}]]\n\nOur core values:\n\n- Honesty in what we say\n- Quality in what we make\n- Courage to try`,
      channel: "cold",
    },
    {
      draft: `[[${glaze}]] Our mission is to fire every bowl twice. Our vision is a kiln in each town. Integrity is in our DNA.`,
      channel: "cold",
    },
    {
      draft: `[[${glaze}]] We believe that a pot should last a life. We believe potters deserve a fair wage. We are passionate about innovation.`,
      channel: "welcome",
    },
    { draft: `[[${glaze}]] We value honesty and quality.`, channel: "news", options: { max: 1 } },
  ],
});
