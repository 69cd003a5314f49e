import { readDraft, type Unit } from "@troth/core";
import { describe, expect, test } from "vitest";

import { toProfile } from "../to-profile.ts";
import { clausesOf } from "./clauses.ts";
import {
  declaredFor,
  holdsFigure,
  isBareVirtue,
  nameOf,
  proposeProfile,
  whyNotAccepted,
} from "./index.ts";

function draft(source: string, path = "page.txt") {
  return readDraft({ path, source, format: "text" });
}

function propose(...sources: readonly string[]) {
  return proposeProfile(sources.map((source, at) => draft(source, `${at + 1}.txt`)));
}

const kites = [
  "Hello,\n\nWe fly each kite before we pack it. In March we flew 412 kites on the dyke.\n",
  "Hello,\n\nWe think a kite should fly in the wind that there is.\n\nYours pulled to the left, so we flew it again on Tuesday.\n\n--\nMillrace Kites, 4 Dyke Road, Exampleton\n",
];

describe("what a brand's own drafts say of it", () => {
  test("name, purpose, a value with its sentences, a figure, each with its place", () => {
    const { brand, purpose, values } = propose(...kites);
    expect(brand).toEqual({ text: "Millrace Kites", place: "2.txt:8" });
    expect(purpose).toEqual({
      text: "A kite should fly in the wind that there is.",
      place: "2.txt:3",
    });
    expect(values).toMatchObject([
      {
        id: "fly-each-kite-before-we-pack-it",
        name: "Fly each kite before we pack it",
        means: { text: "We fly each kite before we pack it.", place: "1.txt:3" },
        expressions: [
          { text: "we fly each kite before we pack it", place: "1.txt:3" },
          { text: "In March we flew 412 kites on the dyke", place: "1.txt:3" },
          { text: "we flew it again on Tuesday", place: "2.txt:5" },
        ],
        proof: [{ text: "In March we flew 412 kites on the dyke", path: "1.txt" }],
      },
    ]);
  });

  test.for([
    "We are passionate about quality, and we live honesty every day.",
    "Integrity is at the heart of everything we do.",
    "We believe in a better world for everyone.",
    "We care deeply about our growers. We cherish our growers. We love our growers.",
    "We hope to mend 500 bags next year. We aim to mend straps. We want to mend zips.",
    "Most shops mend 12 bags a year. Other makers mend straps. They mend nothing free.",
    "Do we mend bags? Do we mend straps? Will we mend zips?",
    "Buy now! Book a call today: https://tern.example/call",
    "",
  ])("proposes nothing from: %s", (source) => {
    expect(propose(source)).toMatchObject({ values: [], spare: [] });
  });

  test("a purpose is no advice and no praise", () => {
    expect(propose("You should rub in a drop of oil.").purpose).toBeUndefined();
    expect(propose("Nobody should doubt our passion for quality.").purpose).toBeUndefined();
  });

  test("what is so joins what is done: a figure, a day or an act of one subject", () => {
    const { values, spare } = propose(
      "In October 388 tins came back.",
      "We wash each tin at eighty degrees. The tin with the dent came home in April.",
      "The tasting is on Saturday. Tins are a fine thing.",
    );
    expect(values).toMatchObject([
      {
        name: "Wash each tin at eighty degrees",
        expressions: [
          { text: "In October 388 tins came back", place: "1.txt:1" },
          { text: "we wash each tin at eighty degrees", place: "2.txt:1" },
          { text: "the tin with the dent came home in April", place: "2.txt:1" },
        ],
      },
    ]);
    expect(spare).toEqual([]);
  });

  test("what is so is no value without anything that is done", () => {
    const opened = "The shop opened at nine on Monday. The shop closed at four on Tuesday.";
    expect(propose(opened, "The shop moved to Hull in 2019.").values).toEqual([]);
  });

  test("two sentences of one subject are no value yet, but are not lost", () => {
    const { values, spare } = propose("We mend straps free. We mend zips in a day.");
    expect(values).toEqual([]);
    expect(spare.map(({ text }) => text)).toEqual([
      "We mend straps free.",
      "We mend zips in a day.",
    ]);
  });

  test("the same sentence in two files counts once", () => {
    const one = "We mend straps free. We mend zips in a day.";
    expect(propose(one, one, one)).toMatchObject({ values: [] });
  });

  test("ids are never given twice", () => {
    const bags = "We mend bags free. We mend bags by hand. We mend bags in a day. ";
    const tins = "We wash tins twice. We wash tins at eighty degrees. We wash tins by hand.";
    const { values } = propose(bags + tins);
    const ids = values.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toHaveLength(2);
  });
});

test.for<readonly [sentence: string, clauses: readonly string[]]>([
  ["We mend what we make, free, whatever its age.", ["We mend what we make"]],
  [
    "The zip wore out, so we changed the pattern — and we mend yours free.",
    ["we changed the pattern", "we mend yours free"],
  ],
  ["In 2025 we paid $6,100, before the harvest.", ["In 2025 we paid $6,100"]],
  ["Free.", []],
])("clauses of “%s”", ([sentence, clauses]) => {
  expect(clausesOf(sentence)).toEqual(clauses);
});

test.for<readonly [clause: string, name: string]>([
  ["we mend what we make", "Mend what we make"],
  ["We never sell what we could have mended for less", "Never sell what we could have mended"],
  ["I answer each letter.", "Answer each letter"],
  ["we give you a pound and fill it for somebody else", "Give you a pound"],
])("“%s” is called “%s”", ([clause, name]) => {
  expect(nameOf(clause)).toBe(name);
});

test("a year counts nothing", () => {
  expect(holdsFigure("Noor joined the workshop in 2016")).toBe(false);
  expect(holdsFigure("12,408 repairs in 2025")).toBe(true);
});

test("a bare virtue", () => {
  expect(isBareVirtue("Quality and integrity in everything.")).toBe(true);
  expect(isBareVirtue("We mend bags.")).toBe(false);
});

const [mended] = toProfile({
  brand: { name: "Tarn Canvas" },
  purpose: "A bag should outlive its fashion.",
  values: [
    {
      id: "mend-first",
      name: "Mend first",
      means: "We try a repair before we sell a replacement.",
      not: "We sell fewer bags.",
      expressions: ["we mended it", "send it back", "the repair costs less"],
      lookalikes: ["built to last"],
      broken_by: ["cannot be mended"],
      proof: [],
    },
  ],
}).values;

function unitOf(text: string): Unit {
  const [unit] = draft(text).units;
  if (unit === undefined) throw new Error("no sentence");
  return unit;
}

test.for<readonly [sentence: string, why: RegExp]>([
  ["We mended 212 bags last month.", /^accepted$/u],
  ["Our straps are not built to last a summer, so we sew them anew.", /^accepted$/u],
  ["Every bag is built to last.", /“built to last”, a lookalike/u],
  ["This zip cannot be mended.", /breaks “Mend first”/u],
  ["We are passionate about repairs and straps.", /praises a virtue/u],
  ["Quality and trust.", /names or praises/u],
  ["Did we mend yours?", /a question/u],
  ["Most shops mend nothing at all.", /speaks of others/u],
  [`We mended ${"one bag and ".repeat(30)}another.`, /longer than 300/u],
])("accepted or not: %s", ([sentence, why]) => {
  if (mended === undefined) throw new Error("no value");
  const refusal = whyNotAccepted(unitOf(sentence), mended);
  expect(refusal?.message ?? "accepted").toMatch(why);
});

test("a declared value is known by its subject", () => {
  if (mended === undefined) throw new Error("no value");
  expect(declaredFor({ keywords: ["mend"] }, [mended])).toBe(mended);
  expect(declaredFor({ keywords: ["roast"] }, [mended])).toBeUndefined();
});
