import {
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  type Connection,
} from "vscode-languageserver";

import type { Campaigns } from "./campaign/campaigns.ts";
import type { Client } from "./client.ts";
import type { Projects } from "./project/project.ts";
import { pathOf } from "./project/uri.ts";
import type { Publisher } from "./publisher.ts";
import type { Session } from "./session.ts";
import { readSettings } from "./settings.ts";

interface Watched {
  readonly client: Client;
  readonly session: Session;
  readonly projects: Projects;
  readonly publisher: Publisher;
  readonly campaigns: Campaigns | undefined;
}

/** Heeds settings and configurations while they change. */
export function watch(connection: Connection, { client, session, ...rest }: Watched): void {
  const { projects, publisher, campaigns } = rest;
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
      const watchers = [settingsFiles, draftFiles].map((globPattern) => ({ globPattern }));
      await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
    }
    if (client.configures) await fetchSettings();
    await campaigns?.look();
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
    void campaigns?.look();
  };
  connection.onDidChangeWatchedFiles(({ changes }) => {
    const ours = changes.map(({ uri }) => uri).filter((uri) => !uri.includes("/node_modules/"));
    if (ours.some((uri) => /\.(?:ya?ml|json)$/iu.test(uri))) return renew();
    // The editor holds what is open; a draft that is not may be part of a campaign.
    for (const uri of ours) campaigns?.changed(pathOf(uri));
  });
}

const settingsFiles = "**/*.{yaml,yml,json}";
const draftFiles = "**/*.{md,mdx,txt,html,htm,eml,mjml}";
