// Runs inside VS Code's extension host for browsers: no Node, no disk; the server is a worker.
const vscode = require("vscode");

exports.run = async () => {
  if (typeof importScripts !== "function") throw new Error("this is no worker");
  const content =
    "# May\n\n🎉 We leverage a kiln for the twelve potters of the harbour street, and it fires on Friday while the bread is warm.\n";
  const document = await vscode.workspace.openTextDocument({ language: "markdown", content });
  await vscode.window.showTextDocument(document);
  const jargon = () =>
    vscode.languages
      .getDiagnostics(document.uri)
      .find(({ source, code }) => source === "troth" && code?.value === "jargon/buzzword");
  const found = await until(jargon);
  const words = document.getText(found.range);
  if (words !== "leverage") throw new Error(`the place is wrong: ${words}`);
  const action = await until(async () => {
    const actions = await vscode.commands.executeCommand(
      "vscode.executeCodeActionProvider",
      document.uri,
      found.range,
      "quickfix",
    );
    return actions.find(({ edit }) => edit !== undefined);
  });
  await vscode.workspace.applyEdit(action.edit);
  await until(() => jargon() === undefined);
  console.log("TROTH the worker found it, and the action cleared it");
};

async function until(value) {
  for (let tries = 0; tries < 600; tries += 1) {
    const now = await value();
    if (now) return now;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error("waited in vain");
}
