import { describe, expect, it } from "vitest";
import { readGrammar } from "../grammar.ts";
import { CueIndex } from "./cue.ts";

function find(phrase: string, text: string): string[] {
  const index = new CueIndex([{ vote: "ask", phrases: { 1: [phrase] } }]);
  const { words, starts } = readGrammar(text);
  return index.find({ text, words, starts }).map(({ start, end }) => text.slice(start, end));
}

describe("cue phrases", () => {
  it.each([
    ["tell us", "Please tell us more.", ["tell us"]],
    ["tell us|me", "Tell me, tell us.", ["Tell me", "tell us"]],
    ["made * by", "It was made here by Ann.", ["made here by"]],
    ["# left", "Only 12 left, or two left.", ["12 left", "two left"]],
    ["we will", "We’ll write.", ["We’ll"]],
    ["opt out", "To opt-out, write.", ["opt-out"]],
    ["^join us", "Join us. They join us.", ["Join us"]],
    ["^join us", "Please join us.", ["join us"]],
    ["thanks $", "Many thanks.", ["thanks"]],
    ["thanks $", "Thanks to you.", []],
    ["no form", "I say no: form it.", []],
    [
      "at [link]",
      "Look at https://loom.example/a, at [link].",
      ["at https://loom.example/a,", "at [link]"],
    ],
  ])("%s in “%s”", (phrase, text, expected) => expect(find(phrase, text)).toEqual(expected));

  it("counts the heaviest of overlapping hits of one vote, and all votes", () => {
    const index = new CueIndex([
      { vote: "ask", phrases: { 1: ["sign up"], 5: ["up now"] } },
      { vote: "pressure:time", phrases: { 2: ["now"] } },
    ]);
    const text = "Sign up now";
    const { words, starts } = readGrammar(text);
    expect(index.find({ text, words, starts })).toEqual([
      { vote: "ask", weight: 5, start: 5, end: 11 },
      { vote: "pressure:time", weight: 2, start: 8, end: 11 },
    ]);
  });
});
