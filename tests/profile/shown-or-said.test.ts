import { expect, test } from "vitest";

import { drafts, isHeldOut } from "./drafts.ts";
import { cellsOf, macroF1, readers } from "./score.ts";

const cells = cellsOf(drafts);

test("there are at least 160 pairs, over four profiles", () => {
  expect(readers.length).toBeGreaterThanOrEqual(4);
  expect(drafts.length * readers.length).toBeGreaterThanOrEqual(160);
});

test("every label names a value that a profile declares", () => {
  const known = readers.flatMap(({ profile }) => profile.values.map(({ id }) => id));
  for (const { labels } of drafts)
    expect(known).toEqual(expect.arrayContaining(Object.keys(labels)));
});

test("hollow twins are about as long as what they copy", () => {
  for (const { id, twinOf, text } of drafts) {
    const original = drafts.find((draft) => draft.id === twinOf);
    if (original === undefined) continue;
    const ratio = text.length / original.text.length;
    expect(Math.abs(Math.log(ratio)), id).toBeLessThan(Math.log(1.3));
  }
});

test.for([
  ["that were looked at while the matcher was made", false],
  ["that were kept apart", true],
] as const)("shown, said and absent are told apart in the drafts %s", ([, held]) => {
  const some = cells.filter(({ draft }) => isHeldOut(draft) === held);
  expect(macroF1(some)).toBeGreaterThanOrEqual(0.85);
});

test("at most 3 % of what hollow twins say counts as shown", () => {
  const twins = cells.filter(({ draft }) => draft.twinOf !== undefined);
  const shown = twins.filter(({ found }) => found === "shown");
  expect(shown.length / twins.length).toBeLessThanOrEqual(0.03);
});

test("what breaks a value is seen, and nothing else is taken for it", () => {
  const broken = (status: "wanted" | "found"): string[] =>
    cells
      .filter((cell) => cell[status] === "contradicted")
      .map(({ draft, value }) => `${draft.id} ${value}`);
  expect(broken("found")).toEqual(broken("wanted"));
  expect(broken("wanted").length).toBeGreaterThan(1);
});
