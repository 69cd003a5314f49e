import { existsSync, readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";

import { ConfigError } from "./config-error.ts";

const names = ["troth.config.yaml", "troth.config.json"];

/** The nearest configuration from `folder` upwards. */
export function findConfig(folder: string): string | undefined {
  const found = names.map((name) => join(folder, name)).filter((path) => existsSync(path));
  if (found.length > 1) {
    throw new ConfigError({
      path: join(folder, names[0] ?? ""),
      message: "Two configurations stand in one folder: troth.config.yaml and troth.config.json.",
      remedy: "Keep one of the two.",
    });
  }
  if (found[0] !== undefined) return found[0];
  const parent = dirname(folder);
  return parent === folder ? undefined : findConfig(parent);
}

/** The nearest file of this name from `folder` upwards, not beyond the root of its repository. */
export function findUpwards(name: string, folder: string): string | undefined {
  return foldersUpwards(folder)
    .map((one) => join(one, name))
    .find((path) => statSync(path, { throwIfNoEntry: false })?.isFile() === true);
}

/** `folder` and those around it, the nearest first, to the root of its repository. */
export function foldersUpwards(folder: string): string[] {
  const parent = dirname(folder);
  return parent === folder || isRoot(folder) ? [folder] : [folder, ...foldersUpwards(parent)];
}

/** In a second work tree, `.git` is a file. */
function isRoot(folder: string): boolean {
  return statSync(join(folder, ".git"), { throwIfNoEntry: false }) !== undefined;
}

/** @param from the configuration that extends this one. */
export function readConfigFile(path: string, from?: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? "unknown error";
    const [why, remedy] = reasons[code] ?? [code, "Check the path and the permissions."];
    const named = from === undefined ? "" : ` It is named under \`extends\` in ${from}.`;
    throw new ConfigError({
      path,
      message: `The configuration cannot be read: ${why}.${named}`,
      remedy,
    });
  }
}

const reasons: Readonly<Record<string, readonly [why: string, remedy: string]>> = {
  ENOENT: ["there is no such file", "Check the spelling of the path."],
  ENOTDIR: ["a part of the path is a file", "Check the spelling of the path."],
  EISDIR: ["it is a folder", "Name the file in it, for example `troth.config.yaml`."],
  EACCES: ["you may not read it", "Ask for the right to read it."],
};
