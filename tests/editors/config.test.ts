import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";

import { afterEach, beforeEach, expect, test } from "vitest";
import type { CodeLens, CompletionItem } from "vscode-languageserver/node";

import { Editor } from "./editor.ts";

let folder = "";
let editor: Editor;
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), "troth-editor-")));
});
afterEach(async () => {
  await editor.stop();
  rmSync(folder, { recursive: true, force: true });
});

const draft = `---
channel: promo
---

Hi Sam, we leverage a new kiln for the twelve potters of the harbour street, and it fires on Friday
while the bread next door is warm. Book a slot.
`;

function write(files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
}

const uriOf = (name: string): string => pathToFileURL(join(folder, name)).href;

async function open(options: Parameters<typeof Editor.start>[0] = {}): Promise<void> {
  editor = await Editor.start({ folder, ...options });
  await editor.openFile(join(folder, "may.md"));
}

async function codes(): Promise<readonly unknown[]> {
  return (await editor.fresh(uriOf("may.md"))).map(({ code }) => code);
}

/** As an editor that watches files tells it. */
async function saved(name: string): Promise<void> {
  await editor.connection.sendNotification("workspace/didChangeWatchedFiles", {
    changes: [{ uri: uriOf(name), type: 2 }],
  });
}

async function type(): Promise<void> {
  const end = editor.whole(uriOf("may.md")).end;
  await editor.change(uriOf("may.md"), [{ range: { start: end, end }, text: "Bye.\n" }]);
}

test("the nearest configuration of the draft holds, and a change of it at once", async () => {
  write({ "may.md": draft, "troth.config.yaml": "rules: {jargon/buzzword: error}\n" });
  await open();
  const found = await editor.fresh(uriOf("may.md"));
  expect(found.find(({ code }) => code === "jargon/buzzword")?.severity).toBe(1);
  write({ "troth.config.yaml": "rules: {jargon/buzzword: off}\n" });
  await saved("troth.config.yaml");
  await editor.until(() =>
    editor.diagnostics.get(uriOf("may.md"))?.some(({ code }) => code === "jargon/buzzword") === true
      ? undefined
      : true,
  );
});

test("an editor that watches no files sees the change at the next keystroke", async () => {
  write({ "may.md": draft, "troth.config.yaml": "rules: {jargon/buzzword: error}\n" });
  await open();
  expect(await codes()).toContain("jargon/buzzword");
  write({ "troth.config.yaml": "rules: {jargon/buzzword: off} # no jargon here\n" });
  await type();
  expect(await codes()).not.toContain("jargon/buzzword");
});

test("a broken configuration is shown at its place, and the last right one stays in force", async () => {
  write({ "may.md": draft, "troth.config.yaml": "rules:\n  jargon/buzzword: off\n" });
  await open();
  expect(await codes()).not.toContain("jargon/buzzword");
  write({ "troth.config.yaml": "rules:\n  jargon/buzzword: off\n  ask/to-many: warn\n" });
  await saved("troth.config.yaml");
  const config = uriOf("troth.config.yaml");
  const [fault] = await editor.until(() => {
    const sent = editor.diagnostics.get(config);
    return sent !== undefined && sent.length > 0 ? sent : undefined;
  });
  expect(fault).toMatchObject({ severity: 1, range: { start: { line: 2 } } });
  expect(fault?.message).toContain("Did you mean `ask/too-many`?");
  expect(await codes()).not.toContain("jargon/buzzword");
  const lenses = await editor.ask<CodeLens[]>("codeLens", uriOf("may.md"));
  expect(lenses[1]?.command?.title).toContain("the last one that was right is in force");
  expect(editor.messages).toHaveLength(1);
  write({ "troth.config.yaml": "rules: {}\n" });
  await saved("troth.config.yaml");
  await editor.until(() => (editor.diagnostics.get(config)?.length === 0 ? true : undefined));
  await editor.until(() =>
    editor.diagnostics.get(uriOf("may.md"))?.some(({ code }) => code === "jargon/buzzword") === true
      ? true
      : undefined,
  );
});

test("a fault in a file that the configuration extends is shown there", async () => {
  write({
    "may.md": draft,
    "base.yaml": "rules: [",
    "troth.config.yaml": "extends: ./base.yaml\n",
  });
  await open();
  expect(await codes()).toContain("jargon/buzzword");
  await editor.until(() => editor.diagnostics.get(uriOf("base.yaml"))?.[0]);
});

test("two configurations in one folder, and none that is named: said, and linting goes on", async () => {
  write({ "may.md": draft, "troth.config.yaml": "{}", "troth.config.json": "{}" });
  await open();
  expect(await codes()).toContain("jargon/buzzword");
  await editor.until(() => editor.diagnostics.get(uriOf("troth.config.yaml"))?.[0]);
  await editor.stop();
  await open({ initializationOptions: { settings: { configFile: "nowhere.yaml" } } });
  expect(await codes()).toContain("jargon/buzzword");
  const said = await editor.until(() => editor.diagnostics.get(uriOf("nowhere.yaml"))?.[0]);
  expect(said.message).toContain("no such file");
});

test("what the configuration leaves out is left alone", async () => {
  write({ "may.md": draft, "troth.config.yaml": "ignore: may.md\n" });
  await open();
  expect(await codes()).toEqual([]);
});

const plugin = `globalThis.trothRan = true;
export const rules = [{ id: "acme/no-kiln", phrases: [], check: function* () {}, meta: {
  summary: "s", why: "w", evidence: { grade: "D", source: "s" }, messages: {}, suggestions: {}, options: {},
  severity: { cold: "warn", welcome: "warn", news: "warn", promo: "warn", social: "warn", land: "warn", service: "warn" } } }];
`;

test.for([
  ["the folder", { initializationOptions: { trusted: false } }],
  ["the server", { restricted: true }],
] as const)(
  "in restricted mode of %s, no configuration is read and no plugin runs",
  async ([, how]) => {
    write({
      "may.md": draft,
      "plugin.mjs": plugin,
      "troth.config.yaml": "plugins: [./plugin.mjs]\nrules: {jargon/buzzword: off}\n",
    });
    await open(how);
    expect(await codes()).toContain("jargon/buzzword");
    expect(globalThis).not.toHaveProperty("trothRan");
  },
);

test("a plugin of a trusted folder runs; what it breaks is said, and the server lives on", async () => {
  const broken = plugin.replace("function* () {}", 'function* () { throw new Error("oh"); }');
  write({
    "may.md": draft,
    "plugin.mjs": broken,
    "troth.config.yaml": "plugins: [./plugin.mjs]\n",
  });
  await open();
  const [said] = await editor.fresh(uriOf("may.md"));
  expect(said?.message).toContain("acme/no-kiln");
  write({ "troth.config.yaml": "rules: {jargon/buzzword: error}\n" });
  await type();
  expect(await codes()).toContain("jargon/buzzword");
});

const values = `version: 1
brand: {name: Harbour Kiln}
purpose: Nobody should have to throw a chipped cup away.
values:
  - id: mend-first
    name: Mend first
    means: We mend a cup before we sell one.
    not: We sell fewer cups than we could.
    expressions:
      - bring it in and we mend it
      - we mend before we sell
      - mended, not replaced
    proof:
      - {id: mended, claim: "412 cups mended in 2025", kind: number, source: "https://kiln.example/mended"}
words:
  internal: [kiln slot]
`;

test("drafts are held to the values profile; one that breaks is said at its place and the last right one holds", async () => {
  write({ "may.md": draft.replace("Book a slot", "Book a kiln slot"), "values.yaml": values });
  await open();
  const overview = async (): Promise<string[]> => {
    const lenses = await editor.ask<CodeLens[]>("codeLens", uriOf("may.md"));
    return lenses.map(({ command }) => command?.title ?? "");
  };
  const before = await codes();
  expect(before).toContain("jargon/internal-term");
  expect((await overview())[0]).toContain("no value shown");
  write({ "values.yaml": values.replace("id: mend-first", "id: Mend First") });
  await saved("values.yaml");
  const [fault] = await editor.until(() => {
    const sent = editor.diagnostics.get(uriOf("values.yaml"));
    return sent !== undefined && sent.length > 0 ? sent : undefined;
  });
  expect(fault).toMatchObject({ severity: 1, range: { start: { line: 4 } } });
  expect(await codes()).toEqual(before);
  expect((await overview())[1]).toContain("the last one that was right is in force");
  rmSync(join(folder, "values.yaml"));
  await saved("values.yaml");
  await type();
  expect(await codes()).not.toContain("jargon/internal-term");
  expect(editor.diagnostics.get(uriOf("values.yaml"))).toEqual([]);
  expect(await overview()).toHaveLength(1);
});

test("what a waiver answers for is set aside, while it holds", async () => {
  const waiver = "waivers:\n  - {rule: jargon/buzzword, path: may.md, reason: agreed, owner: ana";
  write({ "may.md": draft, "waivers.yaml": `${waiver}, until: 2026-06-30}\n` });
  await open();
  expect(await codes()).not.toContain("jargon/buzzword");
  write({ "waivers.yaml": `${waiver}, until: 2025-06-30}\n` });
  await type();
  expect(await codes()).toContain("jargon/buzzword");
});

test("a configuration is completed by its schema, half-typed lines and all", async () => {
  write({ "may.md": draft });
  await open();
  const uri = uriOf("troth.config.yaml");
  const config =
    "rules:\n  jargon/buzzword: \n  ask/\noverrides:\n  - files: x\n    channel: \nig\n";
  await editor.open(uri, config, "yaml");
  const at = async (line: number, character: number): Promise<string[]> => {
    const items = await editor.ask<CompletionItem[]>("completion", uri, {
      position: { line, character },
    });
    return items.map(({ label }) => label);
  };
  expect(await at(1, 19)).toEqual(["error", "warn", "info", "off"]);
  const rules = await at(2, 6);
  expect(rules).toContain("ask/too-many");
  expect(rules).not.toContain("jargon/buzzword");
  expect(await at(5, 13)).toContain("welcome");
  const keys = await at(6, 2);
  expect(keys).toContain("ignore");
  expect(keys).not.toContain("rules");
});

test.for<[name: string, text: string, line: number, said: string]>([
  ["troth.config.yaml", "rules:\n  ask/too-many: wran\n", 1, "wran"],
  ["troth.config.json", '{\n  "ignroe": "x"\n}\n', 1, "Did you mean `ignore`?"],
  ["values.yaml", values.replace("not: We sell", "no: We sell"), 7, "`no` is not known"],
  ["values.yaml", `${values}  glossary: [\n`, 17, "not valid YAML"],
  ["waivers.yaml", "waivers:\n  - {rule: ask/too-many, path: may.md}\n", 1, "no reason"],
  [
    "waivers.yaml",
    "waivers:\n  - {rule: ask/to-many, path: may.md, reason: agreed}\n",
    1,
    "no such rule",
  ],
])("what is wrong with an unsaved %s is said at its line", async ([name, text, line, said]) => {
  editor = await Editor.start({ folder });
  await editor.open(uriOf(name), text, "yaml");
  const found = await editor.fresh(uriOf(name));
  expect(found[0]?.range.start.line).toBe(line);
  expect(found[0]?.message).toContain(said);
});

test("a profile is judged while it is written, and another tool's values.yaml is left alone", async () => {
  editor = await Editor.start({ folder });
  const name = uriOf("values.yaml");
  await editor.open(
    name,
    values.replace("not: We sell fewer cups than we could.", 'not: ""'),
    "yaml",
  );
  const found = await editor.fresh(name);
  expect(found.map(({ code, range }) => [code, range.start.line])).toContainEqual([
    "profile/no-tradeoff",
    7,
  ]);
  await editor.write(name, "replicaCount: 2\nimage: {tag: v1}\n");
  expect(await editor.fresh(name)).toEqual([]);
  await editor.write(name, "");
  expect(await editor.fresh(name)).toEqual([]);
});
