import { describe, expect, test } from "vitest";

import type { LabelledText } from "../../evaluate/head.ts";
import { headTrainer } from "./head.ts";
import { offsetsFor } from "./offsets.ts";

const things = ["kiln", "saddle", "loaf", "lamp", "quilt", "rake", "spool", "clay"];

/** Subjects of eight invented firms: some press for time, others tell. */
const texts: readonly LabelledText[] = things.flatMap((thing, at) => {
  const group = `Firm ${at}`;
  const pressing = [`Last chance: the ${thing} offer ends tonight`, `Hurry, ${thing} sale closes`];
  const telling = [
    `How we mend a ${thing}`,
    `The ${thing} list is out`,
    `A ${thing} for your wall`,
  ];
  return [
    ...pressing.map((text) => ({ text, group, label: "pressing" })),
    ...telling.map((text) => ({ text, group, label: "telling" })),
  ];
});

const unseen = [
  "Last chance: the basket offer ends tonight",
  "Hurry, basket sale closes",
  "How we mend a basket",
  "The basket list is out",
];

describe("a head", () => {
  test("learns what tells labels apart", () => {
    const score = headTrainer()(texts);
    const labels = unseen.map((text) => {
      const { pressing = 0, telling = 0 } = score({ text });
      return pressing > telling ? "pressing" : "telling";
    });
    expect(labels).toEqual(["pressing", "pressing", "telling", "telling"]);
  });

  test("gives the same scores for the same texts, whatever was learnt or judged before", () => {
    const trained = headTrainer();
    const score = trained(texts);
    const first = unseen.map((text) => score({ text }));
    trained(texts.slice(5))({ text: "Hurry" });
    expect(unseen.map((text) => score({ text }))).toEqual(first);
    const anew = headTrainer()(texts);
    expect(unseen.map((text) => anew({ text }))).toEqual(first);
  });

  test("reads the name of the sender where one is given", () => {
    const bare = things.flatMap((thing, at): LabelledText[] => [
      { text: `The ${thing}`, from: "Last chance", group: `a ${at}`, label: "pressing" },
      { text: `The ${thing}`, from: "Noor at the mill", group: `b ${at}`, label: "telling" },
    ]);
    const score = headTrainer()(bare);
    const lead = (from: string) => {
      const { pressing = 0, telling = 0 } = score({ text: "The basket", from });
      return pressing - telling;
    };
    expect(lead("Last chance")).toBeGreaterThan(0);
    expect(lead("Noor at the mill")).toBeLessThan(0);
  });

  test("does not learn the words of one group alone", () => {
    const [first, ...others] = texts;
    if (first === undefined) throw new Error("texts are wanted");
    const named = { ...first, text: `${first.text} zyx` };
    const score = headTrainer()([named, ...others]);
    const zyx = score({ text: "zyx" });
    // Letters of a word are known only if others have them too.
    expect(zyx).toEqual(score({ text: "qvj" }));
  });
});

describe("offsets", () => {
  test("raise a label that is found too seldom", () => {
    const scored = [-0.4, -0.3, -0.35, -1, -1.1, -0.9].map((score, at) => ({
      scores: [0, score],
      right: at < 3 ? 1 : 0,
    }));
    const [, offset = 0] = offsetsFor(scored, 2);
    expect(offset).toBeGreaterThan(0.4);
    expect(offset).toBeLessThan(0.9);
  });

  test("are nothing where scores are right already", () => {
    const scored = [1, 1, -1, -1].map((score) => ({
      scores: [0, score],
      right: Number(score > 0),
    }));
    expect(Math.abs(offsetsFor(scored, 2)[1] ?? 1)).toBeLessThan(1);
  });
});
