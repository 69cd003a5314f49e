import { wordsOf } from "@troth/core";
import { testRule } from "@troth/rule-tester";
import { expect, test } from "vitest";

import { phrases as buzzwords } from "../buzzword/entries.ts";
import { buzzwords as entries } from "../buzzword/lexicon.ts";
import { phrases, writtenOut } from "./phrases.ts";
import rule from "./rule.ts";

testRule(rule, {
  passes: [
    "Our Leeds shop opens on Saturday at nine.",
    "You asked for a left-handed loom; it is in.",
    "We are proud of Jo, who ran the night shift for a year.",
    "We're proud to sponsor the Hebden fell race.",
    "We are proud to announce that Maria Okafor has won the county bread prize.",
    "At the end of the day, the market closes at six.".replace(
      "At the end",
      "Stalls shut at the end",
    ),
    "Until the end of the week the kiln is cold.",
    "Take the lift to the next floor.",
    "Players reach the next level by finding the map.",
    "Say goodbye to Maria on Friday: she is retiring.",
    "The future of the mill is in the hands of the council.",
    "We wrote about the future of wool.",
    "Whether you're in Leeds or York, the fare is the same.",
    "Dive in at the deep end only.",
    "The children dive into the lake.",
    "Buckle up your child before you drive off.",
    "The kit costs much more than a ticket.",
    "There is so much more to say.",
    "Power of attorney forms are at the desk.",
    "It rained, and the tent is no longer dry.",
    "We cover your journey from Leeds to York.",
    "Her DNA sample was sent to the lab.",
    "She wrote “in today's fast-paced world” on the board, and we groaned.",
    "> We're thrilled to announce our new till.",
    "A pinch more salt doesn't make a difference.",
    "The salt makes a difference between the two loaves.",
    "The captain called all hands on deck when the sail tore.",
    "Our hearts are with her family in this difficult time.",
    "The new rules changed the game for the league's referees.".replace(
      "The new rules",
      "The coach's rules",
    ),
    { draft: "We're thrilled to announce our new till.", channel: "service" },
    { draft: "Last but not least, the loom.", options: { allow: ["last but not least"] } },
  ],
  flags: [
    {
      draft: "[[In today's fast-paced world]], bakers need flour.",
      expect: ["“In today's fast-paced world” could stand in any company's message."],
      suggest: ["Leave it out: the sentence says the same without it."],
    },
    {
      draft: "[[We're thrilled to announce]] our new till.",
      suggest: ["Begin with the news itself."],
    },
    "[[We are so proud to introduce]] the Mk II loom.",
    "[[Take your bakery to the next level]].",
    "It [[takes any lunch to a whole new level]].",
    "[[The future of baking is here]].",
    "[[At the end of the day]], you decide.",
    "[[Look no further]].",
    "[[Say goodbye to]] cold feet.",
    "[[I hope this email finds you well]].",
    "[[Whether you're a beginner]] or a baker of twenty years, come.",
    "[[Whether you’re new to looms or a seasoned]] weaver, come.",
    "[[Let's dive in]].",
    "Ready to [[level up your skills]] at the loom?",
    "If the loom sticks, [[don't hesitate to let us know]].",
    { draft: "New work [[in the realm of design]].", suggest: ["Write “in”."] },
    "[[Unlock the full power of]] oats.",
    "Wool, dye, looms [[and much more]].",
    "We are your [[one-stop shop]] for wool.",
    "[[Don’t take our word for it]].",
    "[[We've got you covered]].",
    "Your ten pounds can [[make a real difference]].",
    "We need [[all hands on deck]] this weekend.",
    "Priya works [[all under one roof]] with us.",
    "In [[these uncertain times]], bread helps.",
    "Our team [[works tirelessly]] for you.",
    "[[Amazing deals]] on wool.",
    "Step [[out of your comfort zone]] and knit.",
    "# [[New Year New You]]",
    "---\nsubject: [[We're excited to share]] the spring list\n---\n\nThe list is out.",
  ],
});

test("alternatives are written out", () => {
  expect(writtenOut("(we|you) (all|) win")).toEqual([
    "we all win",
    "we win",
    "you all win",
    "you win",
  ]);
});

test("no phrase holds a word that jargon/buzzword flags by itself", () => {
  const framed = new Set(
    entries.filter(({ only, channels }) => only ?? channels).map(({ lemma }) => lemma),
  );
  const free = buzzwords
    .filter(({ id }) => !framed.has(id))
    .flatMap(({ forms }) => forms)
    .map(spaced);
  const held = phrases
    .flatMap(({ forms }) => forms)
    .map(spaced)
    .filter((form) => free.some((word) => form.includes(word)));
  expect(held).toEqual([]);
});

function spaced(form: string): string {
  return ` ${wordsOf(form)
    .map(({ key }) => key)
    .join(" ")} `;
}
