import { statSync } from "node:fs";
import { basename, dirname, resolve } from "node:path";

import { isProfile, nearestIn } from "@troth/config";
import type { ReportError } from "@troth/reporters";

import { shownPath, type Found, type Where } from "./found.ts";
import { draftsAmong } from "./among.ts";
import { fileTrouble } from "./trouble.ts";
import { walk } from "./walk.ts";

/** The drafts that the paths of a command stand for. */
export interface Collected {
  /** Absolute paths, or `-`; each once, in the order of the arguments. */
  readonly files: readonly string[];
  /** Files of folders that are no drafts. */
  readonly skipped: readonly string[];
  /** Absolute: where drafts were looked for. */
  readonly folders: readonly string[];
  readonly errors: readonly ReportError[];
}

/** Paths, folders and globs to files. Named files are taken whatever they are called. */
export async function collect(paths: readonly string[], where: Where): Promise<Collected> {
  const found = await Promise.all(paths.map((path) => find(path, where)));
  return {
    files: [...new Set(found.flatMap(({ files }) => files))],
    skipped: [...new Set(found.flatMap(({ skipped = [] }) => skipped))],
    folders: [...new Set(found.flatMap(({ folders = [] }) => folders))],
    errors: found.flatMap(({ errors = [] }) => errors),
  };
}

async function find(given: string, where: Where): Promise<Found> {
  const { cwd } = where;
  if (given === "-") return { files: ["-"] };
  if (given === "") return noSuchFile(given, cwd);
  const path = resolve(cwd, given);
  try {
    const stats = statSync(path);
    return stats.isDirectory() ? await inFolder(path, given, where) : { files: [path] };
  } catch (error) {
    if (isMissing(error)) return (await matches(given, where)) ?? noSuchFile(given, cwd);
    return { files: [], errors: [fileTrouble(shownPath(path, cwd), error)] };
  }
}

function isMissing(error: unknown): boolean {
  return (
    error instanceof Error && "code" in error && ["ENOENT", "ENOTDIR"].includes(String(error.code))
  );
}

/** What a glob names; undefined for a path that is none. The matcher is loaded for what looks so. */
async function matches(given: string, where: Where): Promise<Found | undefined> {
  if (!/[*?[\](){}!+@]/u.test(given)) return undefined;
  const { matching } = await import("./glob.ts");
  return matching(given, where);
}

async function inFolder(folder: string, given: string, { cwd, ignores }: Where): Promise<Found> {
  const errors: ReportError[] = [];
  const {
    files: all,
    folders,
    hasIgnored,
  } = await walk(folder, cwd, (path, error) =>
    errors.push(fileTrouble(shownPath(path, cwd), error)),
  );
  const met = all.filter((path) => !ignores(path));
  const { files, skipped } = await draftsAmong(met);
  // After `troth init` a folder may hold nothing else: then the profile itself is judged.
  const profiles = files.length > 0 ? [] : met.filter(holdsProfile);
  if (profiles.length > 0) return { files: profiles, errors };
  if (files.length === 0 && errors.length === 0) {
    const byConfig = all.length > met.length ? " that the configuration does not ignore" : "";
    const why = hasIgnored ? " that is not ignored" : byConfig;
    errors.push({
      path: given,
      message: `No draft stands in this folder${why}.`,
      remedy:
        "Drafts end in .md, .txt, .html, .eml, .mjml or a template's ending; any other file can be named.",
    });
  }
  return { files, skipped, folders, errors };
}

function holdsProfile(path: string): boolean {
  return /\.ya?ml$/iu.test(path) && isProfile(path);
}

function noSuchFile(given: string, cwd: string): Found {
  const near = nearestIn(resolve(cwd, dirname(given)), basename(given));
  const remedy =
    near === undefined
      ? "Check the spelling; paths count from the folder that you are in."
      : `Did you mean “${[...(dirname(given) === "." ? [] : [dirname(given)]), near].join("/")}”?`;
  return {
    files: [],
    errors: [{ path: given, message: "There is no such file or folder.", remedy }],
  };
}
