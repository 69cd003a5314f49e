import { commands, workspace, type Disposable, type ExtensionContext } from "vscode";
import type { BaseLanguageClient, LanguageClientOptions } from "vscode-languageclient";

import { createProfile } from "./new-profile.ts";
import { ReportPanel } from "./report-panel.ts";
import { RulePages } from "./rule-pages.ts";
import { askAndSetAside } from "./set-aside.ts";
import { StatusItem } from "./status-item.ts";

/** What the server is asked to look at; it leaves alone what is no draft. */
const languages = [
  "markdown",
  "plaintext",
  "html",
  "mdx",
  "mjml",
  "eml",
  "liquid",
  "handlebars",
  "csv",
  "yaml",
  "json",
];

/** How the client starts, on a desktop and in a browser alike. */
export function clientOptions(): LanguageClientOptions {
  return {
    documentSelector: languages.flatMap((language) => [
      { scheme: "file", language },
      { scheme: "untitled", language },
      { scheme: "vscode-vfs", language },
      { scheme: "vscode-test-web", language },
    ]),
    initializationOptions: {
      trusted: workspace.isTrusted,
      status: true,
      setAsideCommand: "troth.setAside",
      overviewCommand: "troth.showProblems",
    },
  };
}

/** The extension: one client, and what VS Code shows of it. */
export class Troth {
  readonly #context: ExtensionContext;
  readonly #create: () => BaseLanguageClient;
  readonly #status = new StatusItem();
  #client: BaseLanguageClient | undefined;

  constructor(context: ExtensionContext, create: () => BaseLanguageClient) {
    this.#context = context;
    this.#create = create;
  }

  async start(): Promise<void> {
    const pages = new RulePages(() => this.#client);
    const report = new ReportPanel(() => this.#client);
    this.#keep(
      this.#status,
      pages,
      report,
      commands.registerCommand("troth.openReport", () => report.open()),
      commands.registerCommand("troth.createProfile", () => createProfile(this.#client)),
      commands.registerCommand("troth.toggleMoves", toggleMoves),
      commands.registerCommand("troth.explain", () => pages.explainHere()),
      commands.registerCommand("troth.showProblems", () =>
        commands.executeCommand("workbench.actions.view.problems"),
      ),
      commands.registerCommand("troth.restart", () => this.#restart()),
      commands.registerCommand(
        "troth.setAside",
        (uri: string, fingerprint: string, rule: string, where?: "waivers") =>
          askAndSetAside(this.#client, { uri, fingerprint, rule, where }),
      ),
      workspace.onDidGrantWorkspaceTrust(() => this.#restart()),
    );
    await this.#open();
  }

  stop(): Promise<void> | undefined {
    return this.#client?.stop();
  }

  async #restart(): Promise<void> {
    await this.#client?.stop();
    await this.#open();
  }

  async #open(): Promise<void> {
    const client = this.#create();
    this.#client = client;
    client.onNotification("troth/status", (status) => this.#status.heed(status));
    await client.start();
  }

  #keep(...disposables: readonly Disposable[]): void {
    this.#context.subscriptions.push(...disposables);
  }
}

async function toggleMoves(): Promise<void> {
  const settings = workspace.getConfiguration("troth");
  await settings.update("moves", settings.get("moves") !== true, true);
}
