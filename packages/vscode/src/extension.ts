import type { ExtensionContext } from "vscode";
import { LanguageClient, TransportKind } from "vscode-languageclient/node";

import { clientOptions, Troth } from "./troth.ts";

let troth: Troth | undefined;

/** VS Code on a desktop, or on a server. */
export async function activate(context: ExtensionContext): Promise<void> {
  const module = context.asAbsolutePath("dist/server.js");
  const run = { module, transport: TransportKind.ipc };
  troth = new Troth(
    context,
    () => new LanguageClient("troth", "troth", { run, debug: run }, clientOptions()),
  );
  await troth.start();
}

export function deactivate(): Promise<void> | undefined {
  return troth?.stop();
}
