import { createConnection, ProposedFeatures, type Connection } from "vscode-languageserver/node";

import { startCampaigns } from "./campaign/start-campaigns.ts";
import { startFolderActions } from "./folder/start-folder-actions.ts";
import { DiskProjects } from "./project/disk-projects.ts";
import { builtInProjects } from "./project/project.ts";
import { startServer, type Host } from "./server.ts";

/** How the command line starts the server. */
export interface ServeOptions {
  readonly version: string;
  /** `YYYY-MM-DD`; the system's date, each day anew, when left out. */
  readonly today?: string | undefined;
  /** Reads no configuration, and so loads no plugin. */
  readonly restricted?: boolean;
}

/** Serves an editor on standard input and output until it leaves. */
export function serveStdio(options: ServeOptions): Promise<void> {
  // Of the arguments it takes `--stdio`; then what a plugin prints becomes a log line, not noise.
  const connection = createConnection(ProposedFeatures.all);
  serve(connection, options);
  return new Promise((resolve) => connection.onExit(resolve));
}

/** Serves an editor at the other end of a connection, with the disk at hand. */
export function serve(connection: Connection, { version, today, restricted }: ServeOptions): void {
  const now = (): string => today ?? localDay(new Date());
  const host: Host = {
    // The checker is slow to load, and most people never open such a file.
    checkSettings: async (text) =>
      (await import("./settings-files/check-on-disk.ts")).checkOnDisk(text),
    ...(restricted !== true && { startCampaigns, startFolderActions }),
    version,
    restricted: builtInProjects,
    today: now,
    projectsIn: (folder, onTrouble) =>
      restricted === true ? builtInProjects : new DiskProjects({ folder, today: now, onTrouble }),
  };
  startServer(connection, host);
  connection.listen();
}

/** The date on the wall, not in Greenwich. */
function localDay(date: Date): string {
  return [date.getFullYear(), date.getMonth() + 1, date.getDate()]
    .map((number) => String(number).padStart(2, "0"))
    .join("-");
}
