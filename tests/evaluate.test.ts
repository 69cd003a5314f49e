import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterAll, expect, test } from "vitest";

const folder = mkdtempSync(join(tmpdir(), "troth-evaluate-test-"));
afterAll(() => rmSync(folder, { recursive: true }));

const text = "Hi Sam,\n\nBook a fitting at our shop on Mill Road.\n";
const labels = {
  channel: "newsletter",
  missing_purpose: "yes",
  ask_before_give: "yes",
  self_serving: "none",
  pressure: "none",
  jargon: "none",
};

/** A corpus of one invented letter. */
function writeSmallCorpus(name: string, move: string): void {
  mkdirSync(join(folder, name, "moves/docs"), { recursive: true });
  const write = (file: string, content: object | string): void =>
    writeFileSync(
      join(folder, name, "moves", file),
      typeof content === "string" ? content : JSON.stringify(content),
    );
  write("docs/T1.txt", text);
  write("docs.jsonl", { doc: "T1", source: "our-own", truncated: false, labels });
  write("units.jsonl", {
    doc: "T1",
    unit: 0,
    start: 0,
    end: 7,
    text: "Hi Sam,",
    zone: "body",
    move,
    attributes: [],
  });
}

/** Called from the test's own folder, as `npm run` tells it. */
function evaluate(...args: string[]): { code: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync("node", ["scripts/evaluate.mjs", ...args], {
    env: { ...process.env, INIT_CWD: folder },
  });
  return { code: status, out: String(stdout), err: String(stderr) };
}

test("measures another corpus, as data and for a person", () => {
  writeSmallCorpus("ours", "greet");
  const json = evaluate("--corpus", "ours", "--format", "json", "--table", "moves");
  expect({ code: json.code, err: json.err }).toEqual({ code: 0, err: "" });
  expect(JSON.parse(json.out)).toMatchObject({
    version: 1,
    corpus: "ours",
    tables: [
      {
        table: "moves",
        part: "summary",
        rows: [{ learnt: "shipped weights", units: 1 }, {}, {}, {}],
      },
      { table: "moves", part: "by move" },
      { table: "moves", part: "by channel" },
      { table: "moves", part: "by confidence" },
      { table: "moves", part: "confusion", of: { learnt: "shipped weights" } },
    ],
  });
  const printed = evaluate("--corpus", "ours", "--table", "splitter", "--table", "subjects");
  expect(printed.out).toContain("subjects: not measured (no labelled/subjects)");
  expect(printed.out).toMatch(/units +exact +overlap90\n +1 +1\.000 +1\.000\n/u);
});

test("what is wrong is named with file and line, and ends with 2", () => {
  writeSmallCorpus("wrong", "plea");
  const { code, out, err } = evaluate("--corpus", "wrong");
  expect({ code, out }).toEqual({ code: 2, out: "" });
  expect(err).toContain("evaluate: wrong/moves/units.jsonl:1: `move` is `plea`.");
  expect(evaluate("--corpus", "nowhere")).toMatchObject({
    code: 2,
    err: expect.stringContaining("nowhere: Neither `moves/` nor `labelled/` is in it."),
  });
});

test("nothing is learnt from a corpus unless that was asked for", () => {
  const curve = evaluate("--corpus", "ours", "--table", "learning-curve");
  expect(curve.out).toContain("learning-curve: not measured (no --cross-validate)");
});

test("says what to write where an option is wrong", () => {
  expect(evaluate("--table", "mood").err).toContain("--table mood: write moves, attributes,");
  expect(evaluate("--format", "html").err).toContain("--format html: write text or json.");
  expect(evaluate("--help").out).toContain("--corpus DIR");
});
