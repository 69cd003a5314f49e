import { ViewColumn, window, type Disposable, type WebviewPanel } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";

/** The report of a draft or a campaign, beside it. Its page allows no script and fetches nothing. */
export class ReportPanel implements Disposable {
  readonly #client: () => BaseLanguageClient | undefined;
  #panel: WebviewPanel | undefined;

  constructor(client: () => BaseLanguageClient | undefined) {
    this.#client = client;
  }

  /** Shows the report of the draft in front as it reads now. */
  async open(): Promise<void> {
    const uri = window.activeTextEditor?.document.uri;
    const page =
      uri === undefined
        ? undefined
        : await this.#client()?.sendRequest<string | null>("troth/report", { uri: uri.toString() });
    if (uri === undefined || page === undefined || page === null) {
      void window.showInformationMessage("Open a draft or a campaign.yaml first.");
      return;
    }
    const panel = this.#panel ?? this.#create();
    panel.title = `Report: ${uri.path.split("/").at(-1) ?? ""}`;
    panel.webview.html = page;
    panel.reveal(undefined, true);
  }

  dispose(): void {
    this.#panel?.dispose();
  }

  #create(): WebviewPanel {
    const options = { enableScripts: false, enableForms: false, localResourceRoots: [] };
    const where = { viewColumn: ViewColumn.Beside, preserveFocus: true };
    const panel = window.createWebviewPanel("troth.report", "Report", where, options);
    panel.onDidDispose(() => (this.#panel = undefined));
    this.#panel = panel;
    return panel;
  }
}
