import { once } from "node:events";
import { chmodSync, lstatSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";

import type { Io } from "../packages/cli/src/index.ts";
import { folder, lintJson, troth, write } from "./command-line.ts";

const letter = `---
subject: "The spring list: twelve new glazes"
channel: news
---

Hi Sam,

The kiln cracked on Tuesday at 1,100 degrees, and Noor mended it with wire and patience.
We wax the seams before the first rain, and so can you: a candle stub is enough.
`;
const forged = letter.replace("The spring list", "Re: the spring list");

/** Whether the report to this terminal holds an escape. */
async function coloured(args: string, { stdout, ...io }: Partial<Io>): Promise<boolean> {
  let out = "";
  const terminal = { ...stdout, write: (text: string) => (out += text) };
  await troth(`lint forged.md ${args}`, { ...io, stdout: terminal });
  return out.includes("\u001B");
}

describe("exit codes", () => {
  beforeEach(() => write({ "letter.md": letter, "forged.md": forged }));

  test("0 when nothing blocks, 1 when a draft is blocked", async () => {
    expect((await troth("lint letter.md")).code).toBe(0);
    expect((await troth("lint letter.md forged.md")).code).toBe(1);
  });

  test("--fail-on and --max-warnings move the bar", async () => {
    write({ "troth.config.yaml": "rules:\n  proof/fake-thread: warn\n" });
    const only = "lint forged.md --rule proof/fake-thread";
    expect((await troth(only)).code).toBe(0);
    expect((await troth(`${only} --fail-on warn`)).code).toBe(1);
    expect((await troth(`${only} --max-warnings 0`)).code).toBe(1);
    expect((await troth(`${only} --max-warnings 1`)).code).toBe(0);
  });

  test("2 wins over 1, and the other files are still linted", async () => {
    const { code, report, err } = await lintJson("nowhere.md forged.md");
    expect(code).toBe(2);
    expect(report.files.map(({ path }: { path: string }) => path)).toEqual(["forged.md"]);
    expect(report.summary).toMatchObject({ files: 1, verdict: "blocked", error: 1 });
    expect(err).toContain("troth: nowhere.md: There is no such file or folder.");
  });
});

describe("json", () => {
  test("has the keys of the contract, in its order", async () => {
    write({ "forged.md": forged });
    const { report } = await lintJson("forged.md --rule proof/fake-thread --stage 1");
    expect(Object.keys(report)).toEqual(["version", "tool", "today", "files", "errors", "summary"]);
    expect(report).toMatchObject({
      version: 1,
      tool: { name: "troth" },
      today: "2026-01-15",
      errors: [],
    });
    const [file] = report.files;
    expect(Object.keys(file)).toEqual(
      "path format channel medium stage inferred verdict notes strengths findings facets".split(
        " ",
      ),
    );
    expect(file).toMatchObject({
      format: "markdown",
      channel: "news",
      stage: 1,
      verdict: "blocked",
    });
    const [finding] = file.findings;
    expect(Object.keys(finding)).toEqual(
      "rule severity certainty scope message why quote source start end suggestions fingerprint url".split(
        " ",
      ),
    );
    expect(finding).toMatchObject({
      rule: "proof/fake-thread",
      severity: "error",
      scope: "span",
      quote: "Re:",
      source: "Re:",
      start: { line: 2, column: 11, offset: 14 },
      end: { line: 2, column: 14, offset: 17 },
    });
    expect(Object.keys(finding.suggestions[0])).toEqual(["label", "kind", "safe", "edits"]);
    expect(Object.keys(report.summary)).toEqual(["files", "verdict", "error", "warn", "info"]);
  });

  test("stays JSON when the configuration is broken", async () => {
    write({ "letter.md": letter, "troth.config.yaml": "rules:\n  proof/fake-thred: warn\n" });
    const { code, report } = await lintJson("letter.md");
    expect(code).toBe(2);
    expect(report.files).toEqual([]);
    expect(report.errors).toMatchObject([{ path: "troth.config.yaml", line: 2 }]);
    expect(report.errors[0].remedy).toContain("proof/fake-thread");
  });

  test("paths count from the caller, with slashes; --today is stamped", async () => {
    write({ "drafts/may/a.md": letter });
    const inner = { cwd: join(folder, "drafts", "june") };
    mkdirSync(inner.cwd);
    const { report } = await lintJson("../may/a.md --today 2026-05-01", inner);
    expect(report.files[0].path).toBe("../may/a.md");
    expect(report.today).toBe("2026-05-01");
  });
});

describe("files", () => {
  test("a folder gives its drafts in order; the rest is counted, hidden folders are not entered", async () => {
    write({
      "b.md": letter,
      "a/z.txt": "Hi",
      "logo.png": "x",
      ".git/x.md": "x",
      "node_modules/y.md": "x",
    });
    const { report, err } = await lintJson("");
    expect(report.files.map(({ path }: { path: string }) => path)).toEqual(["a/z.txt", "b.md"]);
    expect(err).toBe("Skipped 1 file that is not a draft; name a file to have it linted.\n");
  });

  test("a named file is read whatever it is called, once", async () => {
    write({ "letter.copy": "<!doctype html><p>Hi" });
    const { report } = await lintJson("letter.copy ./letter.copy");
    expect(report.files).toMatchObject([{ path: "letter.copy", format: "html" }]);
  });

  test("an ending that says nothing is read as plain text, and the report says so", async () => {
    write({ "letter.copy": "Hi Sam, the kiln opens on Friday." });
    const { report } = await lintJson("letter.copy");
    expect(report.files[0].format).toBe("text");
    expect(JSON.stringify(report.files[0].notes)).toContain("end in .copy are read as plain text");
  });

  test("globs reach into folders", async () => {
    write({ "drafts/a.md": letter, "drafts/deep/b.md": letter, "drafts/c.txt": "Hi" });
    const { report } = await lintJson("drafts/**/*.md");
    expect(report.files.map(({ path }: { path: string }) => path)).toEqual([
      "drafts/a.md",
      "drafts/deep/b.md",
    ]);
  });

  test("ignored files are left out of folders, not when they are named", async () => {
    write({ "a.md": letter, "old/b.md": letter, "troth.config.yaml": "ignore: old/**\n" });
    expect((await lintJson(".")).report.summary.files).toBe(1);
    expect((await lintJson("old/b.md")).report.summary.files).toBe(1);
    const { code, report } = await lintJson("old");
    expect(code).toBe(2);
    expect(report.errors[0].message).toContain("that the configuration does not ignore");
  });

  test("standard input is called as the caller says", async () => {
    const { report } = await lintJson("- --stdin-filename drafts/may.md", { input: letter });
    expect(report.files).toMatchObject([
      { path: "drafts/may.md", format: "markdown", channel: "news" },
    ]);
  });

  test.runIf(process.platform !== "win32")("links that lead in a circle end", async () => {
    write({ "a/x.md": letter });
    symlinkSync("..", join(folder, "a", "up"));
    symlinkSync("self", join(folder, "self"));
    expect((await lintJson(".")).report.files).toHaveLength(1);
    const { code, err } = await troth("lint self");
    expect(code).toBe(2);
    expect(err).toContain("in a circle");
  });
});

describe("what cannot be read, and what only looks so", () => {
  const unusable: [name: string, args: string, message: string][] = [
    ["binary data", "a.md", "binary data"],
    ["a missing path", "nope/b.md", "no such file or folder"],
    ["a glob without a match", "*.mdx", "No draft matches"],
    ["a folder without drafts", "empty", "No draft stands in this folder"],
  ];
  test.for(unusable)("%s is an error with a remedy", async ([, args, message]) => {
    write({ "a.md": Buffer.of(0, 1, 2), "empty/logo.png": "x" });
    const { code, report } = await lintJson(args);
    expect(code).toBe(2);
    expect(report.files).toEqual([]);
    expect(report.errors[0].message).toContain(message);
    expect(report.errors[0].remedy).not.toBe("");
  });

  test("a slip in a name is named", async () => {
    write({ "letter.md": letter });
    expect((await troth("lint leter.md")).err).toContain("Did you mean “letter.md”?");
  });

  const root = process.getuid?.() === 0;
  if (root) console.warn("tests/cli: running as root, so the unreadable file is not tested");
  test.skipIf(root || process.platform === "win32")("an unreadable file is an error", async () => {
    write({ "shut.md": letter });
    chmodSync(join(folder, "shut.md"), 0);
    const { code, report } = await lintJson("shut.md");
    expect(code).toBe(2);
    expect(report.errors[0].message).toContain("may not read it");
  });

  test("an empty file is no error", async () => {
    write({ "empty.md": "" });
    const { code, report } = await lintJson("empty.md");
    expect(code).toBe(0);
    expect(report.files[0].notes).toContainEqual({ message: "The file is empty." });
    expect(report.files[0].findings).toEqual([]);
  });

  test("bytes that are not UTF-8 are read as windows-1252, with a note", async () => {
    write({ "old.txt": Buffer.from("Hi Sam,\ncaf\xe9 \x93Oven\x94", "latin1") });
    const { code, report } = await lintJson("old.txt");
    expect(code).toBe(0);
    expect(JSON.stringify(report.files[0].notes)).toContain("Byte 0xE9 on line 2");
  });

  test("broken front matter is a note at its place, and the rest is linted", async () => {
    write({ "broken.md": letter.replace("channel: news", 'channel: "news') });
    const { code, report } = await lintJson("broken.md");
    expect(code).toBe(0);
    expect(report.files[0].notes.some((note: object) => "place" in note)).toBe(true);
  });
});

describe("slips in the call", () => {
  const slips: [args: string, message: string][] = [
    ["lnt", "Did you mean “lint”?"],
    ["lint --chanel news", "Did you mean --channel?"],
    ["lint --channel newz", "Did you mean “news”?"],
    ["lint --medium emial", "Did you mean “email”?"],
    ["lint --format jsn", "Did you mean “json”?"],
    ["lint --rule proof/fake-thred", "Did you mean “proof/fake-thread”?"],
    ["lint --rule ask/fake-thread", "Did you mean “proof/fake-thread”?"],
    ["explain fake-thred", "Did you mean “proof/fake-thread”?"],
    ["lint --fix --fix-dry-run", "Choose one of them"],
    ["lint --fixx", "Did you mean --fix?"],
    ["lint --stage 9", "from 0"],
    ["lint --today 2026-02-30", "YYYY-MM-DD"],
    ["lint --max-warnings many", "not a whole number"],
    ["lint --channel", "needs a value"],
    ["lint --channel --quiet", "needs a value"],
    ["lint -draft.md", "./-name"],
    ["lint --quiet=yes", "takes no value"],
    ["lint --format json --format pretty", "share standard output"],
    ["lint --format json=nowhere/report.json", "there is no folder nowhere"],
    ["lint --config nowhere.yaml --format pretty", "nowhere.yaml"],
    ["moves", "needs a file"],
    ["explain", "needs one rule or one place"],
    ["lint --config . --format pretty", "it is a folder"],
  ];
  test.for(slips)("%s", async ([args, message]) => {
    const { code, err } = await troth(args);
    expect(code).toBe(2);
    expect(err).toContain(message);
  });

  test("a file without a place", async () => {
    write({ "letter.md": letter });
    const { code, err } = await troth("explain letter.md");
    expect(code).toBe(2);
    expect(err).toContain("troth explain letter.md:12");
  });

  test("a path in place of a command", async () => {
    write({ "letter.md": letter });
    expect((await troth("letter.md")).err).toContain("Did you mean “troth lint letter.md”?");
  });
});

describe("reports", () => {
  beforeEach(() => write({ "forged.md": forged, "letter.md": letter }));
  test("no colour where nobody watches; NO_COLOR and --no-color win; FORCE_COLOR asks for it", async () => {
    const watched = { write: () => undefined, isTTY: true, columns: 80 };
    expect(await coloured("", {})).toBe(false);
    expect(await coloured("", { stdout: watched })).toBe(true);
    expect(await coloured("--no-color", { stdout: watched })).toBe(false);
    expect(await coloured("", { stdout: watched, env: { NO_COLOR: "1" } })).toBe(false);
    expect(await coloured("", { env: { FORCE_COLOR: "1" } })).toBe(true);
  });

  test.for(["lint .", "lint . --format json", "moves .", "rules", "explain proof/fake-thread"])(
    "%s gives the same bytes twice",
    async (args) => {
      expect(await troth(args)).toEqual(await troth(args));
    },
  );

  test("several formats at once, files whole or not at all", async () => {
    const { code, out } = await troth("lint . --format pretty --format json=report.json");
    expect(code).toBe(1);
    expect(out).toContain("2 drafts: 1 blocked");
    expect(JSON.parse(readFileSync(join(folder, "report.json"), "utf8")).summary.files).toBe(2);
    expect(readdirSync(folder).filter((name) => name.endsWith(".tmp"))).toEqual([]);
  });

  test.for([
    ["lint letter.md --format json=letter.md", "one of the drafts"],
    ["lint . --format pretty=forged.md", "one of the drafts"],
    ["lint . --format json=a.json --format pretty=./a.json", "share the file"],
    ["lint . --format json=a.json --format pretty=nowhere/a.txt", "no folder nowhere"],
    ["lint . --format json=letter.md/a.json", "letter.md"],
  ])("%s is refused, and nothing is lost or left behind", async ([args = "", message = ""]) => {
    const { code, err } = await troth(args);
    expect(code).toBe(2);
    expect(err).toContain(message);
    expect(err).not.toContain("unforeseen");
    expect(readdirSync(folder).toSorted()).toEqual(["forged.md", "letter.md"]);
    expect(readFileSync(join(folder, "letter.md"), "utf8")).toBe(letter);
    expect(readFileSync(join(folder, "forged.md"), "utf8")).toBe(forged);
  });

  test.runIf(process.platform !== "win32")("a link stays a link to the report", async () => {
    write({ "old.json": "{}" });
    symlinkSync("old.json", join(folder, "report.json"));
    expect((await troth("lint letter.md --format json=report.json")).code).toBe(0);
    expect(readFileSync(join(folder, "old.json"), "utf8")).toContain("letter.md");
    expect(lstatSync(join(folder, "report.json")).isSymbolicLink()).toBe(true);
  });

  test.runIf(process.platform !== "win32")("what is no file is never replaced", async () => {
    const server = createServer().listen(join(folder, "socket"));
    await once(server, "listening");
    const { code, err } = await troth("lint letter.md --format json=socket");
    expect(code).toBe(2);
    expect(err).toContain("cannot be written to socket");
    expect(lstatSync(join(folder, "socket")).isSocket()).toBe(true);
    server.close();
  });

  test("--quiet shows errors only", async () => {
    const { out } = await troth("lint . --quiet");
    expect(out).toContain("proof/fake-thread");
    expect(out).not.toContain("letter.md");
  });
});

describe("the other commands", () => {
  beforeEach(() => write({ "forged.md": forged, "letter.md": letter }));

  test("moves gives the units of one file, or of several under files", async () => {
    const one = JSON.parse((await troth("moves letter.md --format json")).out);
    expect(Object.keys(one)).toEqual(["version", "path", "channel", "units", "document"]);
    expect(one.units[0]).toMatchObject({
      zone: "subject",
      text: "The spring list: twelve new glazes",
    });
    expect(letter.slice(one.units[0].start, one.units[0].end)).toBe(one.units[0].text);
    expect(["yes", "no", "na"]).toContain(one.document.askBeforeGive);
    const two = JSON.parse((await troth("moves letter.md forged.md --format json")).out);
    expect(two.files.map(({ path }: { path: string }) => path)).toEqual(["letter.md", "forged.md"]);
  });

  test("moves draws a ribbon", async () => {
    const { code, out } = await troth("moves letter.md");
    expect(code).toBe(0);
    expect(out).toMatch(/^letter\.md\n {2}read as a newsletter\n\n {6}subject\n {3}2 {2}▌/u);
  });

  test("rules lists every rule; explain shows one", async () => {
    const { rules } = JSON.parse((await troth("rules --format json")).out);
    expect(rules.map(({ id }: { id: string }) => id)).toContain("proof/fake-thread");
    expect((await troth("rules")).out).toContain("fake-thread");
    const { out } = await troth("explain fake-thread");
    expect(out).toContain("rules/proof/src/fake-thread/README.md");
    expect(out).toContain("CAN-SPAM");
  });

  test("explain says what was read and found at a place", async () => {
    const { code, out } = await troth("explain forged.md:2:12");
    expect(code).toBe(0);
    expect(out).toMatch(/stands in {3}subject/u);
    expect(out).toContain("proof/fake-thread");
    expect((await troth("explain forged.md:8:3")).out).toContain("The kiln cracked");
    expect(out).toMatch(/because of {2}“[^”]+” \+\d/u);
    expect((await troth("explain forged.md:99:1")).code).toBe(2);
  });

  test("explain as data: the card of a rule, or a place with the words that decided", async () => {
    const card = JSON.parse((await troth("explain fake-thread --format json")).out);
    expect(card.rules.map(({ id }: { id: string }) => id)).toEqual(["proof/fake-thread"]);
    const { out } = await troth("explain forged.md:2:12 --format json");
    const { version, place, units, findings } = JSON.parse(out);
    expect({ version, place }).toEqual({ version: 1, place: "forged.md:2:12" });
    const all = JSON.parse((await troth("moves forged.md --format json")).out);
    expect(units[0]).toMatchObject(all.units[0]);
    for (const { start, end, quote } of units[0].because) {
      expect(forged.slice(start, end)).toBe(quote);
    }
    expect(findings[0]).toMatchObject({ rule: "proof/fake-thread", start: { line: 2 } });
    expect((await troth("explain forged.md:2 --format xml")).code).toBe(2);
  });

  test("help and version", async () => {
    expect((await troth("")).out).toContain("Usage: troth COMMAND");
    expect((await troth("lint --nonsense --help")).out).toContain("--max-warnings N");
    expect((await troth("help explain")).out).toContain("FILE:LINE[:COL]");
    expect((await troth("--version")).out).toMatch(/^\d+\.\d+\.\d+\n$/u);
  });
});
