import { existsSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";

import { isProfile, loadConfig, type ProfileFile } from "@troth/config";
import { rules } from "@troth/preset";

import { UsageError } from "../usage.ts";

/** What is there already, and where the rest goes. */
export interface Where {
  /** The folder of both files. */
  readonly base: string;
  /** The configuration that holds here; undefined where there is none. */
  readonly config: string | undefined;
  /** The profile that drafts are held to here; undefined where there is none. */
  readonly profile: ProfileFile | undefined;
  /** What the profile is called, from the folder. */
  readonly name: string;
  /** The profile is there and only the configuration is missing, which would name it. */
  readonly profileIsThere: boolean;
}

/** @throws {ConfigError} where one of them is there and broken. */
export async function lookAround(cwd: string, today: string): Promise<Where> {
  const config = await loadConfig({ cwd, rules });
  const profile = await config.loadProfile(today);
  const known = config.path ?? profile?.path;
  const base = known === undefined ? cwd : dirname(known);
  const about = { base, config: config.path, profile };
  if (profile !== undefined) {
    return { ...about, name: pathFrom(base, profile.path), profileIsThere: true };
  }
  const name = freeName(base);
  return { ...about, name, profileIsThere: existsSync(join(base, name)) };
}

/** Other tools keep a `values.yaml` of their own, which stays theirs. */
function freeName(base: string): string {
  if (!existsSync(join(base, usual))) return usual;
  const path = join(base, other);
  if (!existsSync(path) || isProfile(path)) return other;
  throw new UsageError(
    `${usual} and ${other} are there, and neither is a profile.`,
    "Rename one of them, or write a profile by hand and name it under `profile:` in troth.config.yaml.",
  );
}

const usual = "values.yaml";
const other = "brand-values.yaml";

/** With `/`, as YAML and reports show it. */
function pathFrom(base: string, path: string): string {
  return relative(base, path).split(sep).join("/");
}

/** Path of a JSON Schema from the folder, where the package is installed. */
export function schemaFrom(base: string, name: string): string | undefined {
  const inPackage = join("node_modules", "troth", "schema", name);
  for (let at = base; ; at = dirname(at)) {
    const path = resolve(at, inPackage);
    if (existsSync(path)) {
      const from = pathFrom(base, path);
      return from.startsWith(".") ? from : `./${from}`;
    }
    if (dirname(at) === at) return undefined;
  }
}
