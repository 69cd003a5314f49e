import { Uri, workspace, type ExtensionContext } from "vscode";
import { LanguageClient } from "vscode-languageclient/browser";

import { clientOptions, Troth } from "./troth.ts";

let troth: Troth | undefined;

/** VS Code in a browser. */
export async function activate(context: ExtensionContext): Promise<void> {
  const file = Uri.joinPath(context.extensionUri, "dist/web-server.js");
  const source = await workspace.fs.readFile(file);
  // A worker cannot be started from the address of an extension that lies elsewhere.
  const address = URL.createObjectURL(
    new Blob([new Uint8Array(source)], { type: "text/javascript" }),
  );
  troth = new Troth(
    context,
    () => new LanguageClient("troth", "troth", new Worker(address), clientOptions()),
  );
  await troth.start();
}

export function deactivate(): Promise<void> | undefined {
  return troth?.stop();
}
