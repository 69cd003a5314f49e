import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { beforeEach, describe, expect, test, vi } from "vitest";

import { folder, lintJson, troth, write } from "../command-line.ts";
import { commit, git, gitIn } from "./repository.ts";

// Each of these starts git some times: a guard for a busy machine, as in vitest.config.ts.
vi.setConfig({ testTimeout: 120_000 });

const body =
  "Hi Sam,\n\nThe kiln cracked on Tuesday, and Noor mended it with wire and patience. We fire the next load on Friday.\n";
const calm = `---\nsubject: The spring list\nchannel: news\n---\n\n${body}`;
const jargon = "We leverage the kiln for twelve potters.\n";

async function linted(args: string, io: Parameters<typeof lintJson>[1] = {}) {
  const { report, code, err } = await lintJson(args, io);
  return { code, err, paths: report.files.map(({ path }: { path: string }) => path) };
}

describe("--changed", () => {
  beforeEach(() => {
    git("init", "-q");
    write({ "a.md": calm, "b.md": `${calm}\n${jargon}`, "may/c.md": calm, ".gitignore": "out/\n" });
    commit("drafts");
  });

  test("changed, staged, new and renamed drafts are linted, and no others", async () => {
    write({ "a.md": `${calm}\nMore.\n`, "may/new.md": calm, "out/built.md": calm });
    git("mv", "b.md", "moved.md");
    git("add", "a.md");
    expect((await linted("--changed")).paths).toEqual(["a.md", "may/new.md", "moved.md"]);
    expect((await linted("may --changed")).paths).toEqual(["may/new.md"]);
    expect((await linted("a.md may/c.md --changed")).paths).toEqual(["a.md"]);
    expect((await linted(". --changed", { cwd: join(folder, "may") })).paths).toEqual(["new.md"]);
  });

  test("a deleted draft, and none at all: said, exit 0", async () => {
    rmSync(join(folder, "b.md"));
    const { code, err, paths } = await linted("--changed");
    expect({ code, paths }).toEqual({ code: 0, paths: [] });
    expect(err).toBe("No draft here differs from main.\n");
  });

  test("on a branch, all since it left the default one; what went on there does not count", async () => {
    git("switch", "-q", "-c", "launch");
    write({ "may/c.md": `${calm}\nMore.\n` });
    commit("a launch");
    git("switch", "-q", "main");
    write({ "a.md": `${calm}\nMore.\n` });
    commit("something else");
    git("switch", "-q", "launch");
    expect((await linted("--changed")).paths).toEqual(["may/c.md"]);
    expect((await linted("--changed=main")).paths).toEqual(["may/c.md"]);
    expect((await linted("--changed HEAD")).paths).toEqual([]);
    expect((await linted("--changed main~0 may")).paths).toEqual(["may/c.md"]);
  });

  test("the branch that a service names comes first, then the default branch of origin", async () => {
    const fork = mkdtempSync(join(tmpdir(), "troth-fork-"));
    git("branch", "release");
    gitIn(fork, "clone", "-q", folder, ".");
    gitIn(fork, "switch", "-q", "-c", "launch");
    writeFileSync(join(fork, "a.md"), `${calm}\nMore.\n`);
    gitIn(fork, "commit", "-q", "-a", "-m", "a launch");
    gitIn(fork, "branch", "-f", "main", "launch");
    expect((await linted("--changed", { cwd: fork })).paths).toEqual(["a.md"]);
    const env = { GITHUB_BASE_REF: "release" };
    expect((await linted("--changed", { cwd: fork, env })).paths).toEqual(["a.md"]);
    rmSync(fork, { recursive: true });
  });

  test("before the first commit, everything is new", async () => {
    rmSync(join(folder, ".git"), { recursive: true });
    git("init", "-q");
    expect((await linted("--changed")).paths).toEqual(["a.md", "b.md", "may/c.md"]);
  });

  test("names are taken as they are: line breaks, quotes, letters of all kinds", async () => {
    const names = ["two\nlines.md", 'a "b".md', "größe 🏺.md", "-x.md", ":(top)y.md"];
    write(Object.fromEntries(names.map((name) => [name, calm])));
    commit("odd names");
    write(Object.fromEntries(names.map((name) => [name, `${calm}\n${jargon}`])));
    const { paths } = await linted(". --changed-lines");
    expect(paths.toSorted()).toEqual(names.toSorted());
  });

  test("nothing of the repository is run", async () => {
    const trap = join(folder, "out/ran");
    mkdirSync(join(folder, "out"));
    const script = join(folder, "out/trap.sh");
    writeFileSync(script, `#!/bin/sh\ntouch '${trap}'\ncat "$1"\n`, { mode: 0o755 });
    write({ ".gitattributes": "*.md diff=trap\n", "a.md": `${calm}\n${jargon}` });
    git("config", "core.fsmonitor", script);
    git("config", "diff.external", script);
    git("config", "diff.trap.textconv", script);
    git("config", "diff.trap.command", script);
    git("config", "diff.relative", "true");
    expect((await linted(". --changed-lines")).paths).toEqual(["a.md"]);
    expect(existsSync(trap)).toBe(false);
  });
});

describe("--changed-lines", () => {
  beforeEach(() => {
    git("init", "-q");
    write({ "b.md": `${calm}\n${jargon}` });
    commit("drafts");
  });

  const found = async (): Promise<readonly [number, string][]> => {
    const { report } = await lintJson(". --changed-lines --rule jargon/buzzword");
    return report.files.flatMap(({ findings }: { findings: readonly Finding[] }) =>
      findings.map(({ start, source }) => [start.line, source]),
    );
  };

  test("only findings on new lines are shown, and count", async () => {
    write({ "b.md": `${calm}\n${jargon}\nWe leverage the shelf for nine potters.\n` });
    expect(await found()).toEqual([[12, "leverage"]]);
    const { code } = await troth("lint . --changed-lines --fail-on info --rule jargon/buzzword");
    expect(code).toBe(1);
    write({ "b.md": `${calm}\n${jargon}\nThe shelf is dry.\n` });
    expect(await found()).toEqual([]);
    expect((await troth("lint . --changed-lines --fail-on info --rule jargon/buzzword")).code).toBe(
      0,
    );
  });

  test("a sentence counts when any of its lines is new; a moved line is no new one", async () => {
    write({ "b.md": `${calm}\nNew.\n\n${jargon}` });
    expect(await found()).toEqual([]);
    write({ "b.md": `${calm}\nWe leverage the kiln\nfor twelve potters.\n` });
    expect(await found()).toEqual([[10, "leverage"]]);
    commit("two");
    write({ "b.md": `${calm}\nWe leverage the kiln\nfor thirteen potters.\n` });
    expect(await found()).toEqual([[10, "leverage"]]);
  });

  test("of a new file and of a renamed one", async () => {
    write({ "new.md": `${calm}\n${jargon}` });
    renameSync(join(folder, "b.md"), join(folder, "c.md"));
    git("add", "-A");
    expect(await found()).toEqual([[10, "leverage"]]);
  });

  test("a finding about the whole draft is kept, for the draft has changed", async () => {
    write({ "b.md": `${calm}\nWe fire again.\n`.replace("channel: news", "channel: welcome") });
    commit("one");
    const before = await lintJson("b.md");
    write({ "b.md": `${calm}\nWe fire once more.\n`.replace("channel: news", "channel: welcome") });
    const { report } = await lintJson("b.md --changed-lines");
    const whole = ({ findings }: { findings: readonly Finding[] }) =>
      findings.filter(({ scope }) => scope === "document").map(({ rule }) => rule);
    expect(whole(report.files[0])).toEqual(whole(before.report.files[0]));
  });

  test("what is old stays in the baseline's count, and no waiver is called stale", async () => {
    await troth("baseline");
    write({ "b.md": `${calm}\n${jargon}\nThe shelf is dry.\n` });
    expect((await troth("lint . --changed-lines")).err).not.toContain("no more");
  });
});

describe("warmth that a change takes out", () => {
  const welcome = "Welcome, and thank you for your first order.";
  const card = `---\nchannel: welcome\nmedium: print\n---\n\n${welcome}\n\nNoor cut your strap from one piece of leather. It darkens where your hand holds it. The buckle is brass, and it can be sewn on again when the thread wears. Questions go to noor@fell.example.\n`;

  test.for(["--changed", "--changed-lines"])("is noted under %s", async (args) => {
    git("init", "-q");
    write({ "card.md": card, "b.md": card });
    commit("cards");
    git("mv", "card.md", "strap.md");
    write({
      "strap.md": card.replace(`${welcome}\n\n`, ""),
      "b.md": card.replace("holds", "grips"),
    });
    git("add", "-A");
    const { report, code } = await lintJson(`. ${args} --rule human/warmth-removed`);
    expect(code).toBe(0);
    const found = report.files.flatMap(
      ({ path, findings }: { path: string; findings: readonly Finding[] }) =>
        findings.map(({ rule, scope }) => [path, rule, scope]),
    );
    expect(found).toEqual([["strap.md", "human/warmth-removed", "document"]]);
    expect((await lintJson(". --rule human/warmth-removed")).report.summary.info).toBe(0);
  });
});

interface Finding {
  readonly rule: string;
  readonly scope: string;
  readonly source: string;
  readonly start: { readonly line: number };
}

describe("--changed where it cannot be told", () => {
  test("outside a repository: exit 2, with what to do", async () => {
    write({ "a.md": calm });
    const outcome = await troth("lint --changed");
    expect(outcome).toMatchObject({ code: 2, out: "" });
    expect(outcome.err).toContain("this folder is in none");
  });

  test("a shallow clone: without REF it is refused, with one that is there it works", async () => {
    git("init", "-q");
    write({ "a.md": calm });
    commit("one");
    write({ "b.md": calm });
    commit("two");
    const clone = mkdtempSync(join(tmpdir(), "troth-shallow-"));
    gitIn(clone, "clone", "-q", "--depth", "1", `file://${folder}`, ".");
    const refused = await troth("lint --changed", { cwd: clone });
    expect(refused).toMatchObject({ code: 2 });
    expect(refused.err).toContain("This is a shallow clone");
    expect(refused.err).toContain("fetch-depth: 0");
    writeFileSync(join(clone, "b.md"), `${calm}\nMore.\n`);
    expect((await linted("--changed=HEAD", { cwd: clone })).paths).toEqual(["b.md"]);
    const unknown = await troth("lint --changed=origin/launch", { cwd: clone });
    expect(unknown.err).toContain("git fetch --depth=1 origin launch");
    rmSync(clone, { recursive: true });
  });

  test.for([
    ["--changed=nowhere", "git knows no commit called nowhere."],
    ["--changed=-ox", "git knows no commit called -ox."],
    ["--changed=--output=x", "--changed needs a value."],
    ["--changed=", "--changed needs a value."],
  ])("%s", async ([args, said]) => {
    git("init", "-q");
    write({ "a.md": calm });
    commit("one");
    const outcome = await troth(`lint ${args}`);
    expect(outcome).toMatchObject({ code: 2 });
    expect(outcome.err).toContain(said);
    expect(existsSync(join(folder, "x"))).toBe(false);
  });

  test("a path that is neither a file nor a commit is an unknown file", async () => {
    git("init", "-q");
    write({ "a.md": calm });
    commit("one");
    expect((await troth("lint nowhere.md --changed")).err).toContain("There is no such file");
  });

  test("without git on the machine", async () => {
    write({ "a.md": calm });
    vi.stubEnv("PATH", folder);
    const { code, err } = await troth("lint --changed");
    vi.unstubAllEnvs();
    expect(code).toBe(2);
    expect(err).toContain("--changed needs git");
  });
});

describe("what a change brings, in the comment", () => {
  const comment = async (args = "--changed"): Promise<string> =>
    (await troth(`lint . --format markdown ${args}`)).out;
  const cliche = "It takes your cups to the next level.\n";
  const rest =
    "Noor mended the kiln on Tuesday with wire and patience and we fire the next load on Friday when the clay is dry.\n";
  const post = `We leverage the kiln. ${rest}`;
  const wow = `Such a game-changing synergy. ${rest}`;
  const rulesIn = (text: string): string[] =>
    Array.from(text.matchAll(/<sub>\w+( · new)? · .*\/rules\/([\w/-]+)"/gu), ([, fresh, rule]) =>
      fresh === undefined ? `${rule}` : `${rule} new`,
    );

  beforeEach(() => {
    git("init", "-q");
    write({
      "b.md": `${calm}\n${jargon}`,
      "posts.csv": `date,text\n2026-05-01,${post}`,
    });
    commit("drafts");
  });

  test("a finding that was there is old, though its line has moved; a second one is new", async () => {
    write({ "b.md": `${calm}\nA word before.\n\n${jargon}` });
    expect(rulesIn(await comment())).toEqual(["jargon/buzzword"]);
    write({ "b.md": `${calm}\n${jargon}\n${cliche}` });
    expect(rulesIn(await comment())).toEqual(["jargon/cliche new", "jargon/buzzword"]);
  });

  test("of a new file all is new; of a schedule what its other rows did not have", async () => {
    write({ "c.md": `${calm}\n${jargon}` });
    expect(rulesIn(await comment("--changed c.md"))).toEqual(["jargon/buzzword new"]);
    rmSync(join(folder, "c.md"));
    write({ "posts.csv": `date,text\n2026-05-01,${post}2026-05-02,${wow}` });
    const word = "jargon/buzzword";
    expect(rulesIn(await comment())).toEqual([`${word} new`, `${word} new`, word]);
  });

  test("how a draft stood is told beside how it stands", async () => {
    write({ "b.md": `${calm.replace("The spring", "Re: the spring")}\n${jargon}` });
    const text = await comment();
    expect(text).toMatch(/^\| <code>b\.md<\/code> \| clear → \*\*blocked\*\* \| /mu);
    expect(text).toContain("Before → is how the draft stood without this change.");
  });

  test("a value that the change takes out of a draft is told", async () => {
    write({
      "values.yaml": `version: 1
brand: { name: Harrow Bags }
purpose: We mend bags so that fewer are made.
values:
  - id: mend-first
    name: Mend first
    means: We try a repair before we sell a replacement.
    not: We sell fewer new bags.
    expressions:
      - we try a repair before we sell a replacement
      - the strap was mended on Tuesday
      - your bag comes back with its old buckle
    proof:
      - { id: ledger, claim: "12,408 repairs in 2025", kind: number, source: docs/ledger.md, valid_until: 2027-01-01 }
`,
      "b.md": `${calm}\nWe try a repair before we sell a replacement: 12,408 repairs in 2025.\n`,
    });
    commit("what we stand for");
    write({ "b.md": calm });
    const text = await comment("--changed=HEAD b.md");
    expect(text).toContain("| <code>b.md</code> | ✓ shown → **– not here** |");
    write({
      "b.md": `${calm}\nWe try a repair before we sell a replacement: 12,408 repairs in 2025. Yes.\n`,
    });
    expect(await comment("--changed=HEAD b.md")).not.toContain("✓ shown →");
  });

  test("beside a baseline, and with only new lines, what was there before is still known", async () => {
    await troth("baseline b.md");
    write({ "b.md": `${calm}\n${jargon}\n${cliche}` });
    expect(rulesIn(await comment())).toEqual(["jargon/cliche new"]);
    expect(await comment("--changed-lines")).toContain("1 finding new in this change.");
  });
});
