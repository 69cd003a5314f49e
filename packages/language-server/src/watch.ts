import {
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  type Connection,
} from "vscode-languageserver";

import type { Client } from "./client.ts";
import type { Projects } from "./project/project.ts";
import type { Publisher } from "./publisher.ts";
import type { Session } from "./session.ts";
import { readSettings } from "./settings.ts";

interface Watched {
  readonly client: Client;
  readonly session: Session;
  readonly projects: Projects;
  readonly publisher: Publisher;
}

/** Heeds settings and configurations while they change. */
export function watch(connection: Connection, { client, session, ...rest }: Watched): void {
  const { projects, publisher } = rest;
  const apply = (sent: unknown): void => {
    session.renew(readSettings(sent));
    publisher.refresh();
  };
  const fetchSettings = async (): Promise<void> => {
    apply(await connection.workspace.getConfiguration("troth"));
  };
  apply(client.settings);
  connection.onInitialized(async () => {
    if (client.registersSettings) {
      await connection.client.register(DidChangeConfigurationNotification.type, {
        section: "troth",
      });
    }
    if (client.watchesFiles) {
      const watchers = [{ globPattern: "**/*.{yaml,yml,json}" }];
      await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
    }
    if (client.configures) await fetchSettings();
  });
  connection.onDidChangeConfiguration(async ({ settings }) => {
    if (client.configures) return fetchSettings();
    const sent = settings as { readonly troth?: unknown } | null;
    return apply(sent?.troth ?? client.settings);
  });
  const renew = (): void => {
    projects.forget();
    session.renew();
    publisher.refresh();
  };
  connection.onDidChangeWatchedFiles(({ changes }) => {
    if (changes.some(({ uri }) => !uri.includes("/node_modules/"))) renew();
  });
}
