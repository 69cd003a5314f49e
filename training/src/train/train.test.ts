import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { decodeWeights } from "@troth/moves";
import { afterAll, afterEach, beforeEach, expect, test, vi } from "vitest";

import { writeCorpus, type SmallDocument } from "../corpus/small-corpus.ts";
import { train } from "./train.ts";

const folder = mkdtempSync(join(tmpdir(), "troth-train-"));
afterAll(() => rmSync(folder, { recursive: true }));

let said: string[] = [];
const listen = (text: string) => void said.push(text);
beforeEach(() => {
  said = [];
  vi.spyOn(console, "log").mockImplementation(listen);
  vi.spyOn(console, "error").mockImplementation(listen);
});
afterEach(() => vi.restoreAllMocks());

/** A letter in the same manner from each of some invented firms. */
const firms: readonly (readonly [firm: string, thing: string, act: string])[] = [
  ["Kiln Row", "kiln", "Book a firing for Friday."],
  ["Tern Bikes", "saddle", "Book a fitting today."],
  ["Fern Bank", "allotment", "Reply with your plot number."],
  ["Oak & Lumen", "lamp", "Order the brass one by phone."],
  ["Mill Lane Books", "reading room", "Reserve a chair for Monday."],
  ["Parsnip Post", "recipe card", "Reply and tell us what you cooked."],
];

const letters = firms.map(([sender, thing, act], at): SmallDocument => ({
  doc: `L${at}`,
  sender,
  text: `Hi Sam,\n\nWe mend every ${thing} because we think things should last. The ${thing} costs ${90 + at} pounds in our shop. ${act}\n\nUnsubscribe: https://letters.example/stop\n`,
  units: [
    ["Hi Sam,", "greet"],
    [`We mend every ${thing} because we think things should last.`, "purpose"],
    [`The ${thing} costs ${90 + at} pounds in our shop.`, "offer", "concrete"],
    [act, "ask", "L3", "for:shared"],
    ["Unsubscribe: https://letters.example/stop", "admin"],
  ],
  labels: { missing_purpose: at % 2 === 0 ? "no" : "yes" },
}));

/** Trains on a corpus, or several. @returns the exit code and the bytes that were written. */
function trained(name: string, ...corpora: string[]): { code: number; written: string } {
  const out = join(folder, `${name}.ts`);
  const code = train(["--out", out, ...corpora.flatMap((one) => ["--corpus", one])], folder);
  return { code, written: code === 0 ? readFileSync(out, "utf8") : "" };
}

function corpusOf(name: string, documents: readonly SmallDocument[]): string {
  const place = join(folder, name);
  writeCorpus(place, { documents });
  return place;
}

/** The first letter with another move for its offer. */
function relabelled([first, ...others]: readonly SmallDocument[]): SmallDocument[] {
  if (first === undefined) return [];
  const units = first.units.map((unit) =>
    unit[1] === "offer" ? ([unit[0], "self"] as const) : unit,
  );
  return [{ ...first, units }, ...others];
}

test("the same drafts give the same bytes, another label gives others", () => {
  const corpus = corpusOf("same", letters);
  const [first, again] = [trained("first", corpus), trained("again", corpus)];
  expect(first.code).toBe(0);
  expect(first.written).toMatch(/^\/\*\* Made by `npm run -s train`: never edited\. \*\/\nexport/u);
  expect(again).toEqual(first);
  const other = trained("other", corpusOf("other", relabelled(letters)));
  expect(other.code).toBe(0);
  expect(other.written).not.toBe(first.written);
});

test("what was learnt can be read again, and knows the words of the drafts", () => {
  const { written } = trained("read", corpusOf("read", letters));
  const base64 = /"([^"]+)"/u.exec(written)?.[1] ?? "";
  const { model } = decodeWeights(Buffer.from(base64, "base64"));
  expect(model.vocabulary.size).toBeGreaterThan(50);
});

test("several folders are learnt from together", () => {
  const [ours, theirs] = [
    corpusOf("ours", letters.slice(0, 3)),
    corpusOf("theirs", letters.slice(3)),
  ];
  const together = trained("together", ours, theirs);
  expect(together).toEqual(trained("whole", corpusOf("whole", letters)));
  expect(said).toContain("Learning from 30 units of 6 documents …");
  expect(trained("half", ours).written).not.toBe(together.written);
});

test("--check writes nothing, and its exit code says whether anything would change", () => {
  const corpus = corpusOf("check", letters);
  trained("check", corpus);
  const out = join(folder, "check.ts");
  const check = () => train(["--check", "--out", out, "--corpus", corpus], folder);
  expect(check()).toBe(0);
  rmSync(out);
  expect(check()).toBe(1);
  writeFileSync(out, "old");
  expect(check()).toBe(1);
  expect(readFileSync(out, "utf8")).toBe("old");
  expect(said.at(-1)).toContain("differs from what was learnt");
});

test.for([
  ["a move that is unknown", { move: "plea" }, "units.jsonl:1: `move` is `plea`."],
  ["a place outside the file", { start: 9000, end: 9007 }, "units.jsonl:1: 9000..9007 is no place"],
  ["words that do not stand there", { text: "Hi Ann," }, "units.jsonl:1: At 0..7 of"],
] as const)("%s is named with file and line, and ends with 2", ([, wrong, message]) => {
  const corpus = corpusOf("wrong", letters.slice(0, 1));
  const path = join(corpus, "moves/units.jsonl");
  const [line = "", ...others] = readFileSync(path, "utf8").split("\n");
  writeFileSync(path, [JSON.stringify({ ...JSON.parse(line), ...wrong }), ...others].join("\n"));
  expect(trained("wrong", corpus).code).toBe(2);
  expect(said.join("\n")).toContain(`train: ${join(corpus, "moves/")}${message}`);
});

test("an empty corpus, an absent one and a wrong option end with 2 and say what to do", () => {
  const empty = corpusOf("empty", []);
  expect(trained("empty", empty).code).toBe(2);
  expect(trained("absent", join(folder, "nowhere")).code).toBe(2);
  expect(train(["--corpora", "x"], folder)).toBe(2);
  const nowhere = join(folder, "nowhere/weights.ts");
  const corpus = corpusOf("fine", letters.slice(0, 2));
  expect(train(["--corpus", corpus, "--out", nowhere], folder)).toBe(2);
  expect(said.at(-1)).toContain("nothing can be written there");
  expect(said.join("\n")).toMatch(/train: .*empty.*\ntrain: .*nowhere: .*\ntrain: .*--corpora/u);
});
