import { testRule } from "@troth/rule-tester";
import { expect, test } from "vitest";

import { phrases } from "../buzzword/entries.ts";
import { buzzwords } from "../buzzword/lexicon.ts";
import rule from "./rule.ts";
import { halfMeant, weakPhrases } from "./weak-words.ts";

const plain =
  "Bakers who use our till take orders until midnight and see them in one list at four. " +
  "On Monday the oven in Leeds made ninety loaves, and each of them had a name on it before noon. " +
  "You print the list, bake what stands there, and put the rest of the flour back on the shelf. " +
  "If a shop calls after midnight, the till says so and books its bread for the next day. " +
  "Eleven shops in York send their orders this way, and none of them has thrown bread away since June.";

const fog =
  "Leverage our robust platform to drive synergies with a seamless, best-in-class workflow.";

testRule(rule, {
  passes: [
    plain,
    // One term, however often; two terms; a short text.
    `${plain} You can leverage it. Shops leverage it. We leverage it.`,
    `${plain} Leverage the seamless till.`,
    fog,
    // Literal senses, quotations, names.
    `${plain} The bank limits leverage ratios. Rinse the seamless gutters. Holistic medicine is out.`,
    `${plain} She read out “${fog}” and we laughed.`,
    `${plain} Seamless Street, Leverage Partners and Synergy Lane are in Leeds.`,
    // "Reach out" is a term of cold mail only.
    {
      draft: `${plain} We reach out to teams with leverage, and our learnings help.`,
      channel: "news",
    },
    { draft: `${plain} ${fog}`, options: { max: 20 } },
    {
      draft: `${plain} ${fog}`,
      options: { allow: ["leverage", "synergy", "seamless", "best-in-class", "robust", "drive"] },
    },
  ],
  flags: [
    {
      draft: `# [[Orders by midnight]]\n\n${plain} ${fog}`,
      channel: "cold",
      expect: [
        "10.8 of a hundred words that carry meaning are business terms: “leverage”, “robust”,",
      ],
      suggest: [
        "Say what is meant in these sentences first: “Leverage our robust platform to drive synergies …”.",
      ],
    },
    {
      draft:
        `# [[Orders by midnight]]\n\n${plain}\n\nWe leverage a holistic strategy.\n\nYou unlock ` +
        `growth and transform your initiatives at scale.\n\nIt enhances dynamic capabilities.`,
      suggest: [
        "Say what is meant in these sentences first: “You unlock growth and transform your initiatives …”, " +
          "“We leverage a holistic strategy”, “It enhances dynamic capabilities”.",
      ],
    },
  ],
});

test("what counts half is a word of jargon/buzzword", () => {
  const lemmas = new Set(buzzwords.map(({ lemma }) => lemma));
  expect([...halfMeant].filter((lemma) => !lemmas.has(lemma))).toEqual([]);
});

test("no weak word is a form of a word of jargon/buzzword", () => {
  const forms = new Set(phrases.flatMap((phrase) => phrase.forms));
  expect(weakPhrases.flatMap((phrase) => phrase.forms).filter((form) => forms.has(form))).toEqual(
    [],
  );
});
