import {
  TextDocuments,
  TextDocumentSyncKind,
  type Connection,
  type InitializeResult,
} from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";

import { Client } from "./client.ts";
import { fixAllKind } from "./features/code-actions.ts";
import { answerRequests } from "./requests.ts";
import { Publisher } from "./publisher.ts";
import type { OnTrouble, Projects } from "./project/project.ts";
import { pathOf } from "./project/uri.ts";
import { Session } from "./session.ts";
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
}

/** Serves one editor until its connection ends. Wire first, then `connection.listen()`. */
export function startServer(connection: Connection, host: Host): void {
  const documents = new TextDocuments(TextDocument);
  connection.onInitialize((params): InitializeResult => {
    const client = new Client(params);
    const publisher = new Publisher(connection, client);
    const projects = projectsFor(client, host, publisher);
    const session = new Session({
      documents,
      projects,
      today: host.today,
      log: connection.console,
      onAnalysis: (uri, found) => publisher.publish(uri, found, documents.get(uri)?.version),
    });
    documents.onDidChangeContent(({ document }) => session.changed(document.uri));
    documents.onDidClose(({ document }) => {
      session.closed(document.uri);
      publisher.clear(document.uri);
    });
    answerRequests(connection, { documents, session, projects, client });
    watch(connection, { client, session, projects, publisher });
    return { ...capabilities, serverInfo: { name: "troth", version: host.version } };
  });
  documents.listen(connection);
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
    codeActionProvider: { codeActionKinds: ["quickfix", fixAllKind], resolveProvider: true },
    codeLensProvider: { resolveProvider: false },
    completionProvider: { triggerCharacters: [" ", ":"], resolveProvider: false },
    foldingRangeProvider: true,
    hoverProvider: true,
    inlayHintProvider: { resolveProvider: false },
    workspace: { workspaceFolders: { supported: true } },
  },
} satisfies InitializeResult;
