import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterAll, expect, test } from "vitest";

import { goldDraft, type GoldDraft } from "./gold-draft.ts";
import { readCorpus } from "./read-corpus.ts";
import { writeCorpus, type SmallDocument } from "./small-corpus.ts";

const folder = mkdtempSync(join(tmpdir(), "troth-gold-"));
afterAll(() => rmSync(folder, { recursive: true }));

test("units are cut where people cut them, with block, zone and place", () => {
  const text = `---\nsubject: "Clay, at last"\n---\n\nHi Noor,\n\nThe clay is here; come\nand feel it. It is grey.\n`;
  const { units, gold, meta } = goldOf({
    text,
    units: [
      ["Clay, at last", "offer"],
      ["Hi Noor,", "greet"],
      ["The clay is here;", "offer"],
      ["come\nand feel it.", "ask"],
      ["It is grey.", "give"],
    ],
  });
  expect(units.map((unit) => [unit.text, unit.zone, unit.block.role])).toEqual([
    ["Clay, at last", "subject", "subject"],
    ["Hi Noor,", "greeting", "paragraph"],
    ["The clay is here;", "body", "paragraph"],
    ["come and feel it.", "body", "paragraph"],
    ["It is grey.", "body", "paragraph"],
  ]);
  expect(units.map(({ index }) => index)).toEqual([0, 1, 2, 3, 4]);
  expect(units.map(({ span }) => text.slice(span.start, span.end))).toEqual(
    gold.map((unit) => unit.text),
  );
  expect(units[2]?.block).toBe(units[4]?.block);
  expect(units[4]?.block.text.slice(units[4].offset)).toBe("It is grey.");
  // Taken from the text, though the corpus states another.
  expect(meta).toMatchObject({ channel: "cold", inferred: ["channel", "medium"] });
});

test("a merge tag is one character to an annotator, as in our own units", () => {
  const { units } = goldOf({
    text: "Hi {{ first_name }}, the clay is here.\n",
    units: [["{{ first_name }}, the clay is here.", "offer"]],
  });
  expect(units[0]?.text).toMatch(/^., the clay is here\.$/u);
});

test("a unit across two blocks is a block of its own, in the zone that most of it stands in", () => {
  const across = "Clay\n\nThe new clay is here, and it is grey.";
  const { units } = goldOf({ text: `${across}\n\nCome by.\n`, units: [[across, "offer"]] });
  expect(units[0]).toMatchObject({ text: across.replace("\n\n", "  "), zone: "body", offset: 0 });
  expect(units[0]?.block.text).toBe(across);
  expect(units[0]?.span).toEqual({ start: 0, end: across.length });
});

test("a unit where troth reads nothing is a paragraph of the body", () => {
  const { units } = goldOf({
    text: "---\nsubject: Clay\ncampaign: spring clay\n---\n\nCome by.\n",
    units: [
      ["Clay", "offer"],
      ["spring clay", "admin"],
      ["Come by.", "ask"],
    ],
  });
  expect(units[1]).toMatchObject({
    text: "spring clay",
    zone: "body",
    block: { role: "paragraph" },
  });
});

function goldOf(draft: Pick<SmallDocument, "text" | "units">): GoldDraft {
  writeCorpus(folder, { documents: [{ doc: "D1", ...draft }] });
  const [document] = readCorpus(folder).documents ?? [];
  if (document === undefined) throw new Error("nothing was read");
  return goldDraft(document);
}
