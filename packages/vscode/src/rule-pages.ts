import {
  commands,
  languages,
  Uri,
  window,
  workspace,
  type Disposable,
  type TextDocumentContentProvider,
} from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";

const scheme = "troth-rule";

/** Cards of rules as pages, in VS Code's own preview: nothing of a draft is on them, and no script. */
export class RulePages implements TextDocumentContentProvider, Disposable {
  readonly #client: () => BaseLanguageClient | undefined;
  readonly #registered = workspace.registerTextDocumentContentProvider(scheme, this);

  constructor(client: () => BaseLanguageClient | undefined) {
    this.#client = client;
  }

  /** Shows the card of the rule whose finding the cursor stands on. */
  async explainHere(): Promise<void> {
    const editor = window.activeTextEditor;
    if (editor === undefined) return;
    const { document, selection } = editor;
    const found = languages
      .getDiagnostics(document.uri)
      .find(({ source, range }) => source === "troth" && range.contains(selection.active));
    const rule = ruleIn(found?.code);
    if (rule === undefined) {
      void window.showInformationMessage("Put the cursor on underlined words first.");
      return;
    }
    const page = Uri.from({ scheme, path: `/${rule}.md`, query: document.uri.toString() });
    await commands.executeCommand("markdown.showPreviewToSide", page);
  }

  async provideTextDocumentContent({ path, query }: Uri): Promise<string> {
    const rule = path.slice(1, -".md".length);
    const card = await this.#client()?.sendRequest<string | null>("troth/explain", {
      uri: query,
      rule,
    });
    return card ?? `Nothing more is known of ${rule}.`;
  }

  dispose(): void {
    this.#registered.dispose();
  }
}

function ruleIn(code: unknown): string | undefined {
  const value = typeof code === "object" && code !== null && "value" in code ? code.value : code;
  return typeof value === "string" ? value : undefined;
}
