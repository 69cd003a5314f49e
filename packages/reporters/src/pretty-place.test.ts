import { readDraft, type Annotation, type MoveAnnotator } from "@troth/core";
import { expect, test } from "vitest";

import { placeJson } from "./json-place.ts";
import { createMovesPrinter } from "./pretty-moves.ts";
import { printPlace } from "./pretty-place.ts";
import { widthOf } from "./text/plain.ts";

const source =
  "Hi {{ first_name }},\n\nBook a slot by Friday, {{ first_name }}: the list closes when the shelf is full.\n\nSoft as rain.\n";

/** What is said of each unit in turn. */
function saying(...given: readonly Partial<Annotation>[]): MoveAnnotator {
  const nothing = { move: "other", confidence: 1, attributes: [], because: [] } as const;
  return (units) => units.map((_, at) => ({ ...nothing, ...given[at] }));
}

const annotate = saying(
  { move: "greet", confidence: 0.98, because: [{ start: 0, end: 4, weight: 0.7 }] },
  {
    move: "ask",
    confidence: 0.86,
    attributes: ["level:4", "for:shared"],
    // In the order of the text; the merge tag is one character there.
    because: [
      { start: 5, end: 11, weight: 0.6 },
      { start: 0, end: 4, weight: 1.2 },
      { start: 23, end: 24, weight: 0.1 },
    ],
  },
  { move: "story", confidence: 0.36 },
);
const draft = readDraft({ path: "kiln.md", source, format: "markdown" }, annotate);
const report = (...units: number[]) => ({
  place: "kiln.md:3:1",
  draft,
  units: units.flatMap((at) => draft.units[at] ?? []),
  findings: [],
});

test("says the move, how sure that is, and which words decided, the weightiest first", () => {
  expect(printPlace(report(1), { width: 100, color: false })).toBe(`kiln.md:3:1

  Book a slot by Friday, {{ first_name }}: the list closes when the shelf is full.
  does        ask, 86% sure: wants the reader to do something
  because of  “Book” +1.20, “a slot” +0.60, “{{ first_name }}” +0.10
  stands in   body, as paragraph
  traits      level:4 · for:shared

  No finding here.
`);
});

test("a guess is said to be one, and that no word of it decided", () => {
  expect(printPlace(report(2), { width: 60, color: false })).toContain(`
  Soft as rain.
  does        perhaps story, a guess, only 36% sure: tells
              of a person or a moment
  because of  its place in the message and the sentences
              around it; no word of its own decided
  stands in   body, as paragraph
`);
});

test("where nothing stands, that is said", () => {
  expect(printPlace(report(), { width: 60, color: false })).toBe(
    "kiln.md:3:1\n\n  No sentence stands here, and no finding.\n",
  );
});

test.for([60, 100])("colour moves no column, and no line is wider than %i", (width) => {
  const [bare, coloured] = [false, true].map((color) => [
    printPlace(report(0, 1, 2), { width, color }),
    createMovesPrinter({ width, color })(draft),
  ]);
  expect(coloured?.join("")).not.toBe(bare?.join(""));
  // oxlint-disable-next-line no-control-regex -- this is what colours are made of
  expect(coloured?.map((text) => text.replaceAll(/\u001B\[\d+m/gu, ""))).toEqual(bare);
  for (const line of bare?.join("").split("\n") ?? []) {
    expect(widthOf(line)).toBeLessThanOrEqual(width);
  }
});

test("as data: units as `moves` gives them, and the words as the writer sees them", () => {
  const { place, units, findings } = JSON.parse(placeJson(report(1, 2)));
  expect({ place, findings }).toEqual({ place: "kiln.md:3:1", findings: [] });
  expect(units).toMatchObject([
    {
      move: "ask",
      confidence: 0.86,
      because: [
        { quote: "a slot", weight: 0.6 },
        { quote: "Book", weight: 1.2 },
        { quote: "{{ first_name }}" },
      ],
    },
    { move: "story", unsure: true, because: [] },
  ]);
  const [{ start, end }] = units[0].because;
  expect(source.slice(start, end)).toBe("a slot");
});
