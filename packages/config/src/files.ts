import { existsSync, readFileSync } from "node:fs";
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

export function readConfigFile(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    throw new ConfigError({
      path,
      message: `The configuration cannot be read (${(error as NodeJS.ErrnoException).code ?? "unknown error"}).`,
      remedy: "Check the path and the permissions.",
    });
  }
}
