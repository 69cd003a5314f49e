import { mkdirSync } from "node:fs";
import { join } from "node:path";

import { describe, expect, test } from "vitest";

import { folder, lintJson, troth, write } from "../command-line.ts";

const letter =
  "Hi Sam,\n\nThe kiln cracked on Tuesday, and Noor mended it with wire and patience.\n";

async function linted(args: string, cwd = folder): Promise<readonly string[]> {
  const { report } = await lintJson(args, { cwd });
  return report.files.map(({ path }: { path: string }) => path);
}

describe("ignore files", () => {
  test("what .gitignore leaves out of a folder is not linted, nested files included", async () => {
    mkdirSync(join(folder, ".git"));
    write({
      ".gitignore": "\uFEFF# made anew each time\nout/\n*.tmp.md\n",
      "a.md": letter,
      "a.tmp.md": letter,
      "out/b.md": letter,
      "may/.gitignore": "/old\n!keep.tmp.md\n",
      "may/old/c.md": letter,
      "may/new/old/d.md": letter,
      "may/keep.tmp.md": letter,
    });
    expect(await linted(".")).toEqual(["a.md", "may/keep.tmp.md", "may/new/old/d.md"]);
    expect(await linted("**/*.md")).toEqual(["a.md", "may/keep.tmp.md", "may/new/old/d.md"]);
  });

  test("files above the folder count up to the root of the repository, and not beyond", async () => {
    mkdirSync(join(folder, "repo/.git/info"), { recursive: true });
    write({
      ".gitignore": "*.md\n",
      "repo/.gitignore": "draft-*.md\n",
      "repo/.git/info/exclude": "mine.md\n",
      "repo/may/draft-1.md": letter,
      "repo/may/mine.md": letter,
      "repo/may/a.md": letter,
    });
    expect(await linted(".", join(folder, "repo", "may"))).toEqual(["a.md"]);
    expect(await linted("repo/may")).toEqual(["repo/may/a.md"]);
  });

  test(".trothignore says more, and takes in again what git leaves out", async () => {
    write({
      ".gitignore": "built/\n",
      ".trothignore": "!built/\nlegal.md\n",
      "built/mail.html": `<p>${letter}</p>`,
      "drafts/legal.md": letter,
      "drafts/a.md": letter,
    });
    expect(await linted(".")).toEqual(["built/mail.html", "drafts/a.md"]);
    expect(await linted("drafts")).toEqual(["drafts/a.md"]);
  });

  test("what is named is linted whatever is ignored, a file and a folder", async () => {
    mkdirSync(join(folder, ".git"));
    write({ ".gitignore": "out/\n", "out/b.md": letter, "out/.trothignore": "c.md\n" });
    write({ "out/c.md": letter });
    expect(await linted("out/c.md")).toEqual(["out/c.md"]);
    expect(await linted("out")).toEqual(["out/b.md"]);
  });

  test("a folder in which all is left out says so", async () => {
    write({ ".trothignore": "*\n", "a.md": letter });
    const { code, err } = await troth("lint .");
    expect(code).toBe(2);
    expect(err).toContain("No draft stands in this folder that is not ignored.");
  });

  test("in a second work tree, .git is a file", async () => {
    write({ ".git": "gitdir: ../main/.git/worktrees/may\n", ".gitignore": "b.md\n" });
    write({ "a.md": letter, "b.md": letter, "may/c.md": letter });
    expect(await linted(".")).toEqual(["a.md", "may/c.md"]);
    expect(await linted("may")).toEqual(["may/c.md"]);
  });

  test("a folder that is ignored is not entered", async () => {
    const many = Object.fromEntries(Array.from({ length: 400 }, (_, at) => [`out/${at}.md`, "x"]));
    write({ ...many, ".gitignore": "out\n", "a.md": letter });
    expect(await linted(".")).toEqual(["a.md"]);
  });
});

describe("severity by path", () => {
  test("overrides make a rule stricter for some files, later ones win", async () => {
    const config = `rules:\n  proof/fake-thread: warn\noverrides:\n  - files: live/**\n    rules: {proof/fake-thread: error}\n  - files: "*.txt"\n    rules: {proof/fake-thread: info}\n`;
    const forged = `---\nsubject: "Re: the spring list"\nchannel: news\n---\n\n${letter}`;
    write({ "troth.config.yaml": config, "live/a.md": forged, "live/b.txt": forged });
    write({ "drafts/c.md": forged });
    const { code, report } = await lintJson(". --rule proof/fake-thread");
    const severities = report.files.map((file: { findings: { severity: string }[] }) =>
      file.findings.map(({ severity }) => severity).join(),
    );
    expect(severities).toEqual(["warn", "error", "info"]);
    expect(code).toBe(1);
  });
});
