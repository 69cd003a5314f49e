import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

import { afterEach, beforeEach, expect, test, vi } from "vitest";

import { jsonLines, writeCorpus } from "../corpus/small-corpus.ts";
import type { RuleFigures } from "./figures.ts";
import { measureRules } from "./measure.ts";

let root = "";
let said: string[] = [];
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "troth-measure-"));
  // The cards of the project, which measuring writes into.
  cpSync("rules", join(root, "rules"), {
    recursive: true,
    filter: (path) => !/node_modules|dist|\.tsx?$/u.test(path),
  });
  said = [];
  const listen = (text: string) => void said.push(text);
  vi.spyOn(console, "log").mockImplementation(listen);
  vi.spyOn(console, "error").mockImplementation(listen);
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(root, { recursive: true });
});

const rule = "jargon/buzzword";
const body =
  "Our till takes orders until midnight and prints one list for the bakers in the morning. The list shows each loaf, and who comes for it at what hour.";
const timeless =
  "Twelve spring glazes cost a fifth less. The blue is back, and so are the small kilns and the wheels that many of you asked about.";
/** A newsletter that states its channel, with so many empty words. */
function letter(leverages: number): string {
  const sentences = Array.from({ length: leverages }, (_, at) => `We leverage till ${at + 1}.`);
  return `---\nchannel: news\n---\n\n${[body, ...sentences].join("\n\n")}\n`;
}

/** What was measured, with 12 empty words in the pool and two in a labelled promotion. */
function writeTexts(): void {
  const text = `${body}\n\nWe leverage one till.\n\nThey leverage another.\n`;
  writeCorpus(corpus(), {
    documents: [
      {
        doc: "D1",
        text,
        units: [["We leverage one till.", "self"]],
        labels: { channel: "promo", jargon: "leverage" },
      },
    ],
    pool: { P1: letter(5), P2: letter(7), P3: letter(0) },
  });
}

const corpus = (): string => join(root, "corpus");

function measure(...args: string[]): number {
  said = [];
  return measureRules(["--corpus", corpus(), "--rule", rule, ...args], root);
}

function sampled(...args: string[]): string {
  said = [];
  expect(measureRules(["--corpus", corpus(), "--sample", rule, ...args], root)).toBe(0);
  return said.join("\n");
}

function judgements(): { doc: string; start: number; end: number; right: boolean }[] {
  const lines = sampled("--count", "99").match(/^ +\{"doc".*\}$/gmu) ?? [];
  return lines.map((line) => JSON.parse(line));
}

function keep(lines: readonly object[]): void {
  write(`training/judgements/${rule}.jsonl`, jsonLines(lines));
}

function write(path: string, content: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), content);
}

function read(path: string): string {
  return readFileSync(join(root, path), "utf8");
}

function figures(): RuleFigures {
  return JSON.parse(read(`training/measured/${rule}.json`)) as RuleFigures;
}

const card = "rules/jargon/src/buzzword/README.md";

test("counts what fires and what was judged, over all channels and in each", () => {
  writeTexts();
  const [first, second, ...others] = judgements();
  expect(others).toHaveLength(12);
  keep(
    [first, { ...second, right: false }, { doc: "pool/P1", start: 1, end: 2, right: true }].flatMap(
      (one) => one ?? [],
    ),
  );
  expect(measure()).toBe(0);
  expect(figures()).toMatchObject({
    rule,
    judgedBy: "readings",
    // A verdict on words that are not flagged any more counts for nothing.
    findings: 14,
    judged: 2,
    right: 1,
    precision: 0.5,
    channels: {
      news: { findings: 12, judged: 2, right: 1 },
      promo: { findings: 2, judged: 0, right: 0, precision: null, perThousandWords: null },
    },
    labels: [{ findings: 2, right: 2, marked: 1, reached: 1 }],
  });
  expect(said).toContain(
    `${rule}: 14 findings, 2 judged, 1 right (0.50); 1 verdict on what is not found any more`,
  );
  expect(figures().perThousandWords).toBeCloseTo((12 * 1000) / 135, 2);
  expect(read(`training/measured/${rule}.json`)).not.toMatch(/leverage|till/u);
});

test("writes the card, the preset's data and the pages, and the same again", () => {
  writeTexts();
  keep(judgements().map((one, at) => ({ ...one, right: at > 4 })));
  expect(measure()).toBe(0);
  const written = read(card);
  expect(written).toContain("**Off by default**: 9 of 14 judged findings were right (.64).");
  expect(written).toMatch(/\| news \| 12 \| 12 \| \d+ \| not measured here \| [\d.]+ \| off \|/u);
  expect(read("packages/preset/src/measured.ts")).toContain('"jargon/buzzword": {"judged":14');
  expect(read("docs/rules/jargon/buzzword.md")).toContain("| all | 14 | 14 | 9 | .64 |");
  expect(measure()).toBe(0);
  expect(read(card)).toBe(written);
  expect(measure("--check")).toBe(0);
});

test("--check says what differs, and writes nothing", () => {
  writeTexts();
  expect(measure()).toBe(0);
  keep(judgements());
  const before = read(card);
  expect(measure("--check")).toBe(1);
  expect(said.join("\n")).toContain(`training/measured/${rule}.json differs`);
  expect(said.join("\n")).toContain(`${card} differs`);
  expect(read(card)).toBe(before);
});

test("pages of rules that are gone are removed", () => {
  writeTexts();
  write("docs/rules/jargon/gone.md", "# jargon/gone\n");
  expect(measure()).toBe(0);
  expect(existsSync(join(root, "docs/rules/jargon/gone.md"))).toBe(false);
});

test("a sample is of findings that nobody has judged, and says how to judge them", () => {
  writeTexts();
  const all = judgements();
  // What the weights have not learnt from comes first.
  expect(all.map(({ doc }) => doc.split("/")[0])).toEqual([
    ...Array.from({ length: 12 }, () => "pool"),
    ...Array.from({ length: 2 }, () => "moves"),
  ]);
  expect(judgements()).toEqual(all);
  expect(sampled("--seed", "2", "--count", "99")).not.toBe(sampled("--count", "99"));
  keep(all.slice(0, 10));
  expect(judgements()).toHaveLength(4);
  const text = sampled("--channel", "promo", "--count", "1");
  expect(text).toContain("2 findings in promo, 0 judged, 1 shown here");
  expect(text).toMatch(/⟦leverage⟧ (?:one till|another)/u);
  expect(text).toContain(`training/judgements/${rule}.jsonl`);
});

test("labels judge where hardly anything was read, and a reader is believed before them", () => {
  writeCorpus(corpus(), {
    documents: [
      {
        doc: "D1",
        text: `Hurry, it ends soon!\n\n${timeless}\n\nAct now!\n`,
        units: [
          ["Hurry, it ends soon!", "urge", "p:time"],
          ["Act now!", "urge", "p:time"],
        ],
        labels: { channel: "promo", pressure: "0" },
      },
    ],
  });
  const urgency = "pressure/false-urgency";
  const figuresNow = (): RuleFigures => {
    expect(measureRules(["--corpus", corpus(), "--rule", urgency], root)).toBe(0);
    return JSON.parse(read(`training/measured/${urgency}.json`)) as RuleFigures;
  };
  const byLabels = figuresNow();
  expect(byLabels).toMatchObject({ judgedBy: "readings and labels", right: 1 });
  expect(byLabels.judged).toBe(byLabels.findings);
  said = [];
  measureRules(["--corpus", corpus(), "--sample", urgency], root);
  const wrong = said
    .join("\n")
    .match(/\{"doc".*\}/gu)
    ?.map((line) => ({ ...JSON.parse(line), right: false }));
  write(`training/judgements/${urgency}.jsonl`, jsonLines(wrong ?? []));
  expect(figuresNow()).toMatchObject({ judged: byLabels.judged, right: 0 });
});

test.for([
  [
    "a verdict without an end",
    { doc: "pool/P1", start: 1, right: true },
    /buzzword\.jsonl:2: `end` is absent/u,
  ],
  [
    "two verdicts",
    { doc: "pool/P1", start: 1, end: 2, right: false },
    /buzzword\.jsonl:2: .*judged otherwise/u,
  ],
] as const)("%s: file and line are named", ([, line, expected]) => {
  writeTexts();
  keep([{ doc: "pool/P1", start: 1, end: 2, right: true }, line]);
  expect(measure()).toBe(2);
  expect(said.join("\n")).toMatch(expected);
});

test.for([
  [["--rule", "jargon/bizzword"], /“jargon\/bizzword” is not a rule/u],
  [["--count", "5"], /add --sample RULE/u],
  [["--sample", rule, "--count", "many"], /--count many is not a whole number/u],
  [["--sample", rule, "--channel", "fax"], /--channel fax: write cold/u],
  [["--corpus", "nowhere"], /Neither `moves\/`/u],
] as const)("what cannot be done is said: %o", ([args, expected]) => {
  writeTexts();
  expect(
    measureRules([...(args[0] === "--corpus" ? [] : ["--corpus", corpus()]), ...args], root),
  ).toBe(2);
  expect(said.join("\n")).toMatch(expected);
});
