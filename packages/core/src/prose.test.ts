import { describe, expect, test } from "vitest";

import { ProseBuilder } from "./prose.ts";

describe("a prose", () => {
  const source = "Tom &amp; Ann:\n> book a call.";
  const prose = new ProseBuilder(source)
    .copy(0, 4)
    .atom("&", 4, 9)
    .copy(9, 14)
    .atom(" ", 14, 17)
    .copy(17, 29)
    .build();

  test("reads without its markup", () => {
    expect(prose.text).toBe("Tom & Ann: book a call.");
  });

  test.for([
    ["Tom", "Tom"],
    ["&", "&amp;"],
    ["Ann", "Ann"],
    ["Tom & Ann", "Tom &amp; Ann"],
    ["Ann: book", "Ann:\n> book"],
    ["call", "call"],
  ] as const)("%s stands at %s", ([words, written]) => {
    const at = prose.text.indexOf(words);
    const { start, end } = prose.toSource(at, at + words.length);
    expect(source.slice(start, end)).toBe(written);
  });

  test("points at the place before a character for an empty range", () => {
    const at = prose.text.indexOf("book");
    expect(prose.toSource(at, at)).toEqual({ start: 17, end: 17 });
  });

  test("points behind its last character past the end", () => {
    expect(prose.toSource(prose.text.length, prose.text.length)).toEqual({ start: 29, end: 29 });
  });

  test("never splits an atom", () => {
    const two = new ProseBuilder("x&frac12;y").copy(0, 1).atom("1/2", 1, 9).copy(9, 10).build();
    expect(two.toSource(2, 3)).toEqual({ start: 1, end: 9 });
  });

  test("joins copies that touch, and keeps apart those that do not", () => {
    const parts = new ProseBuilder("ab**cd").copy(0, 1).copy(1, 2).copy(4, 6).build();
    expect(parts.text).toBe("abcd");
    expect(parts.toSource(1, 3)).toEqual({ start: 1, end: 5 });
  });
});
