import { readFileSync, statSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";

import type { Ignore } from "ignore";

import { isInside } from "./found.ts";

/** In the order in which they count: troth's own may take in again what git leaves out. */
const names = [".gitignore", ".trothignore"];

/** What the ignore files of one folder say about what stands below it. */
interface Level {
  readonly folder: string;
  readonly rules: Ignore;
}

/** What the ignore files from one folder down to another say together, as git reads them. */
export class IgnoreFiles {
  readonly #levels: readonly Level[];

  private constructor(levels: readonly Level[]) {
    this.#levels = levels;
  }

  /**
   * Those that stand above a folder, up to the root of its repository, else to `cwd`. None where they
   * leave out the folder itself: who names it wants it.
   */
  static async above(folder: string, cwd: string): Promise<IgnoreFiles> {
    const parents = foldersBetween(topOf(folder, cwd), folder);
    let files = new IgnoreFiles([]);
    for (const [at, parent] of parents.entries()) {
      // oxlint-disable-next-line no-await-in-loop -- each counts below those before it
      files = await files.enter(parent);
      if (files.ignores(parents[at + 1] ?? folder, true)) return new IgnoreFiles([]);
    }
    return files;
  }

  /** With those that stand in `folder` itself. */
  async enter(folder: string): Promise<IgnoreFiles> {
    const texts = [excludedIn(folder), ...names.map((name) => textOf(join(folder, name)))];
    const said = texts.filter((text) => text !== "");
    if (said.length === 0) return this;
    const { default: ignore } = await import("ignore");
    const rules = ignore({ ignorecase: foldsCase }).add(said.join("\n"));
    return new IgnoreFiles([...this.#levels, { folder, rules }]);
  }

  /** The innermost file that says something about a path decides. */
  ignores(path: string, isFolder: boolean): boolean {
    for (const { folder, rules } of this.#levels.toReversed()) {
      const inside = relative(folder, path).split(sep).join("/");
      const { ignored, unignored } = rules.test(isFolder ? `${inside}/` : inside);
      if (ignored || unignored) return ignored;
    }
    return false;
  }
}

/** As git does where the file system does. */
const foldsCase = process.platform === "win32" || process.platform === "darwin";

function topOf(folder: string, cwd: string): string {
  for (let here = folder; ; here = dirname(here)) {
    if (statSync(join(here, ".git"), { throwIfNoEntry: false }) !== undefined) return here;
    if (here === dirname(here)) break;
  }
  return isInside(folder, cwd) ? cwd : folder;
}

/** From `top` down, without `folder` itself. */
function foldersBetween(top: string, folder: string): string[] {
  const folders: string[] = [];
  for (let here = folder; here !== top; here = dirname(here)) folders.unshift(dirname(here));
  return folders;
}

/** What git leaves out in this clone alone. */
function excludedIn(folder: string): string {
  return textOf(join(folder, ".git", "info", "exclude"));
}

/** Empty where there is no such file. */
function textOf(path: string): string {
  try {
    return readFileSync(path, "utf8").replace(/^\uFEFF/u, "");
  } catch (error) {
    // Of a second work tree, `.git` is a file.
    if (error instanceof Error && "code" in error && none.has(String(error.code))) return "";
    throw error;
  }
}

const none: ReadonlySet<string> = new Set(["ENOENT", "ENOTDIR", "EISDIR"]);
