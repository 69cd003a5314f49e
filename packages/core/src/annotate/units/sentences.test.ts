import { expect, test } from "vitest";

import { splitSentences } from "./sentences.ts";

function split(text: string, wrapped = false): string[] {
  return splitSentences(text, wrapped).map(({ start, end }) => text.slice(start, end));
}

// A bar stands where a sentence ends.
test.each([
  ["Your seat is held. | Bring a mug."],
  ["Plans start at $9/mo. | Cancel in two clicks."],
  ["It costs $4.50 a loaf. | That covers the flour."],
  ["Doors open at 5 p.m. | Don't wait for us."],
  ["The stall closes at 4 p.m. Saturday."],
  ["The call starts at 3:10 p.m. EDT and ends at 4 p.m. on the dot."],
  ["We ship across the U.S. | Order by Friday."],
  ["The U.S. Postal Service brings it."],
  ["LAST DAY TO BOOK. | BRING A FRIEND!"],
  ["You did it! 🎉 | Here is your first loaf."],
  ["You did it!🎉👏🏽 | now rest.", "You did it!🎉👏🏽|now rest."],
  ["We moved our list to Yahoo! Groups last week."],
  ["We left Yahoo! | We keep our own list now."],
  ["Voted No. 1 by nobody in particular."],
  ["Is it late? | No. | We kept yours warm."],
  ["P.S. We kept the receipt."],
  ["P.P.S. The dog is fine."],
  ["Bring layers, e.g. Fleece and wool, i.e. Things that dry."],
  ["Made by Fernhill Inc. in Stoke."],
  ["Copyright Fernhill Inc. | All rights reserved."],
  ["Ask Mr. Okafor or Dr. Lindqvist at St. Anne's."],
  ["Allow approx. 20 minutes vs. Forty last year."],
  ["Wait... there's more tea."],
  ["Wait... | There is more tea."],
  ["Spring … Summer … Autumn, all in one jar."],
  ["Get the app. | iPhone and Android both work."],
  ["Version 2.0.1 is 3.5 times smaller."],
  ["See https://fernhill.example/a?b=c.d! | It takes a minute."],
  ["Write to help@fernhill.example. | A person answers."],
  ["Read the notes. https://fernhill.example/notes"],
  ["Visit fernhill.example for dates."],
  ["1. Sign up."],
  ["2. Pick a day. | It can be any."],
  ['She said "Come on in." | So we did.'],
  ["“Is it ready?” asked the baker."],
  ["(The kiln is hot.) | Mind your hands."],
  ["Really?! | Yes, really."],
  ["Read J. K. Oduya on clay."],
  ["Take vitamin C. | It is cheap."],
  ["Sam and I. | We bake."],
  ["Hi Sam, welcome to the bakery"],
  ["Dear \uFFFC,"],
  ["Thanks, \uFFFC. | \uFFFC has a seat for you."],
  ["Three things: Flour, water, salt."],
  ["Register by Jan. 31 or Sept. 4."],
  ["We are at 14 Kiln St. | We open at six."],
  ["We baked 12. | Ten are gone."],
  ["Saved you a loaf. | $4 is fine."],
  ["Book now! ***"],
  ["— ★ — Book now!"],
  ["A free(!) loaf for two."],
  ["Ready?Join us on Saturday.", "Ready?|Join us on Saturday."],
  ["焼きたてです。| どうぞ。", "焼きたてです。|どうぞ。"],
])("%s", (marked, expected = marked) => {
  const text = marked.replaceAll(" | ", " ").replace("。| ", "。").replace(/\?\|/u, "?");
  expect(split(text)).toEqual(expected.split(/ ?\| ?/u));
});

test("a line feed parts sentences, unless the text is wrapped", () => {
  expect(split("Bread\nand jam")).toEqual(["Bread", "and jam"]);
  expect(split("Bread\nand jam. Then\ntea.", true)).toEqual(["Bread\nand jam.", "Then\ntea."]);
});

test("decoration alone is one range, nothing is none", () => {
  expect(split("* * *")).toEqual(["* * *"]);
  expect(split(" \n ")).toEqual([]);
});

test.for([". ", '!"', "A. ", "... ", "🎉", "a.b.", "( . ", "a\n", "a. \n"])(
  "comes to an end on %s without end, and stays inside the text",
  (piece) => {
    const text = piece.repeat(30_000);
    for (const ranges of [splitSentences(text, true), splitSentences(text)]) {
      expect(ranges.at(-1)?.end).toBeLessThanOrEqual(text.length);
    }
  },
);

test("text without any stop is cut at a blank, and nothing is lost", () => {
  const text = "word ".repeat(5000).trim();
  const parts = splitSentences(text).map(({ start, end }) => text.slice(start, end));
  expect(parts.length).toBeGreaterThan(4);
  expect(parts.join(" ")).toBe(text);
});

test("a word of 20 MB is cut as well", () => {
  expect(splitSentences("w".repeat(20_000_000)).length).toBe(4000);
});

test("a word without any blank is cut as well", () => {
  const text = "w".repeat(12_000);
  const parts = splitSentences(text).map(({ start, end }) => text.slice(start, end));
  expect(parts.join("")).toBe(text);
});
