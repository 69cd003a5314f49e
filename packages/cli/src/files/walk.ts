import { readdirSync, statSync, type Dirent } from "node:fs";
import { join } from "node:path";

import { IgnoreFiles } from "./ignore-files.ts";

/** What stands below a folder. */
export interface Walked {
  /** In a fixed order. */
  readonly files: readonly string[];
  /** Those that were entered, the first one included. */
  readonly folders: readonly string[];
  /** Something was left out because an ignore file says so. */
  readonly hasIgnored: boolean;
}

interface Walk {
  readonly files: string[];
  readonly folders: string[];
  hasIgnored: boolean;
  readonly onUnreadable: (path: string, error: unknown) => void;
}

/** Meets every file below a folder that no ignore file leaves out; links to folders are not followed. */
export async function walk(
  folder: string,
  cwd: string,
  onUnreadable: Walk["onUnreadable"],
): Promise<Walked> {
  const walked: Walk = { files: [], folders: [], hasIgnored: false, onUnreadable };
  try {
    await visit(folder, await IgnoreFiles.above(folder, cwd), walked);
  } catch (error) {
    onUnreadable(folder, error);
  }
  return walked;
}

async function visit(folder: string, outer: IgnoreFiles, walked: Walk): Promise<void> {
  walked.folders.push(folder);
  const { entries, ignored } = await lookInto(folder, outer, walked);
  for (const entry of entries) {
    const path = join(folder, entry.name);
    const isFolder = entry.isDirectory();
    if (!isFolder && !isFile(entry, path)) continue;
    if (ignored.ignores(path, isFolder)) walked.hasIgnored = true;
    else if (!isFolder) walked.files.push(path);
    // oxlint-disable-next-line no-await-in-loop -- the order of the report is that of the folders
    else await visit(path, ignored, walked);
  }
}

async function lookInto(
  folder: string,
  outer: IgnoreFiles,
  { onUnreadable }: Walk,
): Promise<{ readonly entries: readonly Dirent[]; readonly ignored: IgnoreFiles }> {
  try {
    const entries = readdirSync(folder, { withFileTypes: true })
      .filter(({ name }) => !name.startsWith(".") && name !== "node_modules")
      .toSorted((a, b) => (a.name < b.name ? -1 : 1));
    return { entries, ignored: await outer.enter(folder) };
  } catch (error) {
    onUnreadable(folder, error);
    return { entries: [], ignored: outer };
  }
}

function isFile(entry: Dirent, path: string): boolean {
  return entry.isFile() || (entry.isSymbolicLink() && leadsToFile(path));
}

/** A link that leads nowhere, or round in a circle, leads to no file. */
function leadsToFile(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
