import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterEach, beforeEach, expect, test } from "vitest";

import { CorpusError } from "./corpus-error.ts";
import { readCorpus } from "./read-corpus.ts";
import { jsonLines, writeCorpus } from "./small-corpus.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "troth-corpus-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const letter = {
  doc: "K1",
  sender: "Kiln Row ",
  text: "---\nsubject: The kiln is open\n---\n\nCafé glazes need a slow fire. Order yours 🔥 by Friday.\n",
  units: [
    ["The kiln is open", "self"],
    ["Café glazes need a slow fire.", "give"],
    ["Order yours 🔥 by Friday.", "ask", "p:time", "cond", "L4", "for:shared"],
  ],
  labels: {
    channel: "fundraising",
    pressure: "2",
    self_serving: "1 2",
    jargon: "slow fire | glaze",
  },
} as const;

test("names of the corpus become those of the contract", () => {
  writeCorpus(folder, { documents: [letter] });
  const [document] = readCorpus(folder).documents ?? [];
  expect(document).toMatchObject({ id: "K1", group: "sender kiln row", channel: "promo" });
  expect(document?.units[2]).toMatchObject({
    move: "ask",
    attributes: ["pressure:time", "conditional", "level:4", "for:shared"],
    text: "Order yours 🔥 by Friday.",
  });
  expect(document?.labels).toMatchObject({
    missingPurpose: false,
    selfServing: new Set([1, 2]),
    pressure: new Set([2]),
    jargon: ["slow fire", "glaze"],
  });
});

test("a document without a sender goes by its source; `other` is no channel", () => {
  const { sender: _, ...nameless } = letter;
  writeCorpus(folder, { documents: [{ ...nameless, labels: { channel: "other" } }] });
  const [document] = readCorpus(folder).documents ?? [];
  expect(document?.group).toBe("source our-own-drafts");
  expect(document).not.toHaveProperty("channel");
});

test("of a truncated document the labels end with the last unit", () => {
  writeCorpus(folder, {
    documents: [{ ...letter, truncated: true, units: letter.units.slice(0, 2), labels: {} }],
  });
  const [document] = readCorpus(folder).documents ?? [];
  expect(document?.source.slice(0, document.end)).toMatch(/slow fire\.$/u);
});

test("either part may be absent", () => {
  writeCorpus(folder, { documents: [letter] });
  expect(readCorpus(folder)).not.toHaveProperty("labelled");
  const other = join(folder, "other");
  writeCorpus(other, {
    labelled: { "dark-patterns-by-type": [{ text: "Two left", type: "Low-stock" }] },
  });
  expect(readCorpus(other)).not.toHaveProperty("documents");
  expect(readCorpus(other).labelled).toEqual({
    darkTexts: [{ text: "Two left", type: "Low-stock" }],
  });
});

const unit = {
  doc: "K1",
  unit: 9,
  start: 4,
  end: 11,
  text: "subject",
  zone: "body",
  move: "give",
  attributes: [],
};

test.for([
  ["labels that do not fit", { ...unit, text: "Subject" }, /stands "subject", not "Subject"/u],
  ["an unknown move", { ...unit, move: "plea" }, /`move` is `plea`.*Write greet, reader/u],
  ["an unknown attribute", { ...unit, attributes: ["p:envy"] }, /`p:envy` is not an attribute/u],
  ["an unknown document", { ...unit, doc: "K2" }, /No document `K2`/u],
  ["a place outside the file", { ...unit, start: 90, end: 900 }, /90\.\.900 is no place/u],
  ["a place that ends before it starts", { ...unit, start: 11, end: 4 }, /11\.\.4 is no place/u],
  ["half a number", { ...unit, start: 4.5 }, /`start` is 4\.5\. Give it a whole number/u],
  ["a number twice", { ...unit, unit: 0 }, /Unit 0 of `K1` is there twice/u],
  ["a missing field", { ...unit, zone: undefined }, /`zone` is absent/u],
] as const)("units.jsonl: %s", ([, line, expected]) => {
  writeCorpus(folder, { documents: [letter] });
  const path = join(folder, "moves/units.jsonl");
  appendFileSync(path, jsonLines([line]));
  expect(wrong()).toEqual({ path, line: 4, text: expect.stringMatching(expected) });
});

test.for([
  ["broken JSON", '{"doc": ', /This is not JSON/u],
  ["a list", "[]", /no JSON object/u],
  ["a text that is not there", JSON.stringify({ doc: "K2" }), /K2\.txt cannot be read/u],
  ["a name that leads elsewhere", JSON.stringify({ doc: "../K2" }), /cannot be the name/u],
  ["a document twice", JSON.stringify({ doc: "K1" }), /`K1` is there twice/u],
] as const)("docs.jsonl: %s", ([, line, expected]) => {
  writeCorpus(folder, { documents: [letter] });
  const path = join(folder, "moves/docs.jsonl");
  appendFileSync(path, line);
  expect(wrong()).toEqual({ path, line: 2, text: expect.stringMatching(expected) });
});

test.for([
  [{ channel: "fax" }, /`channel` is `fax`/u],
  [{ missing_purpose: "perhaps" }, /`missing_purpose` is `perhaps`\. Write yes, no/u],
  [{ pressure: "2 7" }, /`pressure` is `2 7`, and not all of these are units/u],
  [{ self_serving: "two" }, /`self_serving` is `two`/u],
] as const)("labels of a document: %o", ([labels, expected]) => {
  writeCorpus(folder, { documents: [{ ...letter, labels }] });
  const path = join(folder, "moves/docs.jsonl");
  expect(wrong()).toEqual({ path, line: 1, text: expect.stringMatching(expected) });
});

test("a corpus with nothing in it", () => {
  expect(wrong()).toEqual({
    path: folder,
    line: undefined,
    text: expect.stringMatching(/Neither `moves\/` nor `labelled\/`/u),
  });
  writeCorpus(folder, { documents: [letter] });
  const path = join(folder, "moves/docs.jsonl");
  writeFileSync(path, "\n\n");
  expect(wrong()).toEqual({ path, line: 1, text: expect.stringMatching(/nothing in it/u) });
  rmSync(path);
  expect(wrong()).toEqual({
    path,
    line: undefined,
    text: expect.stringMatching(/cannot be read \(ENOENT\)/u),
  });
});

test("a line that is not of its outside set", () => {
  writeCorpus(folder, {
    labelled: {
      "corporate-messages": [
        { text: "Join us on Monday.", company: "Fern Bank", label: "action" },
        { text: "Join us on Monday.", company: "Fern Bank", label: "shout" },
      ],
    },
  });
  const path = join(folder, "labelled/corporate-messages.jsonl");
  expect(wrong()).toEqual({
    path,
    line: 2,
    text: expect.stringMatching(/`label` is `shout`\. Write information/u),
  });
});

/** What is wrong with the corpus, in the words that a person reads. */
function wrong(): { path: string; line: number | undefined; text: string } | undefined {
  try {
    readCorpus(folder);
    return undefined;
  } catch (error) {
    if (!(error instanceof CorpusError)) throw error;
    return { path: error.path, line: error.line, text: String(error) };
  }
}
