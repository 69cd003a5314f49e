import { profileReader, toProfile } from "@troth/profile";
import { testRule } from "@troth/rule-tester";

import rule from "./rule.ts";

const profile = profileReader(
  toProfile({
    brand: { name: "Millrace Kites" },
    purpose: "A kite should fly in the wind that there is.",
    values: [
      {
        id: "flown-first",
        name: "Flown first",
        means: "We fly each kite before we pack it.",
        not: "Calm weeks cost us orders.",
        expressions: ["flown before it was packed", "we flew it on the dyke", "we fly each kite"],
        requires_proof: false,
        proof: [],
      },
    ],
    words: {
      internal: ["AOV", "hero SKU", "pod", "CRM"],
      glossary: { CRM: "list of customers" },
      use: [
        { term: "letter", for: "newsletter" },
        { term: "mend", for: "repair work" },
        { term: "Q", for: "the quality score of a lot" },
        { term: "kite" },
      ],
      avoid: [
        { term: "leverage", instead: "use", never: true, why: "nobody says it at a kite shop." },
        { term: "solution", instead: "say what it does" },
        { term: "customer journey", instead: "open until <date>" },
        { term: "item", instead: "kite" },
        { term: "approach", instead: "way" },
        { term: "sale", instead: "price cut" },
      ],
    },
  }),
  "2026-01-15",
);

testRule(rule, {
  passes: [
    "Our AOV is up, and so is the hero SKU.",
    { draft: "The kite is back.", profile },
    // Somebody else's words, names and addresses.
    { draft: "Ana wrote: “I leverage my AOV.”", profile },
    { draft: "The talk is by Leverage Partners of Leeds.", profile },
    { draft: "It is on https://millrace.example/solution/aov today.", profile },
    // An abbreviation is written in capitals.
    { draft: "The aov of this kite is a word that we made up.", profile },
    { draft: "We find solace in kites.", profile },
    // What an own word stands for is explained, or not said.
    { draft: "The letter tells the quality score of a lot of kites.", profile },
  ],
  flags: [
    {
      draft: "Our [[AOV]] is up.",
      profile,
      expect: ["“AOV” is a word of your company that these readers do not use."],
      suggest: ["Say it in the words that this reader would use."],
    },
    { draft: "You are in our [[CRM]].", profile, suggest: ["Write “list of customers”."] },
    { draft: "Two [[hero SKUs]] are back.", profile },
    { draft: "Your [[pod]] will write, not another of the [[pods]].", profile },
    {
      draft: "[[Leveraging]] the wind is hard.",
      profile,
      expect: ["“Leveraging” is one of the words that you avoid: nobody says it at a kite shop."],
      suggest: ["Write “Using”."],
    },
    { draft: "A [[solution]] for calm days.", profile, suggest: ["Say what it does."] },
    { draft: "Your [[customer journey]] starts.", profile, suggest: ["Open until <date>."] },
    {
      draft: "Our [[newsletters]] come on Friday.",
      profile,
      expect: ["You say “letter” where this says “newsletters”."],
      suggest: ["Write “letters”."],
    },
    { draft: "It needs [[repair work]] first.", profile, suggest: ["Write “mend”."] },
    { draft: "Three [[items]] left us.", profile, suggest: ["Write “kites”."] },
    // “An way” would be wrong: a person words it.
    { draft: "It is an [[approach]].", profile, suggest: ["Way."] },
    { draft: "The [[sale]] is on.", channel: "service", profile, suggest: ["Write “price cut”."] },
  ],
});
