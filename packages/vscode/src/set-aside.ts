import { window, workspace } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import type { WorkspaceEdit } from "vscode-languageclient";

interface Asked {
  readonly uri: string;
  readonly fingerprint: string;
  readonly rule: string;
  /** In the draft itself when left out. */
  readonly where?: "waivers" | undefined;
}

/** Asks why a finding is set aside, and writes that into the draft. */
export async function askAndSetAside(
  client: BaseLanguageClient | undefined,
  { uri, fingerprint, rule, where }: Asked,
): Promise<void> {
  if (client === undefined) return;
  const reason = await window.showInputBox({
    title: `Set ${rule} aside`,
    prompt: "Why does this stay as it is? Whoever reads the draft next will see it.",
    placeHolder: "agreed with the event partner",
    ignoreFocusOut: true,
    validateInput: (text) => (text.trim() === "" ? "A reason, in a few words." : undefined),
  });
  if (reason === undefined) return;
  const edit = await client.sendRequest<WorkspaceEdit | null>("troth/setAside", {
    uri,
    fingerprint,
    reason,
    ...(where && { where }),
  });
  const converted = await client.protocol2CodeConverter.asWorkspaceEdit(edit);
  if (converted !== undefined && (await workspace.applyEdit(converted))) return;
  void window.showWarningMessage(
    where === undefined
      ? "There is no place in this draft where that could be written. Waive it in waivers.yaml instead."
      : "waivers.yaml cannot be written to. Open it, and mend what is underlined.",
  );
}
