import { expect, test } from "vitest";

import { labelAfter, labelByFolds, type LabelledText, type Scorer } from "./head.ts";

const texts: readonly LabelledText[] = [
  { text: "Join us on Monday.", label: "action", group: "Fern Bank" },
  { text: "Our hall has 40 seats.", label: "information", group: "Fern Bank" },
  { text: "Come and see the kiln.", label: "action", group: "Kiln Row" },
  { text: "The kiln holds 90 pots.", label: "information", group: "Kiln Row" },
  { text: "Try the new saddle.", label: "action", group: "Tern Bikes" },
];

/** Knows by heart what it learnt, and nothing else. */
function byHeart(learnt: readonly LabelledText[]): Scorer {
  const labels = new Map(learnt.map(({ text, label }) => [text, label]));
  return ({ text }) => ({ unknown: 0.5, [labels.get(text) ?? "unknown"]: 0.9 });
}

test("no text is judged by a head that learnt its group", () => {
  const learnt: string[][] = [];
  const labels = labelByFolds(texts, (given) => {
    learnt.push([...new Set(given.map(({ group }) => group))].toSorted());
    return byHeart(given);
  });
  expect(labels).toEqual(texts.map(() => "unknown"));
  expect(learnt.map((groups) => groups.join(", ")).toSorted()).toEqual([
    "Fern Bank, Kiln Row",
    "Fern Bank, Tern Bikes",
    "Kiln Row, Tern Bikes",
  ]);
});

test("the label with most for it wins; of equals the first", () => {
  const [join, hall] = texts;
  if (join === undefined || hall === undefined) throw new Error("two texts are wanted");
  expect(labelAfter(byHeart, [join], [join, hall])).toEqual(["action", "unknown"]);
  expect(labelAfter(() => () => ({ no: 0.5, yes: 0.5 }), [join], [hall])).toEqual(["no"]);
});
