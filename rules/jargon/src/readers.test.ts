import { profileReader, toProfile, type WrittenProfile } from "@troth/profile";
import { testRule } from "@troth/rule-tester";

import buzzword from "./buzzword/rule.ts";
import cliche from "./cliche/rule.ts";
import density from "./density/rule.ts";
import internalTerm from "./internal-term/rule.ts";
import undefinedAcronym from "./undefined-acronym/rule.ts";

// What the rules leave alone where a profile says who reads.

type Audiences = NonNullable<WrittenProfile["audiences"]>;

const traders: Audiences[number] = {
  id: "traders",
  who: "shops that stock our ovens",
  knows: ["Bandwidth", "deep dive", "SMB", "oven day", "at the end of the day", "MSP"],
  reading: "expert",
};
const bakers: Audiences[number] = {
  id: "bakers",
  who: "people who bake at home",
  knows: ["SMB", "deep dive"],
};

function held(...audiences: Audiences) {
  const written: WrittenProfile = {
    brand: { name: "Harrow Ovens" },
    purpose: "Bread should not need a factory.",
    values: [
      {
        id: "fired-first",
        name: "Fired first",
        means: "We fire each oven before we pack it.",
        not: "Wet weeks cost us orders.",
        expressions: ["fired before it was packed", "we fired it in the yard", "the first loaf"],
        requires_proof: false,
        proof: [],
      },
    ],
    words: {
      internal: ["oven day", "yard list"],
      glossary: { MBX: "manual bread extractor" },
    },
    audiences,
  };
  return profileReader(toProfile(written), "2026-01-15");
}

const both = held(traders, bakers);
const to = (audience: string, body: string) => `---\naudience: ${audience}\n---\n\n${body}`;

testRule(buzzword, {
  passes: [
    { draft: to("traders", "Who has the bandwidth for a deep dive into flues?"), profile: both },
    { draft: "Who has the bandwidth for flues?", profile: held(traders) },
    { draft: "Nothing like a deep dive into flues.", profile: both },
  ],
  flags: [
    { draft: to("bakers", "Who has the [[bandwidth]] for a deep dive?"), profile: both },
    { draft: "Who has the [[bandwidth]] for a deep dive?", profile: both },
    { draft: to("nobody", "Nothing like a [[deep dive]] into flues."), profile: both },
    { draft: "Nothing like a [[deep dive]] into flues.", profile: held() },
  ],
});

testRule(undefinedAcronym, {
  passes: [
    { draft: "We fit ovens for an SMB in Leeds.", profile: both },
    { draft: to("traders", "We fit ovens for an MSP in Leeds."), profile: both },
  ],
  flags: [
    { draft: to("bakers", "We fit ovens for an [[MSP]] in Leeds."), profile: both },
    {
      draft: "The [[MBX]] bakes at night.",
      profile: both,
      suggest: ["Write “manual bread extractor (MBX)” the first time."],
    },
  ],
});

testRule(cliche, {
  passes: [{ draft: to("traders", "At the end of the day, bread is bread."), profile: both }],
  flags: [{ draft: to("bakers", "[[At the end of the day]], bread is bread."), profile: both }],
});

testRule(internalTerm, {
  passes: [{ draft: "The next oven day is in May.", profile: held(traders) }],
  flags: [{ draft: to("traders", "The next oven day is on the [[yard list]]."), profile: both }],
});

const fog =
  "We leverage a best-in-class, scalable platform to empower bakeries, streamline synergies and operationalize insights. Our cutting-edge flues drive holistic outcomes for every kitchen that bakes bread by hand in the morning. The oven stands on four iron feet, weighs as much as two grown people, burns beech or birch, and keeps the heat of one fire for a night and most of the day after, so that rolls, loaves and a stew can follow one another while the door stays shut and the cook sleeps. Ash falls through a grate into a drawer; the drawer is emptied once a week, and gardens like what is in it.";

testRule(density, {
  passes: [{ draft: to("traders", `# One fire\n\n${fog}`), channel: "land", profile: both }],
  flags: [
    { draft: to("bakers", `# [[One fire]]\n\n${fog}`), channel: "land", profile: both },
    { draft: `# [[One fire]]\n\n${fog}`, channel: "land", profile: both },
  ],
});
