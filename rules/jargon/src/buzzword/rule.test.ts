import { createLinter, readDraft } from "@troth/core";
import { testRule } from "@troth/rule-tester";
import { expect, test } from "vitest";

import { buzzwords } from "./lexicon.ts";
import { phrases } from "./entries.ts";
import rule from "./rule.ts";

testRule(rule, {
  passes: [
    "Use one sheet to plan the whole market season.",
    // Money, machines and crafts have their own meaning for these words.
    "The bank limits financial leverage to three times your equity.",
    "A leveraged buyout left the mill with debts.",
    "A long handle gives you more leverage on the lid.",
    "Report the robust standard errors in the second table.",
    "These robust boots have walked to Santiago.",
    "Our vans drive to the depot at six.",
    "We deliver parcels to the third floor.",
    "Warm the solution to 40 degrees before you dip the cloth.",
    "Holistic medicine is not covered by this policy.",
    "The network has enough bandwidth for two video calls.",
    "Rinse the seamless gutters in October.",
    "These leggings are knitted and seamless.",
    "The streamlined hull cuts the wing drag by a fifth.",
    "Streamline your old laptop: delete what starts by itself.",
    "We won the county prize for the most innovative company.",
    "The bit can drill down through rock to 40 metres.",
    "Touch base before the runner does.",
    "The deep dive to the wreck starts from the harbour.",
    "Recipes for the next generation of bakers.",
    "Enable two-step login in your settings.",
    "Unlock the shed with the round key.",
    "The law empowers the court to fine landlords.",
    "Bring scalable vector files for the sign.",
    "They found innovative ways to feed forty children.",
    "Value-added tax is included.",
    "Pick the low-hanging fruit before you fetch the ladder to the tree.",
    "The forest ecosystem needs dead wood.",
    "You can reach out to us by phone.",
    { draft: "The public service offering up its buildings is the library.", channel: "news" },
    "# Loom Opens Payment Solution",
    "A massive oak, an incredible view and a valuable ring.",
    "Lawful subpoenas are compelling them to speak, and the staff is engaging in a strike.",
    "A tailored jacket of high-quality wool.",
    // Names, quotations, tags and addresses are not the writer's own words.
    "We moved to Seamless Street in May.",
    "Leverage Partners opened an office in Leeds.",
    "She read out “leverage our synergies” and we laughed.",
    'He called it "a robust platform" twice.',
    "Posted under #leverage and #synergy on Monday.",
    "Write to synergy@loom.example before noon.",
    "Read loom.example/next-generation-platform on a large screen.",
    "> Leverage our platform today.",
    // Ordinary uses of words that are empty in one sense only.
    "I facilitated the sewing club on Tuesdays.",
    "The gym floor is built for heavy lifting.",
    "The museum showcases looms from 1790.",
    "Weigh the flour on the scale, then scale your fish.",
    "The solution to the puzzle is on page nine.",
    "The note resonates in the empty room.",
    "The road has poor visibility in fog.",
    "A proven recipe, and an ultimate frisbee match at six.",
    "Pivot the arm until it clicks.",
    "Our coach drew the playbook for Saturday's football.",
    "Unpack the box and read the card.",
    "We strengthened the strategic petroleum reserve.",
    "An evangelist preached in the church on Mill Lane.",
    "The river and its ecosystem recover slowly.",
    "A tailwind helped our riders on the bike tour.",
    "The best photos of the landscape hang in the hall.",
    {
      draft: "Leveraging pain points is what we teach.",
      options: { allow: ["leverage", "pain points"] },
    },
  ],
  flags: [
    // What a merge tag prints in place of an empty field is read as well.
    'Hi {{ team | default: "dear [[synergies]]" }}, the tins are packed.',
    {
      draft: "Three clubs like yours [[move the needle]].",
      expect: ["“move the needle” is a business phrase that says little."],
    },
    {
      draft: "[[Leverage]] our platform to [[drive]] [[synergies]] between shops.",
      expect: ["“Leverage” is a business word that says little."],
      suggest: [
        "Write “Use”.",
        "Say what grows, and by how much.",
        "Say who gains what by working together.",
      ],
    },
    { draft: "We are [[leveraging]] six looms.", suggest: ["Write “using”."] },
    { draft: "You can [[leverage]] what you know.", suggest: ["Write “use”."] },
    { draft: "[[UTILISE]] THE HALF-TERM BREAK.", suggest: ["Write “USE”."] },
    { draft: "[[Utilization]] of the shed is free.", suggest: ["Write “Use”."] },
    { draft: "Here are our [[learnings]] from the fair.", suggest: ["Write “lessons”."] },
    { draft: "A [[robust]], [[scalable]] platform for florists." },
    {
      draft: "We [[empower]] teams to bake.",
      suggest: ["Write “help” or “let”, whichever is meant."],
    },
    {
      draft: "[[Unlock]] your full growth potential.",
      suggest: ["Say what it does for the reader."],
    },
    { draft: "We [[deliver]] value to florists." },
    { draft: "[[Holistic]] advice for shops." },
    { draft: "Does your team have the [[bandwidth]]?", suggest: ["Write “time”."] },
    { draft: "A [[best-in-class]] till for cafés." },
    { draft: "A [[best in class]] till for cafés." },
    { draft: "[[Seamlessly]] move your orders." },
    { draft: "Our [[innovative]] software counts loaves." },
    { draft: "I am [[reaching out]] about your shop.", channel: "cold" },
    { draft: "We [[mitigate]] the risk of late bread.", suggest: ["Write “reduce”."] },
    { draft: "[[Demystifying]] sourdough, page by page.", suggest: ["Write “Explaining”."] },
    {
      draft: "It will [[facilitate]] trade.",
      suggest: ["Write “help” or “ease”, whichever is meant."],
    },
    { draft: "Meet [[like-minded]] bakers.", suggest: ["Say what they have in common."] },
    {
      draft: "Our [[best practices]] for tills.",
      suggest: ["Say what works, and where it was tried."],
    },
    { draft: "Our [[valuable]] content makes an [[incredible]] impact." },
    { draft: "We sell security [[solutions]] to florists.", suggest: ["Say what it is."] },
    { draft: "It gives you greater [[visibility]] of late orders." },
    { draft: "A [[proven]] system for markets." },
    { draft: "The [[user-friendly]] till of the year." },
    // One lemma, two senses: the verb has its plain word, the noun wants a figure.
    {
      draft: "This gives you incredible [[leverage]] on price.",
      suggest: ["Give the figure, or what the reader will notice."],
    },
    { draft: "# [[Streamline]] Your Weekly Orders", suggest: ["Write “Simplify”."] },
  ],
});

function edited(source: string): string {
  const draft = readDraft({ path: "d.txt", source, format: "text", flags: { channel: "promo" } });
  const lint = createLinter({ rules: [{ rule }], today: "2026-01-15" });
  const { notScored: _, ...scored } = draft;
  const [edit] = lint(scored).findings[0]?.suggestions[0]?.edits ?? [];
  return edit ? source.slice(0, edit.start) + edit.text + source.slice(edit.end) : source;
}

test.for([
  ["We leveraged our list.", "We used our list."],
  ["She spearheaded the spring fair.", "She led the spring fair."],
  ["It gives them a competitive edge.", "It gives them an advantage."],
  ["It is an actionable tip of ours.", "It is a useful tip of ours."],
  ["This is a turnkey shop for bakers.", "This is a ready-to-use shop for bakers."],
  ["You get a single pane of glass for orders.", "You get a single screen for orders."],
  ["Every pain point of yours is ours.", "Every problem of yours is ours."],
] as const)("the edit keeps form and article: %s", ([source, wanted]) => {
  expect(edited(source)).toBe(wanted);
});

test("every entry says what to do", () => {
  expect(buzzwords.filter(({ plain, say }) => !plain?.length && !say)).toEqual([]);
});

test("a lemma stands twice only for two senses, each with its own neighbours", () => {
  const senses = buzzwords.map(({ lemma, only }) => `${lemma}: ${JSON.stringify(only ?? "any")}`);
  expect(new Set(senses).size).toBe(senses.length);
});

test("only an entry with one plain word is swapped without asking", () => {
  expect(buzzwords.filter(({ swap, plain }) => swap && plain?.length !== 1)).toEqual([]);
});

test("both spellings are found", () => {
  const forms = phrases.find(({ id }) => id === "utilize")?.forms;
  expect(forms).toContain("utilising");
  expect(forms).toContain("utilizing");
});
