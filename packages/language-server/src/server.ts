import { settingsKind } from "@troth/config/settings-files";
import {
  TextDocuments,
  TextDocumentSyncKind,
  type Connection,
  type InitializeResult,
} from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";

import type { Campaigns } from "./campaign/campaigns.ts";
import type { startCampaigns } from "./campaign/start-campaigns.ts";
import { withCampaignsIn } from "./campaign/with-campaigns.ts";
import { Client } from "./client.ts";
import { fixAllKind } from "./features/code-actions.ts";
import { acceptKind, type FolderActions } from "./folder/folder-actions.ts";
import type { startFolderActions } from "./folder/start-folder-actions.ts";
import { OpenFiles } from "./open-files.ts";
import { answerRequests } from "./requests.ts";
import { Publisher } from "./publisher.ts";
import type { OnTrouble, Projects } from "./project/project.ts";
import { pathOf } from "./project/uri.ts";
import { Session, type Found } from "./session.ts";
import type { CheckSettings } from "./settings-files/check.ts";
import { watch } from "./watch.ts";

/** Where a server runs: what it may read, and what day it is. */
export interface Host {
  readonly version: string;
  /** Configurations for the drafts of a folder. */
  readonly projectsIn: (folder: string | undefined, onTrouble: OnTrouble) => Projects;
  /** Without any configuration: for a folder that is not trusted. */
  readonly restricted: Projects;
  /** `YYYY-MM-DD`, now. */
  readonly today: () => string;
  readonly checkSettings: CheckSettings;
  /** Reads campaigns, where there is a disk; only for a folder that is trusted. */
  readonly startCampaigns?: typeof startCampaigns;
  /** Writes into the files beside a draft, on the same terms. */
  readonly startFolderActions?: typeof startFolderActions;
}

/** Serves one editor until its connection ends. Wire first, then `connection.listen()`. */
export function startServer(connection: Connection, host: Host): void {
  const documents = new TextDocuments(TextDocument);
  connection.onInitialize((params): InitializeResult => {
    const client = new Client(params);
    const publisher = new Publisher(connection, client);
    const projects = projectsFor(client, host, publisher);
    const { today } = host;
    const parts = { connection, client, documents, projects, publisher, today };
    const { session, campaigns, folder } = assemble(parts, host);
    documents.onDidChangeContent(({ document }) => session.changed(document.uri));
    documents.onDidClose(({ document: { uri } }) => {
      session.closed(uri);
      publisher.clear(uri);
      campaigns?.changed(pathOf(uri));
    });
    answerRequests(connection, { ...parts, session, campaigns, folder });
    watch(connection, { ...parts, session, campaigns });
    return { ...capabilities, serverInfo: { name: "troth", version: host.version } };
  });
  documents.listen(connection);
}

interface Parts {
  readonly connection: Connection;
  readonly client: Client;
  readonly documents: TextDocuments<TextDocument>;
  readonly projects: Projects;
  readonly publisher: Publisher;
  readonly today: () => string;
}

interface Assembled {
  readonly session: Session;
  /** Only where there is a disk, and the folder is trusted; so are the actions on its files. */
  readonly campaigns: Campaigns | undefined;
  readonly folder: FolderActions | undefined;
}

/** A session knows what campaigns say of its drafts, and campaigns read the drafts of the session. */
function assemble(parts: Parts, host: Host): Assembled {
  const { connection, client, documents, projects, publisher, today } = parts;
  let campaigns: Campaigns | undefined;
  const tell = (uri: string, found: Found): void =>
    publisher.tellStatus(uri, withCampaignsIn(campaigns, uri, found));
  const session = new Session({
    documents,
    projects,
    today,
    log: connection.console,
    // The plan itself is read by its campaign, which shows there what is wrong with it.
    checkSettings: async (text) =>
      text.kind === "campaign" && campaigns !== undefined ? [] : host.checkSettings(text),
    plannedFor: (path) => campaigns?.statedFor(path),
    onAnalysis: (uri, found) => {
      publisher.publish(uri, found, documents.get(uri)?.version);
      tell(uri, found);
      heedIn(campaigns, uri);
    },
    onToldAgain: tell,
  });
  if (!client.trusted) return { session, campaigns, folder: undefined };
  const folder = client.folder === undefined ? undefined : pathOf(client.folder);
  const files = new OpenFiles(documents);
  campaigns = host.startCampaigns?.(folder, { ...parts, files, session });
  const actions = host.startFolderActions?.({ client, files, folder, today });
  return { session, campaigns, folder: actions };
}

/** A draft or a plan has changed: so have the campaigns that it belongs to. */
function heedIn(campaigns: Campaigns | undefined, uri: string): void {
  if (campaigns === undefined || !uri.startsWith("file:")) return;
  const path = pathOf(uri);
  if (settingsKind(path, "") === "campaign") campaigns.opened(path);
  campaigns.changed(path);
}

function projectsFor(client: Client, host: Host, publisher: Publisher): Projects {
  if (!client.trusted) return host.restricted;
  const folder = client.folder === undefined ? undefined : pathOf(client.folder);
  return host.projectsIn(folder, (about, trouble) => publisher.trouble(about, trouble));
}

const capabilities = {
  capabilities: {
    positionEncoding: "utf-16",
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
    diagnosticProvider: { interFileDependencies: false, workspaceDiagnostics: false },
    codeActionProvider: {
      codeActionKinds: ["quickfix", acceptKind, fixAllKind],
      resolveProvider: true,
    },
    codeLensProvider: { resolveProvider: false },
    completionProvider: { triggerCharacters: [" ", ":", "[", "{"], resolveProvider: false },
    foldingRangeProvider: true,
    hoverProvider: true,
    inlayHintProvider: { resolveProvider: false },
    workspace: { workspaceFolders: { supported: true } },
  },
} satisfies InitializeResult;
