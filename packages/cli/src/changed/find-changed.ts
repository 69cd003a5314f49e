import { existsSync } from "node:fs";
import { resolve } from "node:path";

import type { Io } from "../io.ts";
import { findBase, commitOf, type Base } from "./base.ts";
import { changesSince } from "./changes.ts";
import type { ChangedOptions } from "./changed-files.ts";

/** What is to be linted of a diff. */
export interface Changed {
  readonly base: Base;
  readonly options: ChangedOptions;
  /** Without the one that turned out to be the name of a commit. */
  readonly paths: readonly string[];
}

interface Asked {
  /** As it stands behind `=`; `true` without one. */
  readonly changed: string | true;
  readonly lines: boolean;
  readonly paths: readonly string[];
}

/** Reads `--changed`, `--changed=REF` and `--changed REF`. @throws {UsageError} */
export async function findChanged({ changed, lines, paths }: Asked, io: Io): Promise<Changed> {
  const { cwd, env } = io;
  const given = changed === true ? await refAmong(paths, cwd) : changed;
  const base = await findBase(cwd, given, env);
  const { root, files } = await changesSince(base.id, cwd);
  const left = changed === true && given !== undefined ? paths.slice(1) : paths;
  return { base, options: { root, files, lines }, paths: left };
}

/** The first path, where there is no such file and git knows a commit of that name. */
async function refAmong([first]: readonly string[], cwd: string): Promise<string | undefined> {
  if (first === undefined || first === "-" || existsSync(resolve(cwd, first))) return undefined;
  return (await commitOf(cwd, first)) === undefined ? undefined : first;
}
