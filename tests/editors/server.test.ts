import { afterEach, describe, expect, test } from "vitest";
import {
  DiagnosticSeverity,
  type CodeLens,
  type CompletionItem,
  type FoldingRange,
  type Hover,
  type InlayHint,
} from "vscode-languageserver/node";

import { Editor } from "./editor.ts";

let editor: Editor;
afterEach(() => editor.stop());

const uri = "file:///drafts/may.md";

const draft = `---
subject: "Re: Your kiln slot"
channel: promo
---

Hi Sam,

We leverage a new kiln for the twelve potters of the harbour street, and it fires on Friday.

Book a slot today. The shelves are dry, the clay is soft, and the bread next door is warm.
`;

/** Enough words to be judged. */
const letter =
  "We leverage a kiln for the twelve potters of the harbour street, and it fires on Friday while the bread next door is still warm.";

async function opened(text = draft, options: Parameters<typeof Editor.start>[0] = {}) {
  editor = await Editor.start(options);
  await editor.open(uri, text);
  return editor.fresh(uri);
}

describe("diagnostics", () => {
  test("stand at the words, with rule, page and severity", async () => {
    const found = await opened();
    const shown = found.map(({ code, severity, range }) => [
      code,
      severity,
      editor.textAt(uri, range),
    ]);
    expect(shown).toContainEqual(["jargon/buzzword", expect.any(Number), "leverage"]);
    expect(shown).toContainEqual(["proof/fake-thread", DiagnosticSeverity.Error, "Re:"]);
    expect(found.every(({ source }) => source === "troth")).toBe(true);
    expect(found[0]?.codeDescription?.href).toContain(String(found[0]?.code));
  });

  test("are the same for whoever asks for them, who is not sent them", async () => {
    const sent = await opened();
    await editor.stop();
    editor = await Editor.start({ capabilities: { textDocument: { diagnostic: {} } } });
    await editor.open(uri, draft);
    const { kind, items } = await editor.ask<{ kind: string; items: unknown }>("diagnostic", uri);
    expect(kind).toBe("full");
    expect(items).toEqual(sent);
    expect(editor.diagnostics.get(uri)).toBeUndefined();
  });

  test("follow the words as they are typed", async () => {
    const before = await opened();
    const at = before.find(({ code }) => code === "jargon/buzzword");
    await editor.change(uri, [{ range: at?.range ?? editor.whole(uri), text: "use" }]);
    expect((await editor.fresh(uri)).map(({ code }) => code)).not.toContain("jargon/buzzword");
    await editor.close(uri);
    await editor.until(() => (editor.diagnostics.get(uri)?.length === 0 ? true : undefined));
  });

  test.for(["\n", "\r\n", "\r"])("count UTF-16 units behind any line end: %j", async (end) => {
    const text = `🎉 é e\u0301 We leverage 🎉 the kiln. ${letter}`;
    const found = await opened(`# May${end}${end}${text}${end}`);
    const words = found.filter(({ code }) => code === "jargon/buzzword");
    expect(words.map(({ range }) => editor.textAt(uri, range))).toEqual(["leverage", "leverage"]);
    expect(words.map(({ range }) => range.start)).toEqual([
      { line: 2, character: 11 },
      { line: 2, character: 36 },
    ]);
  });

  test("a huge paste is said to be too long, and what is pasted after it is linted again", async () => {
    await opened();
    await editor.write(uri, "We leverage a kiln. ".repeat(110_000));
    const [said, ...others] = await editor.fresh(uri);
    expect(said?.message).toContain("too long");
    expect(others).toEqual([]);
    await editor.write(uri, letter);
    expect((await editor.fresh(uri)).map(({ code }) => code)).toContain("jargon/buzzword");
  });

  test("half-typed front matter is said at its place, and the words below are still linted", async () => {
    const found = await opened(`---\nsubject: "Kiln\nchannel: promo\n---\n\n${letter}\n`);
    expect(found.map(({ message }) => message).join(" ")).toContain("opens a quote");
    expect(found.map(({ code }) => code)).toContain("jargon/buzzword");
  });

  test("software pages, configurations and data are left alone", async () => {
    editor = await Editor.start();
    await editor.open("file:///repo/README.md", draft);
    await editor.open("file:///repo/troth.config.yaml", "rules: {}", "yaml");
    await editor.open("file:///repo/package.json", '{"name": "leverage"}', "json");
    for (const one of ["README.md", "troth.config.yaml", "package.json"]) {
      expect(await editor.fresh(`file:///repo/${one}`), one).toEqual([]);
    }
  });

  test("a document without a file is read as what the editor takes it for", async () => {
    editor = await Editor.start();
    await editor.open("untitled:Untitled-1", `**Potters!** ${letter}`, "markdown");
    const found = await editor.fresh("untitled:Untitled-1");
    expect(found.map(({ code }) => code)).toContain("jargon/buzzword");
  });

  test.for<[name: string, language: string, text: string]>([
    ["may.html", "html", `<p>Tom &amp; Ann. ${letter}</p>`],
    ["may.mdx", "mdx", `<Box>${letter}</Box>`],
    [
      "may.mjml",
      "mjml",
      `<mjml><mj-body><mj-section><mj-column><mj-text>${letter}</mj-text></mj-column></mj-section></mj-body></mjml>`,
    ],
    ["may.txt", "plaintext", letter],
    ["may.eml", "eml", `Subject: Kiln\r\nFrom: ana@tern.example\r\n\r\n${letter}\r\n`],
    ["may.csv", "csv", `date,post\n2026-05-01,"${letter}"\n`],
  ])("%s is read", async ([name, language, text]) => {
    editor = await Editor.start();
    const one = `file:///drafts/${name}`;
    await editor.open(one, text, language);
    const found = await editor.fresh(one);
    const quotes = found
      .filter(({ code }) => code === "jargon/buzzword")
      .map(({ range }) => editor.textAt(one, range));
    expect(quotes).toEqual(["leverage"]);
  });
});

describe("actions", () => {
  test("a suggestion is applied at the words", async () => {
    const found = await opened();
    const thread = found.filter(({ code }) => code === "proof/fake-thread");
    const [fix] = await editor.actions(uri, thread);
    expect(fix).toMatchObject({ kind: "quickfix", isPreferred: true });
    expect(editor.edited(uri, fix?.edit)).toContain('subject: "Your kiln slot"');
  });

  test("all that is safe at once, only for whoever asks for it by name", async () => {
    await opened();
    expect((await editor.actions(uri, [])).some(({ kind }) => kind?.startsWith("source"))).toBe(
      false,
    );
    for (const only of [["source.fixAll"], ["source.fixAll.troth"], ["source"]]) {
      const [all, ...others] = await editor.actions(uri, [], { only });
      expect(others).toEqual([]);
      expect(editor.edited(uri, all?.edit)).toContain('subject: "Your kiln slot"');
    }
    expect(await editor.actions(uri, [], { only: ["refactor"] })).toEqual([]);
    // Neovim 0.7 sends a text in place of a list.
    const text = "source.fixAll" as unknown as string[];
    expect(await editor.actions(uri, [], { only: text })).toHaveLength(1);
  });

  test("an editor that carries out all it is given is given one for each finding it names", async () => {
    const found = await opened();
    const thread = found.filter(({ code }) => code === "proof/fake-thread");
    const range = editor.whole(uri);
    const actions = await editor.ask<unknown[]>("codeAction", uri, {
      range,
      context: { diagnostics: thread },
    });
    expect(actions).toHaveLength(1);
  });

  test("a finding is set aside above its sentence, and troth asks for the reason", async () => {
    const found = await opened();
    const words = found.filter(({ code }) => code === "jargon/buzzword");
    const aside = (await editor.actions(uri, words)).find(({ title }) => title.startsWith("Set "));
    const text = editor.edited(uri, aside?.edit);
    expect(text).toContain(
      "<!-- troth-disable-next-line jargon/buzzword -- -->\nWe leverage a new kiln",
    );
    await editor.write(uri, text);
    const codes = (await editor.fresh(uri)).map(({ code }) => code);
    expect(codes).toContain("waiver/no-reason");
    expect(codes).not.toContain("jargon/buzzword");
  });

  test("an editor that asks for the reason itself gets the edit that holds it", async () => {
    const found = await opened(draft, { initializationOptions: { setAsideCommand: "ask.reason" } });
    const words = found.filter(({ code }) => code === "jargon/buzzword");
    const actions = await editor.actions(uri, words);
    const command = actions.find((one) => one.command)?.command;
    expect(command?.command).toBe("ask.reason");
    const [, fingerprint] = (command?.arguments ?? []) as string[];
    const reason = "the lever is real --> ; owner";
    const edit = await editor.connection.sendRequest<object>("troth/setAside", {
      uri,
      fingerprint,
      reason,
    });
    await editor.write(uri, editor.edited(uri, edit));
    expect(editor.document(uri).getText()).toContain("-- the lever is real , owner -->");
    const codes = (await editor.fresh(uri)).map(({ code }) => code);
    expect(
      codes.filter((code) => code === "jargon/buzzword" || code === "waiver/no-reason"),
    ).toEqual([]);
  });

  test("an editor that resolves actions gets the edit once the action is chosen", async () => {
    const found = await opened(draft, {
      capabilities: { textDocument: { codeAction: { resolveSupport: { properties: ["edit"] } } } },
    });
    const words = found.filter(({ code }) => code === "jargon/buzzword");
    const aside = (await editor.actions(uri, words)).find(({ title }) => title.startsWith("Set "));
    expect(aside?.edit).toBeUndefined();
    const resolved = await editor.connection.sendRequest<typeof aside>(
      "codeAction/resolve",
      aside ?? {},
    );
    expect(editor.edited(uri, resolved?.edit)).toContain("troth-disable-next-line");
  });
});

describe("beside the words", () => {
  test("hover says why, with what evidence, and what to do", async () => {
    const found = await opened();
    const thread = found.find(({ code }) => code === "proof/fake-thread");
    const position = thread?.range.start;
    const hover = await editor.ask<Hover>("hover", uri, { position });
    const { value } = hover.contents as { value: string };
    for (const part of ["A reader who", "evidence A", "→ Start with", "rules/proof/fake-thread"]) {
      expect(value).toContain(part);
    }
    const nowhere = await editor.ask("hover", uri, { position: { line: 4, character: 0 } });
    expect(nowhere).toBeNull();
  });

  test("moves are shown when they are wanted", async () => {
    let moves = false;
    await opened(draft, {
      capabilities: { workspace: { configuration: true } },
      settings: () => ({ moves }),
    });
    const range = editor.whole(uri);
    expect(await editor.ask("inlayHint", uri, { range })).toEqual([]);
    moves = true;
    await editor.connection.sendNotification("workspace/didChangeConfiguration", {
      settings: null,
    });
    let hints: readonly InlayHint[] = [];
    await editor.until(() => {
      void editor.ask<InlayHint[]>("inlayHint", uri, { range }).then((all) => (hints = all));
      return hints.length > 0 ? true : undefined;
    });
    const labels = hints.map(({ label }) => label);
    expect(labels).toContain("greet");
    expect(labels.some((label) => String(label).startsWith("ask"))).toBe(true);
  });

  test("a line above the draft says how it stands", async () => {
    await opened();
    const [lens, ...others] = await editor.ask<CodeLens[]>("codeLens", uri);
    expect(lens?.command?.title).toMatch(
      /^1 ask, level \d, before any give · 1 error.* · promo by /u,
    );
    expect(others).toEqual([]);
  });

  test("the front matter and zones fold", async () => {
    await opened();
    const ranges = await editor.ask<FoldingRange[]>("foldingRange", uri);
    expect(ranges[0]).toMatchObject({ startLine: 0, endLine: 3 });
    expect(ranges.some(({ collapsedText }) => collapsedText === "body …")).toBe(true);
  });

  test("the front matter is completed while it is typed", async () => {
    await opened("---\nsubject: May\nch\nchannel: \n---\n\nHi Sam,\n");
    const at = async (line: number, character: number): Promise<string[]> => {
      const position = { line, character };
      const items = await editor.ask<CompletionItem[]>("completion", uri, { position });
      return items.map(({ label }) => label);
    };
    const keys = await at(2, 2);
    expect(keys).toContain("preheader");
    expect(keys).not.toContain("subject");
    expect(await at(3, 9)).toContain("welcome");
    expect(await at(6, 2)).toEqual([]);
  });
});

describe("for the editor's own commands", () => {
  const report = (one: string): Promise<string | null> =>
    editor.connection.sendRequest("troth/report", { uri: one });

  test("the report is a page that runs nothing, fetches nothing and names no folder", async () => {
    await opened(draft.replace("Hi Sam,", "Hi <script>alert(1)</script> Sam,"));
    const page = await report(uri);
    expect(page).toContain("default-src 'none'");
    expect(page).toContain("may.md");
    expect(page).not.toContain("/drafts/");
    expect(page).not.toContain("<script");
    await editor.open("file:///repo/README.md", draft);
    expect(await report("file:///repo/README.md")).toBeNull();
  });

  test("a profile to begin with has nothing wrong, whatever was answered", async () => {
    await opened();
    const answers = [
      { brand: "Tern: & Sons", purpose: "Nobody should throw a cup away." },
      { brand: "", purpose: "" },
    ];
    for (const [at, said] of answers.entries()) {
      const text = await editor.connection.sendRequest<string>("troth/newProfile", said);
      const profile = `file:///drafts/${at}/values.yaml`;
      await editor.open(profile, text, "yaml");
      const found = await editor.fresh(profile);
      expect(found.filter(({ severity }) => severity === DiagnosticSeverity.Error)).toEqual([]);
    }
  });
});

test("settings of another type count as not set", async () => {
  const settings = { enable: "no", moves: 3, exclude: [4], showPossible: null };
  const found = await opened(draft, { initializationOptions: { settings } });
  expect(found).not.toEqual([]);
});

test("it can be turned off", async () => {
  expect(await opened(draft, { initializationOptions: { settings: { enable: false } } })).toEqual(
    [],
  );
});
