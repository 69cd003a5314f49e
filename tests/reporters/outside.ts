import { spawn } from "node:child_process";
import { chmodSync, existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const folder = "tests/reporters/consumers";
const command = `npx --yes pnpm@12.21.0 --dir ${folder} install`;
const require = createRequire(join(process.cwd(), folder, "package.json"));

/** Why a program of others cannot be asked here, also said aloud; undefined where it can. */
export function missing(...programs: readonly string[]): string | undefined {
  const why = reasonAgainst(programs);
  if (why !== undefined && !said.has(why)) console.log(`tests/reporters: ${why}`);
  said.add(why);
  return why;
}

const said = new Set<string | undefined>();

function reasonAgainst(programs: readonly string[]): string | undefined {
  const absent = programs.find((name) => name.startsWith("/") && !existsSync(name));
  if (absent !== undefined) return `not asked: there is no ${absent} on this machine`;
  const packages = programs.filter((name) => !name.startsWith("/"));
  const wanted = packages.find((name) => !existsSync(join(folder, "node_modules", name)));
  return wanted === undefined ? undefined : `not asked: ${wanted} is not installed (${command})`;
}

/** The folder of a package that was installed for the tests. @param from whose dependency it is. */
export function packageFolder(name: string, from?: string): string {
  const find = from === undefined ? require : createRequire(packageFile(from));
  return dirname(find.resolve(`${name}/package.json`));
}

function packageFile(name: string): string {
  return require.resolve(`${name}/package.json`);
}

/** A program that a package brings along, made runnable. */
export function programOf(name: string, file: string, from?: string): string {
  const path = join(packageFolder(name, from), file);
  chmodSync(path, 0o755);
  return path;
}

/** A module of a package, whatever it exports. */
export function load(name: string): Promise<unknown> {
  return import(require.resolve(name));
}

/** Runs a program to its end, and keeps what it says. */
export function run(
  program: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<{ code: number | null; out: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { env: { ...process.env, ...env } });
    let out = "";
    child.stdout.on("data", (data) => (out += String(data)));
    child.stderr.on("data", (data) => (out += String(data)));
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, out }));
  });
}
