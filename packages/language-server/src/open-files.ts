import type { TextDocuments } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";

import { pathOf } from "./project/uri.ts";

/** Files of the disk that the editor holds open, by their absolute paths. */
export class OpenFiles {
  readonly #documents: Pick<TextDocuments<TextDocument>, "all">;

  constructor(documents: Pick<TextDocuments<TextDocument>, "all">) {
    this.#documents = documents;
  }

  /** As the editor spells it; undefined where it is not open. */
  uriOf(path: string): string | undefined {
    return this.#at(path)?.uri;
  }

  /** Saved or not; undefined where it is not open. */
  textOf(path: string): string | undefined {
    return this.#at(path)?.getText();
  }

  #at(path: string): TextDocument | undefined {
    const wanted = path.replaceAll("\\", "/");
    return this.#documents
      .all()
      .find(({ uri }) => uri.startsWith("file:") && pathOf(uri) === wanted);
  }
}
