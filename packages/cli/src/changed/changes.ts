import { resolve } from "node:path";

import { git } from "../git.ts";

/** What differs from a commit. Plain data: threads get it too. */
export interface Changes {
  /** The root of the work tree, absolute. */
  readonly root: string;
  /** Changed files, absolute, each with git's id of its former content; "" for a new file. */
  readonly files: ReadonlyMap<string, string>;
}

/** Files of the work tree that differ from a commit, new and renamed ones included. */
export async function changesSince(commit: string, folder: string): Promise<Changes> {
  const up = (await git(folder, ["rev-parse", "--show-cdup"])).toString().replace(/\n$/u, "");
  const root = resolve(folder, up);
  const options = "--raw -z --no-abbrev --find-renames --no-ext-diff --no-textconv".split(" ");
  const diff = await git(root, ["diff", ...options, commit, "--"]);
  const others = await git(root, ["ls-files", "--others", "--exclude-standard", "-z"]);
  const fresh = partsOf(others).map((name): [string, string] => [name, ""]);
  const all = [...entriesOf(partsOf(diff)), ...fresh];
  return { root, files: new Map(all.map(([name, blob]) => [resolve(root, name), blob])) };
}

/** The names in a list that ends each with NUL: no name holds one. */
function partsOf(output: Buffer): string[] {
  return output.toString().split("\0").slice(0, -1);
}

/** `:100644 100644 OLD NEW M`, the name, and of a renamed file the new name. */
function* entriesOf(parts: readonly string[]): Generator<[name: string, blob: string]> {
  for (let at = 0; at < parts.length;) {
    const [, , blob = "", , status = ""] = (parts[at] ?? "").split(" ");
    const isMoved = /^[RC]/u.test(status);
    const name = parts[at + (isMoved ? 2 : 1)];
    at += isMoved ? 3 : 2;
    if (name !== undefined && !status.startsWith("D")) {
      yield [name, /^0+$/u.test(blob) ? "" : blob];
    }
  }
}
