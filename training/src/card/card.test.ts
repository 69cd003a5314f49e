import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterAll, expect, test } from "vitest";

import { readCorpus } from "../corpus/read-corpus.ts";
import { writeCorpus, type SmallDocument } from "../corpus/small-corpus.ts";
import type { Row, Table } from "../evaluate/table.ts";
import { modelCard } from "./card.ts";
import type { Measured } from "./find.ts";
import { targetRows } from "./targets.ts";

const folder = mkdtempSync(join(tmpdir(), "troth-card-"));
afterAll(() => rmSync(folder, { recursive: true }));

const letter: SmallDocument = {
  doc: "K1",
  sender: "Kiln Row",
  text: "Hi Noor,\n\nBook a firing.\n",
  units: [
    ["Hi Noor,", "greet"],
    ["Book a firing.", "ask", "L4", "for:shared"],
  ],
};
writeCorpus(folder, {
  documents: [letter, { ...letter, doc: "K2", sender: "", source: "letters" }],
});
const { documents = [] } = readCorpus(folder);

function summaryOf(...rows: readonly Row[]): Table {
  return { table: "moves", part: "summary", title: "the move of each gold unit", rows, notes: [] };
}

const tables: Measured = [
  summaryOf(
    { annotator: "troth", learnt: "shipped weights", accuracy: 0.99, macroF1: 0.98 },
    { annotator: "troth", learnt: "cross-validated by sender", accuracy: 0.7, macroF1: 0.5 },
  ),
  {
    table: "moves",
    part: "confusion",
    title: "ours",
    of: { annotator: "troth", learnt: "shipped weights" },
    rows: [{ gold: "ask", ask: 77_777 }],
    notes: [],
  },
  { table: "subjects", notMeasured: "labelled/subjects" },
];

const card = modelCard({
  documents,
  ours: documents.slice(0, 1),
  tables,
  weights: {
    path: "packages/moves/src/weights.ts",
    sha256: "0f".repeat(32),
    bytes: 330_400,
    packed: 275_500,
    features: 18_508,
    version: 1,
  },
  options: {
    seed: 7,
    cost: 0.15,
    balance: 1,
    kept: 2500,
    traits: { cost: 0.1, balance: 0.1, kept: 1200 },
    purpose: { cost: 0.03 },
  },
});

test("says which weights, how they were learnt, and from how much", () => {
  expect(card).toContain(`| SHA-256 of its bytes | \`${"0f".repeat(32)}\` |`);
  expect(card).toContain("| size | 330 KB; as shipped, with gzip, 276 KB |");
  expect(card).toContain(
    "| kept | 2500 |\n| attributes: cost | 0.1 |\n| attributes: balance | 0.1 |\n| attributes: kept | 1200 |\n| purpose: cost | 0.03 |",
  );
  expect(card).toContain("4 sentences and fragments of 2 real messages");
  expect(card).toContain("1 senders are named; of 1 messages the sender is unknown");
  expect(card).toContain("Beside them, 2 sentences of 1 drafts that were written for troth");
  expect(card).toContain("| ask | 2 | 50 % |");
  expect(card).toContain("| letters | 1 | 50 % |");
  expect(card).toContain("| unknown | 2 | 100 % |");
});

test("shows what is reached on unseen senders, and nothing else", () => {
  expect(card).toContain("| troth | cross-validated by sender | 0.700 | 0.500 |");
  expect(card).not.toContain("0.99");
  expect(card).not.toContain("77777");
  expect(card).toContain("### `subjects`\n\nNot measured: no labelled/subjects.");
});

test("says of each target whether it was met, or by how much not", () => {
  const [macroF1, accuracy, ask] = targetRows(tables);
  expect(macroF1).toMatchObject({
    target: "at least 0.55",
    reached: "0.500",
    met: "no, 0.050 short",
  });
  expect(accuracy).toMatchObject({ reached: "0.700", met: "yes" });
  expect(ask).toMatchObject({ reached: "not measured", met: "–" });
});

test("holds no word of the texts", () => {
  for (const { units } of documents) for (const { text } of units) expect(card).not.toContain(text);
  for (const words of ["Noor", "firing", "Kiln Row"]) expect(card).not.toContain(words);
});

test("says what it is not for, and how to make it anew", () => {
  expect(card).toContain("\n## Not to be used for\n");
  expect(card).toContain("npm run -s evaluate -- --cross-validate --card");
});
