import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";

import { beforeEach, describe, expect, test } from "vitest";

import { folder, lintJson, troth, write } from "../command-line.ts";

const body =
  "Hi Sam,\n\nThe kiln cracked on Tuesday, and Noor mended it with wire and patience. We fire the next load on Friday.\n";
const forged = `---\nsubject: "Re: the spring list"\nchannel: news\n---\n\n${body}`;
const jargon = "We leverage the kiln for twelve potters.\n";

const held = (): { version: number; files: Record<string, Record<string, string[]>> } =>
  JSON.parse(readFileSync(join(folder, "troth-baseline.json"), "utf8"));

async function found(args = "."): Promise<readonly string[]> {
  const { report } = await lintJson(args);
  return report.files.flatMap(
    ({ path, findings }: { path: string; findings: { rule: string }[] }) =>
      findings.map(({ rule }) => `${path} ${rule}`),
  );
}

describe("a baseline", () => {
  beforeEach(async () => {
    write({ "a.md": forged, "b.md": `${forged}\n${jargon}` });
    await troth("baseline");
  });

  test("is written of what blocks without it", async () => {
    expect((await troth("lint . --no-baseline")).code).toBe(1);
    const { code, out, err } = await troth("baseline");
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toBe("troth-baseline.json holds 3 findings of 2 files; before, 3.\n");
  });

  test("silences what it holds, and lint says so", async () => {
    const { code, err } = await troth("lint .");
    expect(code).toBe(0);
    expect(err).toMatch(/^Left out \d+ findings of the baseline; --no-baseline shows all\.\n$/u);
    expect(await found()).toEqual([]);
    expect((await troth("lint . --no-baseline")).code).toBe(1);
    expect((await troth("lint . --quiet")).err).toBe("");
  });

  test("lines may move, and the file that holds it may be linted from anywhere", async () => {
    write({ "b.md": `${forged}\n\nA new line about glazes stands here.\n\n${jargon}` });
    expect(await found()).toEqual([]);
    const { report } = await lintJson("..", { cwd: join(folder, "inner") });
    expect(report.errors).toEqual([]);
    expect(report.summary).toMatchObject({ files: 2, error: 0 });
  });

  test("a changed sentence brings its finding back, and so does a second one like it", async () => {
    write({ "a.md": forged.replace("Re: the spring", "Re: the summer") });
    expect(await found("a.md")).toEqual(["a.md proof/fake-thread"]);
    write({ "b.md": `${forged}\n${jargon}\n${jargon}` });
    expect(await found("b.md")).toEqual(["b.md jargon/buzzword"]);
  });

  test("only new findings fail, counted against --max-warnings too", async () => {
    write({ "c.md": forged });
    const { code, report } = await lintJson(".");
    expect(code).toBe(1);
    expect(report.files.map(({ verdict }: { verdict: string }) => verdict)).toEqual([
      "clear",
      "clear",
      "blocked",
    ]);
    expect((await troth("lint b.md --max-warnings 0 --fail-on info")).code).toBe(0);
  });

  test("what is mended is mentioned and pruned; what is new is not taken in by that", async () => {
    write({ "b.md": forged.replace("Re: the", "The"), "c.md": forged });
    expect((await troth("lint b.md")).err).toMatch(/there no more; troth baseline --prune/u);
    expect((await troth("lint b.md --rule proof/fake-thread")).err).not.toContain("no more");
    const before = held().files;
    expect(await troth("baseline --prune")).toMatchObject({ code: 0 });
    expect(Object.keys(held().files)).toEqual(["a.md"]);
    expect(held().files["a.md"]).toEqual(before["a.md"]);
    expect((await troth("lint c.md")).code).toBe(1);
  });

  test("written anew for some files, it keeps the others and forgets lost ones", async () => {
    write({ "c.md": forged, "d.md": forged });
    await troth("baseline c.md d.md");
    expect(Object.keys(held().files)).toEqual(["a.md", "b.md", "c.md", "d.md"]);
    rmSync(join(folder, "d.md"));
    await troth("baseline c.md");
    expect(Object.keys(held().files)).toEqual(["a.md", "b.md", "c.md"]);
  });

  test("beside it, the comment on a change says how many findings are new", async () => {
    write({ "c.md": forged });
    const { out } = await troth("lint . --format markdown");
    expect(out).toMatch(/\bnew\b/u);
    expect((await troth("lint . --format markdown --no-baseline")).out).not.toMatch(/\bnew\b/u);
  });

  test("has fingerprints, no text and no line numbers, in a fixed order", async () => {
    const { version, files } = held();
    expect(version).toBe(1);
    expect(files["a.md"]).toEqual({
      "proof/fake-thread": [expect.stringMatching(/^[\da-f]{16}$/u)],
    });
    const first = readFileSync(join(folder, "troth-baseline.json"), "utf8");
    await troth("baseline b.md a.md");
    expect(readFileSync(join(folder, "troth-baseline.json"), "utf8")).toBe(first);
  });

  test("the same with worker threads is tested on the bundle; here: another file by name", async () => {
    await troth("baseline a.md --baseline legacy.json");
    expect((await troth("lint a.md --no-baseline")).code).toBe(1);
    expect((await troth("lint a.md --baseline legacy.json")).code).toBe(0);
    expect((await troth("lint b.md --baseline legacy.json")).code).toBe(1);
  });
});

describe("a baseline that cannot be used", () => {
  beforeEach(() => write({ "a.md": forged }));

  test.for([
    [
      "another version",
      '{"version": 2, "files": {}}',
      "is of version 2, and this troth reads version 1",
    ],
    ["no JSON", '{"version": 1, "files"', "The baseline is no JSON."],
    ["other JSON", "[]", "This is no baseline"],
    ["wrong entries", '{"version": 1, "files": {"a.md": {"x/y": [1]}}}', "This is no baseline"],
    ["a conflict", '{\n<<<<<<< HEAD\n"version": 1\n=======\n', "holds a merge conflict"],
  ] as const)("%s is said, exit 2, and the JSON report stays whole", async ([, text, said]) => {
    write({ "troth-baseline.json": text });
    const { code, report } = await lintJson(".");
    expect(code).toBe(2);
    expect(report.errors[0].path).toBe("troth-baseline.json");
    expect(report.errors[0].message).toContain(said);
    expect(report.files).toEqual([]);
  });

  test("a conflict is named with its line", async () => {
    write({ "troth-baseline.json": '{\n<<<<<<< HEAD\n"version": 1\n=======\n' });
    expect((await troth("lint .")).err).toContain("troth: troth-baseline.json:2: ");
  });

  test("one that is named and not there, or to be pruned and not there", async () => {
    const missing = await troth("lint . --baseline nowhere.json");
    expect(missing).toMatchObject({ code: 2, err: expect.stringContaining("(ENOENT)") });
    expect(await troth("baseline --prune")).toMatchObject({ code: 2 });
    expect(await troth("baseline --baseline nowhere/b.json")).toMatchObject({ code: 2 });
  });

  test("nothing is written where a draft cannot be read", async () => {
    write({ "b.md": Buffer.of(0, 1, 2) });
    expect(await troth("baseline")).toMatchObject({ code: 2 });
    expect(readdirSync(folder)).not.toContain("troth-baseline.json");
  });
});
