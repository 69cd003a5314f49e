import { readFileSync } from "node:fs";

import { profileRules } from "@troth/profile";
import { beforeEach, describe, expect, test } from "vitest";

import { lintJson, troth, write } from "../command-line.ts";

/** A value that costs nothing, which is an error, and one whose meaning names virtues only. */
const profile = (): string => `version: 1
brand: { name: Harrow Bags }
purpose: We mend bags so that fewer are made.
values:
  - id: mend-first
    name: Mend first
    means: Quality, passion and care.
    not: ""
    expressions:
      - we try a repair before we sell a replacement
      - the strap was mended on Tuesday
      - your bag comes back with its old buckle
    proof:
      - { id: ledger, claim: "12,408 repairs in 2025", kind: number, source: docs/ledger.md, valid_until: 2027-01-01 }
`;

async function found(args = "."): Promise<{ code: number; rules: readonly string[] }> {
  const { report, code } = await lintJson(args);
  const files = report.files as readonly { readonly findings: readonly { rule: string }[] }[];
  return { code, rules: files.flatMap(({ findings }) => findings.map(({ rule }) => rule)) };
}

describe("a values profile at the gate", () => {
  beforeEach(() => write({ "values.yaml": profile() }));

  test("a baseline silences what was there, though its lines move", async () => {
    const before = await found();
    expect(before.code).toBe(1);
    expect(before.rules).toContain("profile/no-tradeoff");
    await troth("baseline");
    expect(await found()).toEqual({ code: 0, rules: [] });
    write({ "values.yaml": `# What we stand for.\n\n${profile()}` });
    expect(await found()).toEqual({ code: 0, rules: [] });
    expect((await troth("lint .")).err).toMatch(/^Left out \d findings of the baseline/u);
  });

  test("what is new is told, and is called new", async () => {
    write({ "values.yaml": profile().replace('not: ""', 'not: "We accept selling fewer bags."') });
    await troth("baseline");
    write({ "values.yaml": profile() });
    expect(await found()).toEqual({ code: 1, rules: ["profile/no-tradeoff"] });
    const { out } = await troth("lint . --format sarif");
    expect(out).toContain('"baselineState": "new"');
    expect((await troth("lint . --format markdown")).out).toContain("<sub>error · new · ");
  });

  test("a waiver of one of its rules holds, and the report says so", async () => {
    write({
      "waivers.yaml":
        "waivers: [{rule: profile/no-tradeoff, path: values.yaml, reason: the board decides in May, owner: noor, until: 2026-05-31}]\n",
    });
    const { report, code } = await lintJson(".");
    expect(code).toBe(0);
    const [file, ...others] = report.files;
    expect(others).toEqual([]);
    expect(file.findings.map(({ rule }: { rule: string }) => rule)).not.toContain(
      "profile/no-tradeoff",
    );
    expect(file.notes[0].message).toContain("the board decides in May");
  });

  test.for([...profileRules])("%s may be waived; a slip in it may not", async (rule) => {
    const waiver = (name: string): string =>
      `waivers: [{rule: ${name}, fingerprint: "0", reason: r, owner: n, until: 2026-05-31}]\n`;
    write({ "waivers.yaml": waiver(rule) });
    expect((await found()).rules).not.toContain("waiver/unknown-rule");
    write({ "waivers.yaml": waiver(`${rule}s`) });
    expect((await found()).rules).toContain("waiver/unknown-rule");
  });

  test.for([
    ["sarif", '"ruleId": "profile/no-tradeoff"'],
    ["github", "::error file=values.yaml,line=8,"],
    ["gitlab", '"check_name":"profile/no-tradeoff"'],
    ["junit", 'type="profile/no-tradeoff"'],
    ["checkstyle", 'source="troth.profile.no-tradeoff"'],
    ["markdown", 'line 8 · <a href="https://troth.example/rules/profile/no-tradeoff">'],
    ["html", "costs nothing"],
  ] as const)("its findings stand in %s", async ([format, said]) => {
    expect((await troth(`lint . --format ${format}`)).out).toContain(said);
  });
});

test("what a profile is told is documented", () => {
  const page = readFileSync("docs/values-profile.md", "utf8");
  for (const rule of profileRules) expect(page).toContain(`| \`${rule}\` |`);
});
