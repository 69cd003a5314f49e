import { expect, test } from "vitest";

import { excerpt, underline } from "./excerpt.ts";
import { widthOf } from "./plain.ts";

/** The line and the row below it. */
function draw(text: string, word: string, width: number): string[] {
  const start = text.indexOf(word);
  const parts = excerpt(text, [{ start, end: start + word.length }], width);
  return [parts.map((part) => part.text).join(""), underline(parts)];
}

test("a line that fits stays whole", () => {
  expect(draw("Reply today and save.", "today", 40)).toEqual([
    "Reply today and save.",
    "      ~~~~~",
  ]);
});

test("a long line is cut at words on both sides", () => {
  const text = "We fire the large kiln on Friday evening and open it again on Sunday at noon.";
  expect(draw(text, "Friday", 30)).toEqual(["…kiln on Friday evening…", "         ~~~~~~"]);
});

test("wide characters and emoji keep the marks under their words", () => {
  expect(draw("日本 🎨 kiln", "kiln", 40)[1]).toBe(`${" ".repeat(8)}~~~~`);
  expect(draw("a kiln 日本", "日本", 40)[1]).toBe(`${" ".repeat(7)}~~~~`);
});

test("no line is wider than it may be, however long the text and its mark", () => {
  const text = `${"glaze ".repeat(50_000)}kiln ${"日".repeat(5000)}`;
  for (const word of ["kiln", "日".repeat(5000), "glaze ".repeat(1000)]) {
    const [line = ""] = draw(text, word, 40);
    expect(widthOf(line)).toBeLessThanOrEqual(40);
    expect(line.length).toBeGreaterThan(10);
  }
});

test("control characters of a draft do not reach the line", () => {
  expect(draw("a \u001B[2Jkiln", "kiln", 40)).toEqual(["a ␛[2Jkiln", "      ~~~~"]);
});
