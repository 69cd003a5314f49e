import { execFileSync } from "node:child_process";

import { folder } from "../command-line.ts";

/** Runs git in the folder of the test, as nobody in particular. */
export function git(...args: readonly string[]): string {
  return gitIn(folder, ...args);
}

export function gitIn(cwd: string, ...args: readonly string[]): string {
  const who = ["-c", "user.name=Noor", "-c", "user.email=noor@kiln.example"];
  const quiet = ["-c", "init.defaultBranch=main", "-c", "protocol.file.allow=always"];
  return execFileSync("git", [...who, ...quiet, ...args], {
    cwd,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
    // A hook that runs the tests has a repository of its own in mind.
    env: {
      ...process.env,
      GIT_DIR: undefined,
      GIT_INDEX_FILE: undefined,
      GIT_WORK_TREE: undefined,
    },
  });
}

/** Puts all that stands in the folder into a commit. */
export function commit(message: string): void {
  git("add", "-A");
  git("commit", "-q", "-m", message);
}
