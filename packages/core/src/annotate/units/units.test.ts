import { expect, test } from "vitest";

import { readText } from "../../read/text.ts";
import { Template } from "../../read/template.ts";
import { cutUnits } from "./units.ts";
import { findZones } from "./zones.ts";

function unitsOf(source: string): string[] {
  const { blocks } = readText(new Template(source), 0);
  return cutUnits(blocks, findZones(blocks)).map(({ span }) => source.slice(span.start, span.end));
}

test("units point at the words in the source", () => {
  expect(unitsOf("Hi *|FNAME|*,\n\n- Your seat is kept.\r\n  It is by the\r\n  window.\n")).toEqual(
    ["Hi *|FNAME|*,", "Your seat is kept.", "It is by the\r\n  window."],
  );
});

test("a bullet in capitals never joins its neighbour", () => {
  expect(unitsOf("LAST WEEK OF CLASSES\n- Free clay\n- Free tea\n* No glaze")).toEqual([
    "LAST WEEK OF CLASSES",
    "Free clay",
    "Free tea",
    "No glaze",
  ]);
});

test("a row of stars is no unit, an emoji is one", () => {
  expect(unitsOf("Hello.\n\n★ ★ ★\n\n🎉🎉\n\nBye.")).toEqual(["Hello.", "🎉🎉", "Bye."]);
});
