// Brings the peers: npm packages into `bench`, Vale where it stands on the PATH.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { peersOf } from "./tools.mjs";

/** Makes sure of the peers. @returns `{ of(format), notes }`: what is there, and what is missing. */
export function bringPeers({ root, folder, pnpm, wanted }) {
  if (!wanted) return { of: () => [], notes: ["The peers were left out, as asked."] };
  const bench = join(root, "bench");
  const trouble = install(bench, pnpm);
  const vale = findVale(folder);
  const notes = [
    ...(trouble === undefined ? [] : [`The peers could not be installed (${trouble}).`]),
    ...(vale === undefined ? ["Vale is skipped: it is not on the PATH."] : []),
  ];
  const of = (format) => [
    ...(trouble === undefined ? peersOf(format, bench) : []),
    ...(vale === undefined ? [] : [vale]),
  ];
  return { of, notes };
}

/** @returns what went wrong. */
function install(bench, pnpm) {
  if (read(join(bench, "pnpm-lock.yaml")) === read(join(bench, "node_modules/.pnpm/lock.yaml")))
    return undefined;
  console.error("Installing the peers (once) …");
  const args = ["--yes", `pnpm@${pnpm}`, "install", "--frozen-lockfile", "--reporter=silent"];
  const { status, error } = spawnSync("npx", args, {
    cwd: bench,
    stdio: ["ignore", process.stderr, process.stderr],
    shell: process.platform === "win32",
  });
  return status === 0 ? undefined : (error?.message ?? `exit code ${status}`);
}

function read(path) {
  return existsSync(path) ? readFileSync(path, "utf8") : undefined;
}

/** With the one style that comes with it; packs of rules would have to be downloaded. */
function findVale(folder) {
  const { status, stdout } = spawnSync("vale", ["--version"], { encoding: "utf8" });
  if (status !== 0 || process.platform !== "linux") return undefined;
  const config = join(folder, "vale.ini");
  writeFileSync(config, "MinAlertLevel = suggestion\n[*]\nBasedOnStyles = Vale\n");
  const version = stdout.trim().split(" ").at(-1);
  return { name: `vale ${version}, no packs`, command: "vale", args: [`--config=${config}`] };
}
