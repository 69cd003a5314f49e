import { readdirSync, statSync, type Dirent } from "node:fs";
import { join } from "node:path";

/** Meets every file below a folder in a fixed order; links to folders are not followed. */
export function* walk(
  folder: string,
  onUnreadable: (folder: string, error: unknown) => void,
): Generator<string> {
  for (const entry of entriesOf(folder, onUnreadable)) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* walk(path, onUnreadable);
    else if (entry.isFile() || (entry.isSymbolicLink() && leadsToFile(path))) yield path;
  }
}

function entriesOf(
  folder: string,
  onUnreadable: (folder: string, error: unknown) => void,
): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter(({ name }) => !name.startsWith(".") && name !== "node_modules")
      .toSorted((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    onUnreadable(folder, error);
    return [];
  }
}

/** A link that leads nowhere, or round in a circle, leads to no file. */
function leadsToFile(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
