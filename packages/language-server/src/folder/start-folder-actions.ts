import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

import type { Client } from "../client.ts";
import type { OpenFiles } from "../open-files.ts";
import type { Opened, FolderActions } from "./folder-actions.ts";

/** The parts of a server that these actions work with. */
export interface FolderSurroundings {
  readonly client: Client;
  readonly files: OpenFiles;
  readonly folder: string | undefined;
  /** `YYYY-MM-DD`, now. */
  readonly today: () => string;
}

/** The actions of a folder. What it takes to write into its files is loaded only once it is asked for. */
export function startFolderActions({
  client,
  files,
  folder,
  today,
}: FolderSurroundings): FolderActions {
  const load = async (): Promise<FolderActions> => {
    const { diskFolderActions } = await import("./disk-folder-actions.ts");
    return diskFolderActions({
      textOf: (path) => files.textOf(path) ?? textOnDisk(path),
      uriOf: (path) => files.uriOf(path) ?? pathToFileURL(path).href,
      folder,
      creates: client.createsFiles,
      today,
    });
  };
  return {
    aboutFinding: async (opened: Opened, finding) => (await load()).aboutFinding(opened, finding),
    aboutWords: async (opened, range) => (await load()).aboutWords(opened, range),
    waive: async (opened, finding, reason) => (await load()).waive(opened, finding, reason),
  };
}

function textOnDisk(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}
