import type { Status } from "@troth/language-server";
import { StatusBarAlignment, ThemeColor, window, type Disposable } from "vscode";

interface Look {
  readonly text: string;
  readonly color?: ThemeColor;
}

const looks: Readonly<Record<Exclude<Status["verdict"], "left-alone">, Look>> = {
  clear: { text: "$(pass) troth: clear" },
  review: {
    text: "$(warning) troth: review",
    color: new ThemeColor("statusBarItem.warningBackground"),
  },
  blocked: {
    text: "$(error) troth: blocked",
    color: new ThemeColor("statusBarItem.errorBackground"),
  },
  "not-scored": { text: "$(circle-slash) troth: not judged" },
  failed: { text: "$(bug) troth" },
};

/** How the draft in front stands; a draft with nothing in the way says so. */
export class StatusItem implements Disposable {
  readonly #item = window.createStatusBarItem("troth", StatusBarAlignment.Left, 0);
  readonly #known = new Map<string, Status>();
  readonly #watch = window.onDidChangeActiveTextEditor(() => this.#show());

  constructor() {
    this.#item.name = "troth";
    this.#item.command = "troth.showProblems";
  }

  heed(status: Status): void {
    this.#known.set(status.uri, status);
    this.#show();
  }

  dispose(): void {
    this.#watch.dispose();
    this.#item.dispose();
  }

  #show(): void {
    const uri = window.activeTextEditor?.document.uri.toString();
    const status = uri === undefined ? undefined : this.#known.get(uri);
    if (status === undefined || status.verdict === "left-alone") return this.#item.hide();
    const { text, color } = looks[status.verdict];
    this.#item.text = text;
    this.#item.tooltip = status.message;
    this.#item.backgroundColor = color;
    return this.#item.show();
  }
}
