import { mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

import { afterEach, beforeEach, expect, test } from "vitest";

import { Editor } from "./editor.ts";
import { randomFrom } from "./random.ts";

/** For each file. More by hand: TROTH_EDITS=10000. */
const edits = Number(process.env["TROTH_EDITS"] ?? 200);

let folder = "";
let editor: Editor;
beforeEach(async () => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), "troth-fuzz-")));
  editor = await Editor.start({
    folder,
    initializationOptions: { settings: { delay: 0 } },
  });
});
afterEach(async () => {
  await editor.stop();
  rmSync(folder, { recursive: true, force: true });
});

const starts: Readonly<Record<string, string>> = {
  "values.yaml": "version: 1\nbrand: {name: Kiln}\nvalues:\n  - id: a\n    proof: []\n",
  "campaign.yaml": "campaign: x\ntouches:\n  - {id: a, day: 0, file: a.md}\n",
  "waivers.yaml": "waivers:\n  - rule: ask/too-many\n    path: a.md\n",
  "troth.config.yaml": "rules:\n  ask/too-many: [warn, {max: 2}]\n",
  "troth.config.json": '{"ignore": ["a.md"]}\n',
};

/** What people type into YAML, and what breaks parsers. */
const pieces = [
  "\n",
  "  ",
  "- ",
  ": ",
  "{",
  "}",
  "[",
  "]",
  '"',
  "'",
  "&a ",
  "*a",
  "!!js/function ",
  "<<: ",
  "|\n",
  "#",
  "\t",
  "\r",
  "\u0000",
  "\uD83C",
  "🎉",
  "---\n",
  "values",
  "touches:\n  - id: b\n",
  "after: [a]",
  "__proto__: 1\n",
  "1e999",
];

test.for(Object.entries(starts))(
  "whatever is typed into %s, the server answers and does not fail",
  { timeout: 600_000 },
  async ([name, start], { signal }) => {
    const uri = pathToFileURL(join(folder, name)).href;
    const random = randomFrom(name.length * 7919);
    await editor.open(uri, start, "yaml");
    for (let edit = 0; edit < edits && !signal.aborted; edit += 1) {
      const document = editor.document(uri);
      const { length } = document.getText();
      const from = random(length + 1);
      const to = Math.min(length, from + (random(3) === 0 ? random(12) : 0));
      const range = { start: document.positionAt(from), end: document.positionAt(to) };
      const text = random(5) === 0 ? "" : (pieces[random(pieces.length)] ?? "");
      await editor.change(uri, [length > 2000 ? { text: start } : { range, text }]);
      if (random(3) > 0) continue;
      const messages = (await editor.fresh(uri)).map(({ message }) => message);
      expect(messages.filter((message) => String(message).includes("troth failed"))).toEqual([]);
      const position = editor.document(uri).positionAt(random(length + 1));
      expect(await editor.ask<unknown[]>("completion", uri, { position })).toBeInstanceOf(Array);
    }
  },
);
