import { readdirSync, statSync } from "node:fs";
import { basename, dirname, extname, relative, resolve, sep } from "node:path";

import { nearest } from "@troth/config";
import type { ReportError } from "@troth/reporters";
import picomatch from "picomatch";

import { looksLikeDraft } from "./format.ts";
import { fileTrouble } from "./trouble.ts";
import { walk } from "./walk.ts";

/** The drafts that the paths of a command stand for. */
export interface Collected {
  /** Absolute paths, or `-`; each once, in the order of the arguments. */
  readonly files: readonly string[];
  /** Files of folders that are no drafts. */
  readonly skipped: readonly string[];
  readonly errors: readonly ReportError[];
}

interface Found {
  readonly files: readonly string[];
  readonly skipped?: readonly string[];
  readonly errors?: readonly ReportError[];
}

/** Paths, folders and globs to files. Named files are taken whatever they are called. */
export function collect(
  paths: readonly string[],
  { cwd, ignores }: { readonly cwd: string; readonly ignores: (path: string) => boolean },
): Collected {
  const found = paths.map((path) => find(path, cwd, ignores));
  return {
    files: [...new Set(found.flatMap(({ files }) => files))],
    skipped: [...new Set(found.flatMap(({ skipped = [] }) => skipped))],
    errors: found.flatMap(({ errors = [] }) => errors),
  };
}

/** How a path is shown: from the caller's folder, with `/`. */
export function shownPath(path: string, cwd: string): string {
  const shown = relative(cwd, path).split(sep).join("/");
  return shown === "" ? "." : shown;
}

function find(given: string, cwd: string, ignores: (path: string) => boolean): Found {
  if (given === "-") return { files: ["-"] };
  if (given === "") return noSuchFile(given, cwd);
  const path = resolve(cwd, given);
  try {
    const stats = statSync(path);
    return stats.isDirectory() ? inFolder(path, given, cwd, ignores) : { files: [path] };
  } catch (error) {
    if (isMissing(error)) {
      return isGlob(given) ? matching(given, cwd, ignores) : noSuchFile(given, cwd);
    }
    return { files: [], errors: [fileTrouble(shownPath(path, cwd), error)] };
  }
}

function isMissing(error: unknown): boolean {
  return (
    error instanceof Error && "code" in error && ["ENOENT", "ENOTDIR"].includes(String(error.code))
  );
}

const isGlob = (path: string): boolean => picomatch.scan(path).isGlob;

function inFolder(
  folder: string,
  given: string,
  cwd: string,
  ignores: (path: string) => boolean,
): Found {
  const errors: ReportError[] = [];
  const all = [
    ...walk(folder, (path, error) => errors.push(fileTrouble(shownPath(path, cwd), error))),
  ];
  const met = all.filter((path) => !ignores(path));
  const files = met.filter(looksLikeDraft);
  if (files.length === 0 && errors.length === 0) {
    const why = all.length > met.length ? " that the configuration does not ignore" : "";
    errors.push({
      path: given,
      message: `No draft stands in this folder${why}.`,
      remedy: "Drafts end in .md, .txt, .html or a template's ending; any other file can be named.",
    });
  }
  return { files, skipped: met.filter((path) => !looksLikeDraft(path)), errors };
}

/** A glob that ends in its own ending (`*.copy`) names its files; others find drafts, as a folder does. */
function matching(pattern: string, cwd: string, ignores: (path: string) => boolean): Found {
  const { base, glob } = picomatch.scan(pattern);
  const folder = resolve(cwd, base);
  const matches = picomatch(glob);
  const errors: ReportError[] = [];
  const isThere = statSync(folder, { throwIfNoEntry: false })?.isDirectory() ?? false;
  const met = isThere
    ? [...walk(folder, (path, error) => errors.push(fileTrouble(shownPath(path, cwd), error)))]
        .filter((path) => matches(relative(folder, path).split(sep).join("/")))
        .filter((path) => !ignores(path))
    : [];
  const takesAll = /\.\w+$/u.test(extname(pattern));
  const files = takesAll ? met : met.filter(looksLikeDraft);
  if (files.length === 0) {
    const remedy = isThere
      ? "Check the pattern: * stays within one folder, ** goes through them all."
      : `There is no folder “${base}”: check its spelling.`;
    errors.push({ path: pattern, message: "No draft matches this pattern.", remedy });
  }
  return { files, skipped: takesAll ? [] : met.filter((path) => !looksLikeDraft(path)), errors };
}

function noSuchFile(given: string, cwd: string): Found {
  const near = nearest(basename(given), namesIn(resolve(cwd, dirname(given))));
  const remedy =
    near === undefined
      ? "Check the spelling; paths count from the folder that you are in."
      : `Did you mean “${[...(dirname(given) === "." ? [] : [dirname(given)]), near].join("/")}”?`;
  return {
    files: [],
    errors: [{ path: given, message: "There is no such file or folder.", remedy }],
  };
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
