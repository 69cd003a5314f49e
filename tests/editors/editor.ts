import { readFileSync } from "node:fs";
import { PassThrough } from "node:stream";
import { setTimeout as wait } from "node:timers/promises";
import { pathToFileURL } from "node:url";

import { serve, type ServeOptions } from "@troth/language-server/node";
import {
  createConnection,
  createProtocolConnection,
  ProgressType,
  StreamMessageReader,
  StreamMessageWriter,
  type CodeAction,
  type CodeActionContext,
  type Diagnostic,
  type InitializeResult,
  type Position,
  type ProtocolConnection,
  type Range,
  type TextDocumentContentChangeEvent,
  type WorkspaceEdit,
} from "vscode-languageserver/node";
import { TextDocument } from "vscode-languageserver-textdocument";

interface EditorOptions extends Partial<ServeOptions> {
  /** Of the client; nothing but what every client can when left out. */
  readonly capabilities?: object;
  readonly initializationOptions?: object;
  readonly folder?: string;
  /** What `workspace/configuration` answers. */
  readonly settings?: () => unknown;
}

/** An editor for tests: it holds documents and speaks to a server in this process, by the protocol. */
export class Editor {
  readonly connection: ProtocolConnection;
  /** What was sent last for each document. */
  readonly diagnostics = new Map<string, readonly Diagnostic[]>();
  readonly messages: string[] = [];
  /** What was said of long pieces of work. */
  readonly progress: { readonly kind: string }[] = [];
  initialized: InitializeResult | undefined;
  readonly #documents = new Map<string, TextDocument>();
  readonly #sentVersions = new Map<string, number>();
  readonly #settings: () => unknown;

  private constructor(options: EditorOptions) {
    const [toServer, toEditor] = [new PassThrough(), new PassThrough()];
    this.#settings = options.settings ?? (() => null);
    serve(createConnection(new StreamMessageReader(toServer), new StreamMessageWriter(toEditor)), {
      version: "0.0.0",
      today: "2026-01-15",
      ...options,
    });
    this.connection = createProtocolConnection(
      new StreamMessageReader(toEditor),
      new StreamMessageWriter(toServer),
    );
    this.#listen();
  }

  static async start(options: EditorOptions = {}): Promise<Editor> {
    const editor = new Editor(options);
    const { capabilities = {}, initializationOptions, folder } = options;
    editor.initialized = await editor.connection.sendRequest("initialize", {
      processId: null,
      rootUri: folder === undefined ? null : pathToFileURL(folder).href,
      capabilities,
      initializationOptions,
    });
    await editor.connection.sendNotification("initialized", {});
    return editor;
  }

  #listen(): void {
    this.connection.onNotification(
      "textDocument/publishDiagnostics",
      ({
        uri,
        version,
        diagnostics,
      }: {
        uri: string;
        version?: number;
        diagnostics: Diagnostic[];
      }) => {
        this.diagnostics.set(uri, diagnostics);
        if (version !== undefined) this.#sentVersions.set(uri, version);
      },
    );
    this.connection.onNotification("window/showMessage", ({ message }: { message: string }) => {
      this.messages.push(message);
    });
    this.connection.onRequest("window/workDoneProgress/create", ({ token }: { token: string }) => {
      this.connection.onProgress(new ProgressType<{ kind: string }>(), token, (value) => {
        this.progress.push(value);
      });
      return null;
    });
    this.connection.onRequest("client/registerCapability", () => null);
    this.connection.onRequest("workspace/configuration", () => [this.#settings()]);
    for (const what of ["diagnostic", "codeLens", "inlayHint"]) {
      this.connection.onRequest(`workspace/${what}/refresh`, () => null);
    }
    this.connection.listen();
  }

  async open(uri: string, text: string, languageId = "markdown"): Promise<void> {
    const document = TextDocument.create(uri, languageId, 1, text);
    this.#documents.set(uri, document);
    await this.connection.sendNotification("textDocument/didOpen", {
      textDocument: { uri, languageId, version: 1, text },
    });
  }

  async openFile(path: string, languageId = "markdown"): Promise<string> {
    const uri = pathToFileURL(path).href;
    await this.open(uri, readFileSync(path, "utf8"), languageId);
    return uri;
  }

  /** Types: the change is sent as ranges, as editors send it. */
  async change(uri: string, contentChanges: TextDocumentContentChangeEvent[]): Promise<void> {
    const document = this.document(uri);
    const version = document.version + 1;
    TextDocument.update(document, contentChanges, version);
    await this.connection.sendNotification("textDocument/didChange", {
      textDocument: { uri, version },
      contentChanges,
    });
  }

  /** Replaces all of the text, as editors without ranges do. */
  write(uri: string, text: string): Promise<void> {
    return this.change(uri, [{ text }]);
  }

  async close(uri: string): Promise<void> {
    this.#documents.delete(uri);
    await this.connection.sendNotification("textDocument/didClose", { textDocument: { uri } });
  }

  /** The diagnostics of the newest version, once they were sent. */
  async fresh(uri: string): Promise<readonly Diagnostic[]> {
    return this.until(() =>
      this.#sentVersions.get(uri) === this.document(uri).version
        ? this.diagnostics.get(uri)
        : undefined,
    );
  }

  async until<T>(value: () => T | undefined): Promise<T> {
    for (let tries = 0; tries < 2000; tries += 1) {
      const now = value();
      if (now !== undefined) return now;
      await wait(10);
    }
    throw new Error("the server did not answer in time");
  }

  ask<T>(method: string, uri: string, more: object = {}): Promise<T> {
    return this.connection.sendRequest(`textDocument/${method}`, {
      textDocument: { uri },
      ...more,
    });
  }

  actions(uri: string, diagnostics: readonly Diagnostic[], more: Partial<CodeActionContext> = {}) {
    const range = diagnostics[0]?.range ?? this.whole(uri);
    const context = { diagnostics, triggerKind: 1, ...more };
    return this.ask<CodeAction[]>("codeAction", uri, { range, context });
  }

  /** The text after an edit of the server. */
  edited(uri: string, edit: WorkspaceEdit | null | undefined): string {
    return TextDocument.applyEdits(this.document(uri), edit?.changes?.[uri] ?? []);
  }

  textAt(uri: string, range: Range): string {
    return this.document(uri).getText(range);
  }

  whole(uri: string): Range {
    const document = this.document(uri);
    const end: Position = document.positionAt(document.getText().length);
    return { start: { line: 0, character: 0 }, end };
  }

  document(uri: string): TextDocument {
    const document = this.#documents.get(uri);
    if (document === undefined) throw new Error(`${uri} is not open`);
    return document;
  }

  async stop(): Promise<void> {
    await this.connection.sendRequest("shutdown");
    this.connection.dispose();
  }
}
