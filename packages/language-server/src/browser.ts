import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createConnection,
  type Connection,
} from "vscode-languageserver/browser";

import { builtInProjects } from "./project/project.ts";
import { startServer } from "./server.ts";

/** Serves the page that started this worker. There is no disk: the built-in rules hold. */
export function serveWorker(
  worker: ConstructorParameters<typeof BrowserMessageReader>[0],
  version: string,
): void {
  const connection: Connection = createConnection(
    new BrowserMessageReader(worker),
    new BrowserMessageWriter(worker),
  );
  startServer(connection, {
    checkSettings: async (text) => (await import("./settings-files/check.ts")).checkBySchema(text),
    version,
    restricted: builtInProjects,
    projectsIn: () => builtInProjects,
    today: () => new Date().toISOString().slice(0, 10),
  });
  connection.listen();
}
