import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { createLinter, readDraft, type Rule } from "@troth/core";
import { annotateMoves } from "@troth/moves";
import { afterAll, describe, expect, test } from "vitest";

import { refusalOf, ruleFiles, withRule } from "../scripts/new-rule.mjs";

// Where the packages of the house are found; with a dot, so that no other run takes it for tests.
const folder = mkdtempSync("tests/.new-rule-");
afterAll(() => rmSync(folder, { recursive: true }));

const files = ruleFiles("ask/gift-first");
for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
const { default: rule } = (await load("rule.ts")) as { default: Rule };

describe("a new rule", async () => {
  // Its own tests.
  await load("rule.test.ts");

  test("is called as it was wanted, and speaks of the reader", () => {
    expect(rule.id).toBe("ask/gift-first");
    expect(rule.meta.why).toContain("reader");
  });

  test("has a card that opens with its words", () => {
    const { summary, why, evidence } = rule.meta;
    expect(files["README.md"]).toContain(`# ask/gift-first\n\n${summary}.\n\n${why}\n`);
    expect(files["README.md"]).toContain(`**Evidence** (${evidence.grade}): ${evidence.source}`);
  });

  test("has examples that hold", () => {
    const fences = (files["README.md"] ?? "").matchAll(/^```md (before|after)\n(.*?)^```$/gmsu);
    const found = Array.from(fences, ([, kind, source = ""]) => {
      const draft = readDraft({ path: "a.md", source, format: "markdown" }, annotateMoves);
      return [
        kind,
        createLinter({ rules: [{ rule }], today: "2026-01-15" })(draft).findings.length,
      ];
    });
    expect(found).toEqual([
      ["before", 1],
      ["after", 0],
    ]);
  });

  test("stands in the index of its family", () => {
    const index = withRule(readFileSync("rules/ask/src/index.ts", "utf8"), "gift-first");
    expect(index).toContain('import giftFirst from "./gift-first/rule.ts";\n');
    expect(index).toMatch(/, giftFirst\];\n$/u);
  });
});

function load(name: string): Promise<unknown> {
  return import(/* @vite-ignore */ join(process.cwd(), folder, name));
}

test.for([
  [undefined, "A rule needs a name."],
  ["gift", "“gift” is not the name of a rule."],
  ["ask/Gift", "“ask/Gift” is not the name of a rule."],
  ["asks/gift", "There is no family “asks”."],
  ["ask/taken", "There is a rule ask/taken already."],
])("refuses %s", ([id, said]) => {
  const known = { families: ["ask"], isTaken: id === "ask/taken" };
  expect(refusalOf(id, known)?.[0]).toBe(said);
});
