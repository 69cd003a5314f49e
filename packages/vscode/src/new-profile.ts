import { FileType, Uri, window, workspace } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";

/** Asks who the brand is, and writes a `values.yaml` to begin with; one that is there is opened. */
export async function createProfile(client: BaseLanguageClient | undefined): Promise<void> {
  const folder = await chooseFolder();
  if (client === undefined || folder === undefined) return;
  const file = Uri.joinPath(folder, "values.yaml");
  if (!(await isThere(file))) {
    const answers = await ask();
    if (answers === undefined) return;
    const text = await client.sendRequest<string>("troth/newProfile", answers);
    await workspace.fs.writeFile(file, new TextEncoder().encode(text));
  }
  await window.showTextDocument(file);
}

async function chooseFolder(): Promise<Uri | undefined> {
  const { workspaceFolders = [] } = workspace;
  if (workspaceFolders.length > 1) return (await window.showWorkspaceFolderPick())?.uri;
  const [only] = workspaceFolders;
  if (only === undefined) {
    void window.showInformationMessage("Open the folder of your drafts first.");
  }
  return only?.uri;
}

async function isThere(file: Uri): Promise<boolean> {
  try {
    return (await workspace.fs.stat(file)).type !== FileType.Directory;
  } catch {
    return false;
  }
}

/** Undefined where the person has thought better of it. */
async function ask(): Promise<{ brand: string; purpose: string } | undefined> {
  const brand = await window.showInputBox({
    title: "Create a values profile (1 of 2)",
    ignoreFocusOut: true,
    prompt: "What do customers call you?",
    placeHolder: "Tarn Canvas",
    validateInput: (text) => fault(text, 80),
  });
  if (brand === undefined) return undefined;
  const purpose = await window.showInputBox({
    title: "Create a values profile (2 of 2)",
    ignoreFocusOut: true,
    prompt: "What should be different for somebody because you are there? Leave it empty for now.",
    placeHolder: "Nobody should have to throw a good bag away.",
    validateInput: (text) => (text === "" ? undefined : fault(text, 200)),
  });
  return purpose === undefined ? undefined : { brand: brand.trim(), purpose: purpose.trim() };
}

function fault(text: string, most: number): string | undefined {
  if (text.trim() === "") return "A few words.";
  return text.length > most ? `At most ${most} characters.` : undefined;
}
