import { createLinter, joinDrafts, readDrafts, type Format } from "@troth/core";
import { annotateMoves } from "@troth/moves";
import { rules } from "@troth/preset";
import { expect, test } from "vitest";
import type { Range } from "vscode-languageserver/node";

import type { TextDocument } from "vscode-languageserver-textdocument";

import { Editor } from "./editor.ts";
import { randomFrom } from "./random.ts";

/** For each format. More by hand: TROTH_EDITS=10000. */
const edits = Number(process.env["TROTH_EDITS"] ?? 600);

const starts: Readonly<Record<string, readonly [name: string, format: Format, text: string]>> = {
  markdown: [
    "may.md",
    "markdown",
    "# May 🎉\r\n\r\nWe leverage a kiln for the **potters**.\n\n- Book a slot\n- e\u0301 Hurry\n",
  ],
  text: [
    "may.txt",
    "text",
    "subject: Re: LAST CHANCE\n\nHi Sam,\n\nHurry, we leverage a kiln 🎉. Book a slot today.\n",
  ],
  html: [
    "may.html",
    "html",
    "<p>We leverage a kiln, Tom &amp; Ann.</p>\r\n<a href='#'>Click here</a>\n",
  ],
};

/** What people and machines put into drafts. */
const pieces = [
  "We leverage a kiln. ",
  "Hurry, last chance! ",
  "Book a slot today. ",
  "🎉",
  "e\u0301",
  "\uD83C",
  "\r\n",
  "\n",
  "\r",
  "\n\n",
  "---\n",
  'subject: "Re: x\n',
  "channel: promo\n",
  "# ",
  "- ",
  "**",
  "<p>",
  "</p>",
  "&amp;",
  "{{ name }}",
  "{% if a %}",
  "{% endif %}",
  "<!-- troth-disable-next-line jargon/buzzword -- why -->\n",
  "<!--",
  "-->",
  "\u0000",
  "\uFEFF",
  "Our mission is to empower you, and we are passionate about synergy for all of our valued customers. ",
];

test.for(Object.entries(starts))(
  "after any edits of %s the server says what a lint of the whole says",
  { timeout: 600_000 },
  async ([, [name, format, start]], { signal }) => {
    const uri = `file:///drafts/${name}`;
    const editor = await Editor.start({
      capabilities: { textDocument: { diagnostic: {} } },
      initializationOptions: { settings: { delay: 0 } },
    });
    await editor.open(uri, start, "unknown");
    const random = randomFrom(format.length * 7919);
    const lint = createLinter({
      rules: rules.map((rule) => ({ rule })),
      today: "2026-01-15",
      known: rules.map(({ id }) => id),
    });
    for (let edit = 0; edit < edits && !signal.aborted; edit += 1) {
      // Several edits for each look, as people type faster than they are answered.
      await editor.change(uri, [anyEdit(editor.document(uri), random)]);
      if (random(3) > 0) continue;
      const { items } = await editor.ask<{ items: readonly Shown[] }>("diagnostic", uri);
      const source = editor.document(uri).getText();
      const drafts = readDrafts({ path: `/drafts/${name}`, source, format }, annotateMoves);
      const { findings, notes } = lint(...drafts);
      expect(joinDrafts(drafts).source).toBe(source);
      const offsets = items.map(({ code, range }) => [code, offsetsOf(editor, uri, range)]);
      expect(offsets).toEqual([
        ...findings.map(({ rule, span }) => [rule, placed(editor, uri, span)]),
        ...notes.flatMap(({ span }) => (span ? [[undefined, placed(editor, uri, span)]] : [])),
      ]);
    }
    await editor.stop();
  },
);

interface Shown {
  readonly code?: string;
  readonly range: Range;
}

function anyEdit(document: TextDocument, random: (below: number) => number) {
  const { length } = document.getText();
  // Now and then most of it goes: drafts shall neither grow without end nor die out.
  if (length > 4000) return { text: document.getText().slice(random(2000), 3000) };
  const start = random(length + 1);
  const end = Math.min(length, start + (random(3) === 0 ? random(60) : 0));
  const range = { start: document.positionAt(start), end: document.positionAt(end) };
  return { range, text: random(5) === 0 ? "" : (pieces[random(pieces.length)] ?? "") };
}

/** A place between the two halves of a line end is no place to an editor. */
function placed(editor: Editor, uri: string, span: { start: number; end: number }) {
  const document = editor.document(uri);
  const range = { start: document.positionAt(span.start), end: document.positionAt(span.end) };
  return offsetsOf(editor, uri, range);
}

function offsetsOf(editor: Editor, uri: string, { start, end }: Range): readonly number[] {
  const document = editor.document(uri);
  return [document.offsetAt(start), document.offsetAt(end)];
}
