import { statSync } from "node:fs";
import { extname, relative, resolve, sep } from "node:path";

import type { ReportError } from "@troth/reporters";
import picomatch from "picomatch";

import { shownPath, type Found, type Where } from "./found.ts";
import { draftsAmong } from "./among.ts";
import { fileTrouble } from "./trouble.ts";
import { walk } from "./walk.ts";

/**
 * What a glob names; undefined for a path that is none. A glob that ends in its own ending
 * (`*.copy`) names its files; others find drafts, as a folder does.
 */
export async function matching(
  pattern: string,
  { cwd, ignores }: Where,
): Promise<Found | undefined> {
  const { base, glob, isGlob } = picomatch.scan(pattern);
  if (!isGlob) return undefined;
  const folder = resolve(cwd, base);
  const matches = picomatch(glob);
  const errors: ReportError[] = [];
  const isThere = statSync(folder, { throwIfNoEntry: false })?.isDirectory() ?? false;
  const below = isThere
    ? await walk(folder, cwd, (path, error) =>
        errors.push(fileTrouble(shownPath(path, cwd), error)),
      )
    : { files: [], folders: [] };
  const met = below.files
    .filter((path) => matches(relative(folder, path).split(sep).join("/")))
    .filter((path) => !ignores(path));
  const takesAll = /\.\w+$/u.test(extname(pattern));
  const { files, skipped } = takesAll ? { files: met, skipped: [] } : await draftsAmong(met);
  if (files.length === 0) {
    const remedy = isThere
      ? "Check the pattern: * stays within one folder, ** goes through them all."
      : `There is no folder “${base}”: check its spelling.`;
    errors.push({ path: pattern, message: "No draft matches this pattern.", remedy });
  }
  return { files, skipped, folders: below.folders, errors };
}
