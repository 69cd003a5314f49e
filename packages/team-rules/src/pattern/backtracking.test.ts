import { describe, expect, test } from "vitest";

import { backtrackingOf, refersBack } from "./backtracking.ts";

describe("backtrackingOf", () => {
  test.for([
    "(a+)+",
    "(a*)*",
    "(?:a|a)*",
    "(?:a|ab|b)+c",
    "(?:a?b?)*x",
    "(?:\\w+\\s?)+!",
    "(?:\\w+[\\s,]*)+!",
    "(?:[a-z]|\\w)+;",
    "x(?=(?:a+)+$)",
    "(?:\\w{1,30}){1,30}!",
    "(?:a{2}b|aab)+c",
    "(?:é|\\p{L})*!",
  ])("two ways round one repetition: %s", (source) => {
    expect(backtrackingOf(source, "iu")).toBe("exponential");
  });

  test.for([
    "a+a+b",
    "\\d*\\w+!",
    ".*foo.*bar",
    "\\s+(?:,\\s*)?\\s*x",
    "^.*,.*,.*$",
    "a.{0,500}b.{0,500}c",
  ])("two repetitions that share letters: %s", (source) => {
    expect(backtrackingOf(source, "iu")).toBe("polynomial");
  });

  test.for([
    "free",
    "\\bfree (?:trial|gift)s?\\b",
    "(?:\\w+\\s)+!",
    "(?:\\d{1,3},)*\\d+ (?:left|sold)",
    "(?:\\d{4}-?){4}",
    ".{0,40}foo.{0,40}bar",
    "\\b\\w+ly\\b",
    "[A-Z]{2,}(?:-[A-Z]+)*",
    "\\d+\\s*%\\s*off",
    "(?<!not )really",
    "\\s*\\n\\s*",
    "",
  ])("neither: %s", (source) => {
    expect(backtrackingOf(source, "iu")).toBeUndefined();
  });

  test("letters tell apart only as far as the flags do", () => {
    expect(backtrackingOf("(?:a|A)+b", "u")).toBeUndefined();
    expect(backtrackingOf("(?:a|A)+b", "iu")).toBe("exponential");
  });

  test("what is too large to follow is said to be so", () => {
    const words = Array.from({ length: 200 }, (_, at) => `wort${at}`).join("|");
    expect(backtrackingOf(`(?:${words})`, "u")).toBeUndefined();
    expect(backtrackingOf(`(?:${words})+`, "u")).toBe("too-large");
  });
});

test("refersBack", () => {
  expect(refersBack("(a)\\1", "u")).toBe(true);
  expect(refersBack("(?<x>a)(?:b|\\k<x>+)", "u")).toBe(true);
  expect(refersBack("\\\\1", "u")).toBe(false);
});
