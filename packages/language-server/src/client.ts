import type { InitializeParams } from "vscode-languageserver";

/** What an editor can do, and what it said of itself when it started the server. */
export class Client {
  readonly #params: InitializeParams;

  constructor(params: InitializeParams) {
    this.#params = params;
  }

  /** The folder that is open, as a URI; of several, the first. */
  get folder(): string | undefined {
    const { workspaceFolders, rootUri } = this.#params;
    return workspaceFolders?.[0]?.uri ?? rootUri ?? undefined;
  }

  /** Editors that know no trust run what the person runs: as `troth lint` would in that folder. */
  get trusted(): boolean {
    return this.#options["trusted"] !== false;
  }

  /** It asks for diagnostics; one that does not is sent them. */
  get pulls(): boolean {
    return this.#params.capabilities.textDocument?.diagnostic !== undefined;
  }

  /** It shows places in other files beside a diagnostic. */
  get showsRelated(): boolean {
    return this.#params.capabilities.textDocument?.publishDiagnostics?.relatedInformation === true;
  }

  /** It shows how far a long piece of work is. */
  get showsProgress(): boolean {
    return this.#params.capabilities.window?.workDoneProgress === true;
  }

  /** An edit may create a file. */
  get createsFiles(): boolean {
    const { workspaceEdit } = this.#params.capabilities.workspace ?? {};
    return workspaceEdit?.resourceOperations?.includes("create") === true;
  }

  /** It asks for the edit of an action once that is chosen. */
  get resolvesEdits(): boolean {
    const support = this.#params.capabilities.textDocument?.codeAction?.resolveSupport;
    return support?.properties.includes("edit") === true;
  }

  get configures(): boolean {
    return this.#params.capabilities.workspace?.configuration === true;
  }

  /** It tells when its settings change, if it is asked to. */
  get registersSettings(): boolean {
    const { workspace } = this.#params.capabilities;
    return workspace?.didChangeConfiguration?.dynamicRegistration === true;
  }

  get watchesFiles(): boolean {
    const { workspace } = this.#params.capabilities;
    return workspace?.didChangeWatchedFiles?.dynamicRegistration === true;
  }

  /** What it can be asked to fetch anew. */
  get refreshes(): { diagnostics: boolean; lenses: boolean; hints: boolean } {
    const { workspace } = this.#params.capabilities;
    return {
      diagnostics: workspace?.diagnostics?.refreshSupport === true,
      lenses: workspace?.codeLens?.refreshSupport === true,
      hints: workspace?.inlayHint?.refreshSupport === true,
    };
  }

  /** It shows the state of each draft: it is sent `troth/status`. */
  get wantsStatus(): boolean {
    return this.#options["status"] === true;
  }

  /** Its command that asks for a reason and sends `troth/setAside`. */
  get setAsideCommand(): string | undefined {
    return this.#text("setAsideCommand");
  }

  /** Its command behind the line above a draft; empty: the line does nothing. */
  get overviewCommand(): string {
    return this.#text("overviewCommand") ?? "";
  }

  /** Settings of an editor that has no way to be asked for them. */
  get settings(): unknown {
    return this.#options["settings"];
  }

  get #options(): Readonly<Record<string, unknown>> {
    const sent: unknown = this.#params.initializationOptions;
    return typeof sent === "object" && sent !== null ? (sent as Record<string, unknown>) : {};
  }

  #text(key: string): string | undefined {
    const value = this.#options[key];
    return typeof value === "string" && value !== "" ? value : undefined;
  }
}
