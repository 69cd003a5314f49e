import { createLinter, readDraft } from "@troth/core";
import { describe, expect, test } from "vitest";

import rule from "./rule.ts";

const welcome = "Welcome, and thank you for your first order.";
const gift = "We tucked a tin of cedar balm in your box.";
const story = "Noor stitched this strap in her kitchen in Leeds, and she signed it on the inside.";
const plain =
  "Your strap is cut from one piece of bridle leather. It darkens where your hand holds it. Questions go to noor@fell.example.";
const whole = `${welcome}\n\n${story} ${gift}\n\n${plain}`;

function read(source: string) {
  const flags = { channel: "welcome", medium: "print" } as const;
  return readDraft({ path: "card.md", source, format: "markdown", flags });
}

function found(before: string | undefined, now: string): readonly string[] {
  const draft = { ...read(now), ...(before !== undefined && { before: read(before) }) };
  const lint = createLinter({ rules: [{ rule }], today: "2026-01-15" });
  return lint(draft).findings.map(({ message }) => message);
}

describe(rule.id, () => {
  test.for([
    [
      "a welcome",
      welcome,
      "This change takes out a welcome (“Welcome, and thank you for your first order”).",
    ],
    ["a gift", gift, "This change takes out a gift (“We tucked a tin of cedar balm in your box”)."],
    ["a story", story, `This change takes out a story (“${story.slice(0, -1)}”).`],
  ] as const)("flags %s that a change takes out", ([, sentence, message]) => {
    expect(found(whole, whole.replace(sentence, ""))).toEqual([message]);
  });

  test("several are one finding", () => {
    expect(found(whole, plain)).toEqual([
      "This change takes out 3 sentences that were there for the reader, among them a welcome (“Welcome, and thank you for your first order”).",
    ]);
  });

  test("one of two gifts is a loss as well", () => {
    const two = `${whole}\n\nThere is a spare buckle in your parcel.`;
    expect(found(two, two.replace(gift, ""))).toHaveLength(1);
  });

  test.for([
    ["no former version is known", undefined, plain],
    ["nothing changed", whole, whole],
    [
      "something else is taken out",
      whole,
      whole.replace("It darkens where your hand holds it. ", ""),
    ],
    ["it is moved", whole, `${plain}\n\n${gift} ${story}\n\n${welcome}`],
    [
      "it is said in other words",
      whole,
      whole.replace(gift, "In your box lies a tin of cedar balm."),
    ],
    [
      "another of its kind takes its place",
      whole,
      whole.replace(gift, "We slipped a spare buckle in your parcel."),
    ],
    [
      "a condition hangs on it",
      `${whole} We put a free pouch in your box if you spend 60 more.`,
      whole,
    ],
    ["there was none", plain, "Your strap is cut from bridle leather."],
    ["warmth is added", plain, whole],
  ] as const)("is silent where %s", ([, before, now]) => {
    expect(found(before, now)).toEqual([]);
  });
});
