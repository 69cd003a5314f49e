// What packages the extension and drives editors: a workspace of its own, installed on first use.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";

import { root } from "./workspace.mjs";

export const toolsFolder = join(root, "tests/editors/tools");

/** Installs the tools, unless they are there. */
export function installTools() {
  const read = (path) => {
    try {
      return readFileSync(join(toolsFolder, path), "utf8");
    } catch {
      return undefined;
    }
  };
  if (read("pnpm-lock.yaml") === read("node_modules/.pnpm/lock.yaml")) return;
  console.error("Installing the editor tools (once) …");
  const { config } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const { status } = spawnSync(
    "npx",
    ["--yes", `pnpm@${config.pnpm}`, "install", "--frozen-lockfile", "--reporter=silent"],
    {
      cwd: toolsFolder,
      stdio: ["ignore", "inherit", "inherit"],
      shell: process.platform === "win32",
    },
  );
  if (status !== 0) throw new Error(`the editor tools cannot be installed in ${toolsFolder}`);
}
