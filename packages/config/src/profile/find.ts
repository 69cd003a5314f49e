import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

import { looksLikeProfile } from "./looks-like.ts";

const names = ["values.yaml", "values.yml"];

/** The profile that nobody had to name: beside the configuration, else from a folder upwards. */
export function findProfile(folder: string, upwards: boolean): string | undefined {
  const found = names.map((name) => join(folder, name)).find(isProfile);
  if (found !== undefined || !upwards) return found;
  const parent = dirname(folder);
  return parent === folder ? undefined : findProfile(parent, upwards);
}

/** Other tools keep a `values.yaml` of their own, which is none of ours. */
export function isProfile(path: string): boolean {
  if (!existsSync(path)) return false;
  try {
    return looksLikeProfile(readFileSync(path, "utf8"));
  } catch {
    return false;
  }
}
