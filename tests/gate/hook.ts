import { spawnSync } from "node:child_process";
import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

import { afterAll, beforeAll, expect } from "vitest";

import { folder, write } from "../command-line.ts";
import { git, gitIn } from "./repository.ts";

const preCommit = "/usr/bin/pre-commit";

/** Whether pre-commit can be asked here; where not, that is said. */
export const hasPreCommit = spawnSync(preCommit, ["--version"]).status === 0;
if (!hasPreCommit) console.warn("tests/gate: pre-commit is not installed, so not tested");

/** The hook as others fetch it, and a `troth` on the path. */
const hook = mkdtempSync(join(tmpdir(), "troth-hook-"));
beforeAll(() => {
  if (!hasPreCommit) return;
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

/** Puts the hook into the repository of the test. @param files a pattern: where drafts are. */
export function installHook(files: string): void {
  write({
    ".pre-commit-config.yaml": `repos:\n  - repo: ${join(hook, "repo")}\n    rev: v1\n    hooks: [{id: troth, files: ${files}}]\n`,
  });
  git("add", "-A");
  const { status, stderr } = spawnSync(preCommit, ["install"], {
    cwd: folder,
    env,
    encoding: "utf8",
  });
  expect(status, stderr).toBe(0);
}

/** Commits all that stands in the folder, if the hook lets it. */
export function commitThroughHook(): { status: number | null; said: string } {
  git("add", "-A");
  const { status, stdout, stderr } = spawnSync("git", ["commit", "-q", "-m", "x"], {
    cwd: folder,
    env,
    encoding: "utf8",
  });
  return { status, said: stdout + stderr };
}
