import { statSync } from "node:fs";
import { dirname, join } from "node:path";

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
