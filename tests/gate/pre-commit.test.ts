import { spawnSync } from "node:child_process";
import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

import { afterAll, beforeAll, expect, test, vi } from "vitest";

import { folder, write } from "../command-line.ts";
import { git, gitIn } from "./repository.ts";

// Starts pre-commit, which makes a cache of its own: a guard for a busy machine.
vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });

const isThere = spawnSync("/usr/bin/pre-commit", ["--version"]).status === 0;
if (!isThere) console.warn("tests/gate/pre-commit: pre-commit is not installed, so not tested");

const body =
  "Hi Sam,\n\nThe kiln cracked on Tuesday, and Noor mended it with wire and patience. We fire the next load on Friday.\n";
const calm = `---\nsubject: The spring list\nchannel: news\n---\n\n${body}`;
const forged = calm.replace("The spring", "Re: the spring");

/** The hook as others fetch it, and a `troth` on the path. */
const hook = mkdtempSync(join(tmpdir(), "troth-hook-"));
beforeAll(() => {
  if (!isThere) return;
  const { status, stderr } = spawnSync("node", ["scripts/troth.mjs", "--version"]);
  if (status !== 0) throw new Error(String(stderr));
  cpSync(".pre-commit-hooks.yaml", join(hook, "repo/.pre-commit-hooks.yaml"));
  gitIn(join(hook, "repo"), "init", "-q");
  gitIn(join(hook, "repo"), "add", "-A");
  gitIn(join(hook, "repo"), "commit", "-q", "-m", "hooks");
  gitIn(join(hook, "repo"), "tag", "v1");
  mkdirSync(join(hook, "bin"));
  const program = `#!/bin/sh\nexec "${process.execPath}" "${resolve("packages/cli/dist/bin.js")}" "$@"\n`;
  writeFileSync(join(hook, "bin/troth"), program);
  chmodSync(join(hook, "bin/troth"), 0o755);
});
afterAll(() => rmSync(hook, { recursive: true, force: true }));

test.skipIf(!isThere)("pre-commit blocks a blocked draft, and lets a clear one pass", () => {
  const env = {
    PATH: `${join(hook, "bin")}:/usr/bin:/bin`,
    HOME: hook,
    PRE_COMMIT_HOME: join(hook, "cache"),
    GIT_CONFIG_COUNT: "2",
    GIT_CONFIG_KEY_0: "user.name",
    GIT_CONFIG_VALUE_0: "Noor",
    GIT_CONFIG_KEY_1: "user.email",
    GIT_CONFIG_VALUE_1: "noor@kiln.example",
  };
  const commit = () =>
    spawnSync("git", ["commit", "-q", "-m", "x"], { cwd: folder, env, encoding: "utf8" });
  git("init", "-q");
  write({
    ".pre-commit-config.yaml": `repos:\n  - repo: ${join(hook, "repo")}\n    rev: v1\n    hooks: [{id: troth, files: ^campaigns/}]\n`,
    "campaigns/a.md": forged,
    "README.md": forged,
  });
  git("add", "-A");
  const installed = spawnSync("/usr/bin/pre-commit", ["install"], {
    cwd: folder,
    env,
    encoding: "utf8",
  });
  expect(installed.status, installed.stderr).toBe(0);
  const blocked = commit();
  expect(blocked.status).toBe(1);
  expect(blocked.stderr + blocked.stdout).toContain("proof/fake-thread");
  expect(blocked.stderr + blocked.stdout).not.toContain("README.md");
  write({ "campaigns/a.md": calm });
  git("add", "-A");
  const passed = commit();
  expect(passed.status, passed.stderr).toBe(0);
});
