import { statSync } from "node:fs";
import { dirname, join } from "node:path";

/** The nearest file of this name from `folder` upwards, not beyond the root of its repository. */
export function findUpwards(name: string, folder: string): string | undefined {
  const path = join(folder, name);
  if (statSync(path, { throwIfNoEntry: false })?.isFile() === true) return path;
  const parent = dirname(folder);
  if (parent === folder || isRoot(folder)) return undefined;
  return findUpwards(name, parent);
}

/** In a second work tree, `.git` is a file. */
function isRoot(folder: string): boolean {
  return statSync(join(folder, ".git"), { throwIfNoEntry: false }) !== undefined;
}
