import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";

import { afterEach, beforeEach, expect, test } from "vitest";
import type { CodeAction, TextDocumentEdit, WorkspaceEdit } from "vscode-languageserver/node";
import { TextDocument } from "vscode-languageserver-textdocument";

import { Editor } from "./editor.ts";

let folder = "";
let editor: Editor;
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), "troth-actions-")));
  mkdirSync(join(folder, ".git"));
});
afterEach(async () => {
  await editor.stop();
  rmSync(folder, { recursive: true, force: true });
});

const draft = `---
channel: news
audience: potters
---

Hi Sam,

We leverage a new kiln for the twelve potters of the harbour street, and it fires on Friday while the
bread next door is warm. We mended 412 cups in 2025. We love to care.
`;

const values = `version: 1
brand: {name: Harbour Kiln}
purpose: Nobody should have to throw a chipped cup away.
values:
  - id: mend-first
    name: Mend first
    means: We mend a cup before we sell one.
    not: We sell fewer cups than we could.
    expressions: # as we say it
      - bring it in and we mend it
      - we mend before we sell
      - mended, not replaced
    proof: []
audiences:
  - id: potters
    who: People who rent a shelf.
`;

function write(files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
}

const uriOf = (name: string): string => pathToFileURL(join(folder, name)).href;
const may = (): string => uriOf("letters/may.md");
const creating = { workspace: { workspaceEdit: { resourceOperations: ["create"] } } };

async function open(options: Parameters<typeof Editor.start>[0] = {}): Promise<void> {
  editor = await Editor.start({ folder, capabilities: creating, ...options });
  await editor.openFile(join(folder, "letters/may.md"));
}

/** What is offered about the finding of a rule. */
async function about(code: string): Promise<CodeAction[]> {
  const found = (await editor.fresh(may())).filter((one) => one.code === code);
  return editor.actions(may(), found);
}

/** What is offered where these words are selected. */
function selecting(words: string): Promise<CodeAction[]> {
  const document = editor.document(may());
  const start = document.getText().indexOf(words);
  const range = {
    start: document.positionAt(start),
    end: document.positionAt(start + words.length),
  };
  const context = { diagnostics: [], triggerKind: 1 };
  return editor.ask("codeAction", may(), { range, context });
}

/** What an edit makes of another file. */
function written(before: string, name: string, edit: WorkspaceEdit | undefined): string {
  const document = TextDocument.create(uriOf(name), "yaml", 0, before);
  return TextDocument.applyEdits(document, edit?.changes?.[uriOf(name)] ?? []);
}

const isWaiver = ({ title }: CodeAction): boolean => title.startsWith("Waive ");

test("a finding is waived in a new file, which asks for its reason and then holds", async () => {
  write({ "letters/may.md": draft });
  await open();
  const waive = (await about("jargon/buzzword")).find(isWaiver);
  const [create, fill] = waive?.edit?.documentChanges ?? [];
  expect(create).toEqual({ kind: "create", uri: uriOf("waivers.yaml") });
  const [{ newText } = { newText: "" }] = (fill as TextDocumentEdit).edits as { newText: string }[];
  expect(newText).toMatch(
    /^# .+\nwaivers:\n {2}- rule: jargon\/buzzword\n {4}path: letters\/may\.md\n {4}fingerprint: .+\n {4}reason: ""\n {4}owner: "@name"\n {4}until: 2026-04-15\n$/u,
  );
  await editor.open(uriOf("waivers.yaml"), newText, "yaml");
  const [missing] = await editor.fresh(uriOf("waivers.yaml"));
  expect(missing).toMatchObject({ code: "waiver/no-reason", range: { start: { line: 2 } } });
  write({ "waivers.yaml": newText.replace('reason: ""', "reason: agreed with the potters") });
  await editor.change(may(), [{ range: editor.whole(may()), text: `${draft}\n` }]);
  expect((await editor.fresh(may())).map(({ code }) => code)).not.toContain("jargon/buzzword");
});

test("the nearest waivers.yaml gets one entry more, as the editor holds it, and keeps its words", async () => {
  const there = "# Ours\nwaivers:\n  - rule: ask/too-many # why not\n    path: a.md\n";
  write({ "letters/may.md": draft, "letters/waivers.yaml": "waivers: []\n" });
  await open({ capabilities: {} });
  await editor.open(uriOf("letters/waivers.yaml"), there, "yaml");
  const waive = (await about("jargon/buzzword")).find(isWaiver);
  const after = written(there, "letters/waivers.yaml", waive?.edit);
  expect(after.startsWith(`${there}  - rule: jargon/buzzword\n    path: may.md\n`)).toBe(true);
});

test("an editor that creates no files is offered none, nor one that nobody asked", async () => {
  write({ "letters/may.md": draft });
  await open({ capabilities: {} });
  expect((await about("jargon/buzzword")).filter(isWaiver)).toEqual([]);
  await editor.stop();
  await open();
  const found = await editor.fresh(may());
  const unasked = await editor.actions(may(), found, { triggerKind: 2 });
  expect(unasked.filter(isWaiver)).toEqual([]);
});

test("an editor that asks for the reason itself gets the entry with it", async () => {
  write({ "letters/may.md": draft });
  await open({ initializationOptions: { setAsideCommand: "ask.reason" } });
  const { command } = (await about("jargon/buzzword")).find(isWaiver) ?? {};
  const [uri, fingerprint, , where] = (command?.arguments ?? []) as string[];
  const edit = await editor.connection.sendRequest<WorkspaceEdit>("troth/setAside", {
    uri,
    fingerprint,
    where,
    reason: 'agreed: "yes"',
  });
  const [, fill] = edit.documentChanges ?? [];
  const [{ newText } = { newText: "" }] = (fill as TextDocumentEdit).edits as { newText: string }[];
  expect(newText).toContain(String.raw`reason: "agreed: \"yes\""`);
});

test("a sentence that is selected is written down as proof, or as an expression, and nothing else changes", async () => {
  write({ "letters/may.md": draft, "values.yaml": values });
  await open();
  await editor.fresh(may());
  const [proof, ...more] = await selecting("We mended 412 cups in 2025");
  expect(more).toEqual([]);
  expect(proof).toMatchObject({
    title: "Write this down as proof of “Mend first”",
    kind: "refactor.accept.troth",
  });
  const after = written(values, "values.yaml", proof?.edit);
  expect(after.replace(/proof: \[.+\]/u, "proof: []")).toBe(values);
  expect(after).toContain("claim: We mended 412 cups in 2025");
  expect(after).toContain("source: letters/may.md");
});

test.for<[string, string]>([
  ["nothing is selected", ""],
  ["it is praise", "We love to care."],
  ["it is no whole thought of one sentence", "412 cups in 2025. We love"],
])("no sentence is accepted where %s", async ([, words]) => {
  write({ "letters/may.md": draft, "values.yaml": values });
  await open();
  await editor.fresh(may());
  expect((await selecting(words)).filter(({ kind }) => kind?.startsWith("refactor"))).toEqual([]);
});

test("a word is added to those that the readers know", async () => {
  write({ "letters/may.md": draft, "values.yaml": values });
  await open();
  const known = (await about("jargon/buzzword")).find(({ title }) => title.includes("potters use"));
  expect(written(values, "values.yaml", known?.edit)).toBe(`${values}    knows: [leverage]\n`);
});

test("a profile that cannot be read is not written into", async () => {
  write({ "letters/may.md": draft, "values.yaml": values });
  await open();
  await editor.fresh(may());
  await editor.open(uriOf("values.yaml"), values.replace("id: mend-first", "id: ["), "yaml");
  expect(await selecting("We mended 412 cups in 2025")).toEqual([]);
});

test("in a folder that is not trusted nothing beside the draft is written", async () => {
  write({ "letters/may.md": draft, "values.yaml": values });
  await open({ initializationOptions: { trusted: false } });
  const titles = (await about("jargon/buzzword")).map(({ title }) => title);
  expect(titles.some((title) => title.startsWith("Set "))).toBe(true);
  expect(titles.filter((title) => title.includes("waivers") || title.includes("profile"))).toEqual(
    [],
  );
});
