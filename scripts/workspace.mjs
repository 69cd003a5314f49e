// What the npm scripts share: the root, the pinned pnpm, and a build that is made only when needed.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

import { bundle } from "./bundle.mjs";

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** The folder that the person called npm from; paths count from there. */
export const callerFolder = process.env["INIT_CWD"] ?? process.cwd();

/** Installs with the pinned pnpm, unless the lockfile is installed already. */
export function install() {
  const wanted = read("pnpm-lock.yaml");
  if (wanted !== undefined && wanted === read("node_modules/.pnpm/lock.yaml")) return;
  say("Installing (once, about ten seconds) …");
  // What a stray `npm install` left is in nobody's way but pnpm's, which would stop to ask.
  if (!existsSync(join(root, "node_modules/.pnpm"))) {
    rmSync(join(root, "node_modules"), { recursive: true, force: true });
  }
  const { config } = JSON.parse(read("package.json") ?? "{}");
  run("npx", ["--yes", `pnpm@${config.pnpm}`, "install", "--frozen-lockfile", "--reporter=silent"]);
}

/** Bundles the command line, unless no source is newer than the last bundle. */
export async function build() {
  const stamp = join(root, "packages/cli/dist/.built");
  if (existsSync(stamp) && newestSource() <= statSync(stamp).mtimeMs) return;
  await bundle();
  writeFileSync(stamp, "");
}

/** Compiles every package, with its types, into its `dist`; of the command line the types alone. */
export function types() {
  run(process.execPath, [join(root, "node_modules/typescript/bin/tsc"), "-b"]);
}

/** Runs a program at the root. Its output goes to standard error: standard output is the report's. */
export function run(command, args) {
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    stdio: ["ignore", process.stderr, process.stderr],
    env: { ...process.env, INIT_CWD: root },
    shell: process.platform === "win32",
  });
  if (status === 0) return;
  console.error(
    `troth: \`${command} ${args.join(" ")}\` failed${error ? `: ${error.message}` : ""}.`,
  );
  process.exit(status ?? 1);
}

/** Hands over to the command line, as if it had been called from the person's own folder. */
export async function troth(args, folder = callerFolder) {
  process.chdir(folder);
  process.argv.splice(2, Infinity, ...args);
  await import("../packages/cli/dist/bin.js");
}

function say(text) {
  console.error(text);
}

function read(path) {
  const file = join(root, path);
  return existsSync(file) ? readFileSync(file, "utf8") : undefined;
}

function newestSource() {
  const folders = ["packages", "rules"].flatMap((group) =>
    readdirSync(join(root, group)).map((name) => join(root, group, name)),
  );
  const files = folders.flatMap((folder) => [
    join(folder, "package.json"),
    ...filesBelow(join(folder, "src")),
  ]);
  const ours = ["scripts/bundle.mjs", "scripts/ready.mjs", "pnpm-lock.yaml"];
  files.push(...ours.map((name) => join(root, name)));
  return Math.max(
    ...files.filter((file) => existsSync(file)).map((file) => statSync(file).mtimeMs),
  );
}

function filesBelow(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name));
}
