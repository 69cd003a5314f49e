import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";

import { beforeEach, describe, expect, test, vi } from "vitest";

import { folder, write } from "../command-line.ts";
import { action, described, event, fetched, runAction as run } from "./action.ts";
import { commit, git } from "./repository.ts";

// Each of these starts processes: a guard for a busy machine, as in vitest.config.ts.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const body =
  "Hi Sam,\n\nThe kiln cracked on Tuesday, and Noor mended it with wire and patience. We fire the next load on Friday.\n";
const calm = `---\nsubject: The spring list\nchannel: news\n---\n\n${body}`;
const forged = calm.replace("The spring", "Re: the spring");

describe("the action", () => {
  beforeEach(() => {
    git("init", "-q");
    write({ ".gitignore": ".runner/\n", "a.md": calm, "campaigns/b.md": calm });
    commit("drafts");
  });

  test("a clean main passes, with outputs and a summary", () => {
    const { status, log, output, summary } = run();
    expect({ status, log }).toEqual({ status: 0, log: expect.not.stringContaining("::error") });
    expect(output).toMatch(/^verdict=\w+\nfiles=2\nerrors=0\nwarnings=\d+\ninfos=\d+\n$/u);
    expect(summary).not.toBe("");
  });

  test("a branch that breaks it is blocked, with the finding at its line", () => {
    git("switch", "-q", "-c", "launch");
    write({ "campaigns/b.md": forged });
    commit("a launch");
    const { status, log, output, summary } = run({ paths: "campaigns\n" });
    expect(status).toBe(1);
    expect(log).toMatch(/^::error file=campaigns\/b\.md,line=2,/mu);
    expect(output).toMatch(/^verdict=blocked\nfiles=1\nerrors=1\n/u);
    expect(summary).toContain("proof/fake-thread");
    expect(run({ annotations: "false" })).toMatchObject({ status: 1, log: "" });
    expect(run({ summary: "false" }).summary).toBe("");
  });

  test("reports are written where the workflow wants them", () => {
    run({ reports: "sarif=troth.sarif\n\n  junit=troth.xml  \n" });
    expect(JSON.parse(readFileSync(join(folder, "troth.sarif"), "utf8")).version).toBe("2.1.0");
    expect(readFileSync(join(folder, "troth.xml"), "utf8")).toContain("<testsuites");
  });

  test("of a pull request or a push, only what it changes", () => {
    const base = git("rev-parse", "HEAD").trim();
    write({ "a.md": forged });
    commit("old trouble");
    const later = git("rev-parse", "HEAD").trim();
    write({ "campaigns/b.md": `${calm}\nMore.\n` });
    commit("a launch");
    expect(run().status).toBe(1);
    const pull = (sha: string) => event({ pull_request: { base: { sha } } });
    expect(run({ changed: "files" }, pull(later))).toMatchObject({ status: 0 });
    expect(run({ changed: "files" }, pull(base))).toMatchObject({ status: 1 });
    expect(run({ changed: "files" }, event({ before: later }))).toMatchObject({ status: 0 });
    expect(run({ changed: "files" }, event({ before: "0".repeat(40) })).output).toContain(
      "files=0",
    );
    write({ "a.md": `${forged}\nMore.\n` });
    commit("a line more");
    expect(run({ changed: "files" }, pull(later)).status).toBe(1);
    expect(run({ changed: "lines" }, pull(later)).status).toBe(0);
  });

  test("a baseline and the bar are handed on", () => {
    write({ "a.md": forged, "bar.json": '{"version": 1, "files": {}}' });
    expect(run({ baseline: "bar.json" }).status).toBe(1);
    expect(run({ baseline: "nowhere.json" })).toMatchObject({
      status: 2,
      log: expect.stringContaining("::error file=nowhere.json"),
    });
    write({ "troth.config.yaml": "rules: {proof/fake-thread: warn}\n" });
    expect(run().status).toBe(0);
    expect(run({ "max-warnings": "0" }).status).toBe(1);
    expect(run({ "fail-on": "warn" }).status).toBe(1);
  });

  test.for([
    [{ changed: "yes" }, "none of false, files, lines"],
    [{ summary: "on" }, "neither true nor false"],
    [{ "fail-on": "fatal" }, "“fatal” is not a severity."],
    [{ paths: "nowhere.md" }, "There is no such file or folder."],
    [{ paths: "--fix" }, "There is no such file or folder."],
  ] as const)("what cannot be used is said in an annotation: %j", ([inputs, said]) => {
    const { status, log } = run(inputs);
    expect(status).toBe(2);
    expect(log).toMatch(/^::error /mu);
    expect(log).toContain(said);
  });

  test("a shallow clone is told what to fetch", () => {
    const deep = git("rev-parse", "HEAD").trim();
    write({ "a.md": `${calm}\nMore.\n` });
    commit("two");
    const clone = join(folder, ".runner/clone");
    git("clone", "-q", "--depth", "1", `file://${folder}`, clone);
    const workspace = { GITHUB_WORKSPACE: clone };
    expect(run({ changed: "files" }, workspace).log).toContain("fetch-depth: 0");
    const pull = event({ pull_request: { base: { sha: deep } } });
    expect(run({ changed: "files" }, { ...workspace, ...pull }).log).toContain(
      "This clone is shallow",
    );
  });

  test("no draft and no name of one can give the runner a command", () => {
    const trap = `${calm}\n::set-output name=verdict::clear\n\n  ::error::Now.\n\nWe leverage %0A::warning::x the kiln.\n`;
    write({
      "::error file=x::.md": trap,
      "two\n::error::lines.md": trap,
      "b\n::stop-commands::x": "",
    });
    const { log, output } = run({ paths: ".\nb\n::stop-commands::x\n" });
    const commands = log.split("\n").filter((line) => line.trimStart().startsWith("::"));
    expect(commands.length).toBeGreaterThan(0);
    for (const line of commands) {
      expect(line).toMatch(/^::(?:error|warning|notice) (?:file=[^:\n]*|title=[^:\n]*)::/u);
    }
    expect(output.match(/^verdict=/gmu)).toHaveLength(1);
  });
});

test("reaches no network: it cannot even speak to one", () => {
  const program = readFileSync(join(fetched, "dist/index.js"), "utf8");
  const used = Array.from(
    program.matchAll(/from "node:([^"]+)"|import\("node:([^"]+)"\)/gu),
    (found) => found[1] ?? found[2],
  );
  expect(used).toContain("fs");
  for (const name of ["http", "https", "http2", "net", "tls", "dgram", "dns"]) {
    expect(used).not.toContain(name);
  }
  expect(program).not.toMatch(/\bfetch\(|\bWebSocket\b|XMLHttpRequest/u);
});

test("every input and output has a description, here and in the README", () => {
  const readme = readFileSync(resolve(action, "README.md"), "utf8");
  for (const [name, { description }] of Object.entries({
    ...described.inputs,
    ...described.outputs,
  })) {
    expect(description, name).toMatch(/\.$/u);
    expect(readme).toContain(`\`${name}\``);
  }
});
