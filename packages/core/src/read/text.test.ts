import { describe, expect, test } from "vitest";

import type { Block } from "../block.ts";
import { Template } from "./template.ts";
import { readText } from "./text.ts";

function read(source: string): readonly Block[] {
  return readText(new Template(source), 0).blocks;
}

function texts(source: string): string[] {
  return read(source).map(({ text }) => text);
}

function roles(source: string): string[] {
  return read(source).map(({ role, text }) => `${role}: ${text}`);
}

describe("lines", () => {
  test.each(["\n", "\r\n", "\r"])("blank lines part blocks (%j)", (feed) => {
    expect(texts(["Hi Sam,", "", "", "The oven is on.", ""].join(feed))).toEqual([
      "Hi Sam,",
      "The oven is on.",
    ]);
  });

  test("a wrapped paragraph is one block and keeps its bare line feeds", () => {
    const source =
      "We bake on Tuesdays and Fridays, and what is left over\n" +
      "Goes to the shelter on Mill Road before six, every time.\n" +
      "Come by.";
    const [block] = read(source);
    expect(block).toMatchObject({ text: source, wrapped: true });
    expect(block?.places.toSource(49, 70)).toEqual({ start: 49, end: 70 });
  });

  test("carriage return and indent become one blank", () => {
    expect(texts("We bake on Tuesdays and on\r\nmost Fridays.")).toEqual([
      "We bake on Tuesdays and on most Fridays.",
    ]);
    expect(texts("We bake on Tuesdays and on\n   most Fridays.")).toEqual([
      "We bake on Tuesdays and on most Fridays.",
    ]);
  });

  test("a line that had room for the next word ends its block", () => {
    const source =
      "Saturday's class\nFlour, water, salt, and an hour that nobody else can book you for\nFrom $20";
    expect(texts(source)).toHaveLength(3);
  });

  test("a greeting and a closing are lines of their own", () => {
    expect(texts("Hi Sam,\nthanks for the call.")).toEqual(["Hi Sam,", "thanks for the call."]);
    expect(texts("See you there.\n\nBest,\nmara")).toEqual(["See you there.", "Best,", "mara"]);
  });

  test("an address under a name is not joined to it", () => {
    expect(texts("Mara Lindqvist, Fernhill Ceramics, Stoke\n12 Kiln Lane")).toHaveLength(2);
  });

  test("a line that begins with a label stands alone", () => {
    const address = "Fernhill Ceramics, 12 Kiln Lane, Stoke-on-Trent, Staffordshire ST4 7QB";
    expect(texts(`${address}\nUnsubscribe: https://fernhill.example/u`)).toHaveLength(2);
  });

  test("lines of a social post stay apart where the author breaks long ones nowhere", () => {
    const long = "We baked on a borrowed stove for two winters ".repeat(4).trim();
    expect(texts(`${long}\nThen a neighbour lent us a cellar.\nWe stayed.`)).toHaveLength(3);
  });
});

describe("lists", () => {
  test.each(["-", "*", "•", "·"])("%s marks an item and is no text", (bullet) => {
    expect(roles(`${bullet} Free delivery\n${bullet} Free returns`)).toEqual([
      "list-item: Free delivery",
      "list-item: Free returns",
    ]);
  });

  test.each(["1. Knead\n2. Wait", "1) Knead\n2) Wait", "a) Knead\nb) Wait"])("%j", (source) => {
    expect(read(source)).toMatchObject([
      { role: "list-item", ordered: true, text: "Knead" },
      { role: "list-item", ordered: true, text: "Wait" },
    ]);
  });

  test("a tick and an emoji mark an item and stay in its text", () => {
    expect(roles("✓ Baked today\n✅ Wrapped in paper")).toEqual([
      "list-item: ✓ Baked today",
      "list-item: ✅ Wrapped in paper",
    ]);
    expect(roles("🥖 Baked today\n🧺 Packed today")).toEqual([
      "list-item: 🥖 Baked today",
      "list-item: 🧺 Packed today",
    ]);
  });

  test("one emoji or dash at the head of a line makes no list", () => {
    expect(roles("🎉 We turned five.\n\n– Mara")).toEqual([
      "paragraph: 🎉 We turned five.",
      "paragraph: – Mara",
    ]);
  });

  test("an indented line goes on with its item", () => {
    expect(texts("- Free delivery\n  Within Stoke\n- Free returns")).toEqual([
      "Free delivery Within Stoke",
      "Free returns",
    ]);
  });

  test("a number that ends a wrapped sentence begins no item", () => {
    const source = "The next class on wheel throwing is held on the\n12. of March, in room four.";
    expect(roles(source)).toEqual([`paragraph: ${source}`]);
  });
});

describe("headings and rules", () => {
  test("capitals and underlines", () => {
    expect(
      read("SPRING CLASSES\nBook by mail.\n\nDates\n=====\nMay\n\nPrices\n------\n$20"),
    ).toMatchObject([
      { role: "heading", level: 2, text: "SPRING CLASSES" },
      { role: "paragraph" },
      { role: "heading", level: 1, text: "Dates" },
      { role: "paragraph" },
      { role: "heading", level: 2, text: "Prices" },
      { role: "paragraph" },
    ]);
  });

  test("a rule is no text, and no heading under a sentence", () => {
    expect(roles("It is warm.\n-----\n\n* * *\n\n*****\n\nCome in.")).toEqual([
      "paragraph: It is warm.",
      "paragraph: Come in.",
    ]);
  });
});

describe("quotations and signatures", () => {
  test("marks, and the line that leads to them", () => {
    const source =
      "Saturday works.\n\nOn 3 March 2026 at 10:12, Sam Okafor wrote:\n> Is Saturday free?\n>> We could\n\nSee you.";
    expect(read(source).map(({ zone, quote }) => [zone, quote])).toEqual([
      [undefined, undefined],
      ["quoted", undefined],
      ["quoted", 1],
      ["quoted", 2],
      [undefined, undefined],
    ]);
  });

  test("an unmarked reply is quoted to the end", () => {
    const head = "Saturday works.\n\n";
    for (const lead of [
      "-----Original Message-----",
      "On 3 March 2026, Sam Okafor\n<sam@okafor.example> wrote:",
    ]) {
      const [first, ...rest] = read(`${head}${lead}\n\nIs Saturday free?`);
      expect(first?.zone).toBeUndefined();
      expect(rest.every(({ zone }) => zone === "quoted")).toBe(true);
      expect(rest.at(-1)?.text).toBe("Is Saturday free?");
    }
  });

  test("a sentence of the body that ends with wrote: is no quotation", () => {
    const source = "On 12 May the council wrote:\n\nThe kiln may stay.";
    expect(read(source).every(({ zone }) => zone === undefined)).toBe(true);
  });

  test("an arrow before a link line is no quotation", () => {
    expect(read("Ten seats are left.\n\n>> Book a seat\n\nSee you.")[1]).toMatchObject({
      text: ">> Book a seat",
      role: "paragraph",
    });
    expect(read(">> Book a seat")[0]?.zone).toBeUndefined();
  });

  test("what stands below `-- ` is the signature", () => {
    expect(read("See you.\n-- \nMara\nFernhill").map(({ zone }) => zone)).toEqual([
      undefined,
      "signature",
      "signature",
    ]);
  });

  test("a bare `--` high up in a message is only a rule", () => {
    const body = Array.from({ length: 20 }, (_, at) => `Note ${at} on clay.`).join("\n\n");
    expect(read(`Hello.\n--\n${body}`).every(({ zone }) => zone === undefined)).toBe(true);
  });
});

describe("headers", () => {
  test("at the very top", () => {
    expect(
      roles(
        "Subject: Saturday's class\nFrom: Mara <mara@fernhill.example>\nPreheader: Two seats\n\nHi,",
      ),
    ).toEqual([
      "subject: Saturday's class",
      "from: Mara <mara@fernhill.example>",
      "preheader: Two seats",
      "paragraph: Hi,",
    ]);
  });

  test("a letter may begin with the word from, and a subject line further down is text", () => {
    expect(roles("From: our kiln to your table")).toEqual([
      "paragraph: From: our kiln to your table",
    ]);
    expect(roles("Hello.\n\nSubject: clay")[1]).toBe("paragraph: Subject: clay");
  });

  test("front matter is the only header that a text has", () => {
    const source = "---\nx: 1\n---\nSubject: clay";
    const { blocks } = readText(new Template(source), 13);
    expect(blocks).toMatchObject([{ role: "paragraph", text: "Subject: clay" }]);
  });
});

describe("links and merge tags", () => {
  test("punctuation is no part of an address", () => {
    const source =
      "See https://fernhill.example/a(b), www.fernhill.example. (Or http://x.example/?q=1)";
    expect(read(source)[0]?.links).toEqual([
      { start: 4, end: 33, target: "https://fernhill.example/a(b)", auto: true },
      { start: 35, end: 55, target: "www.fernhill.example", auto: true },
      { start: 61, end: 82, target: "http://x.example/?q=1", auto: true },
    ]);
  });

  test("a merge tag is one character of text and stays in a target", () => {
    const [block] = read("Dear *|FNAME|*, see https://x.example/{{ id }}?a=1.");
    expect(block?.text).toBe("Dear \uFFFC, see https://x.example/\uFFFC?a=1.");
    expect(block?.links[0]?.target).toBe("https://x.example/{{ id }}?a=1");
  });

  test("a line with nothing but a control tag parts blocks", () => {
    expect(texts("{% if vip %}\nYour seat is kept.\n{% endif %}\nSee you.")).toEqual([
      "Your seat is kept.",
      "See you.",
    ]);
  });
});

test("a byte order mark is no text", () => {
  const source = "\uFEFFHello.";
  expect(readText(new Template(source), 1).blocks[0]?.places.toSource(0, 5)).toEqual({
    start: 1,
    end: 6,
  });
});

test.for(["> ", "- ", "www.", "https://", "(", ")", "On 1 ", "\n", "a\n", "> a\n\n", "…"])(
  "comes to an end on %j without end",
  (piece) => {
    expect(read(piece.repeat(20_000))).toBeDefined();
  },
);
