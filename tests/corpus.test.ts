import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { bodyUnits, createLinter, readDraft, type Draft, type Format } from "@troth/core";
import { rules } from "@troth/preset";
import { parseFragment, type DefaultTreeAdapterTypes } from "parse5";
import { describe, expect, test } from "vitest";

const corpus = "../shared/corpus";
const present = existsSync(corpus);
if (!present) console.log(`skipped: the tests on real drafts need ${corpus}, which is not here`);

const lint = createLinter({ rules: rules.map((rule) => ({ rule })), today: "2026-01-15" });

describe.skipIf(!present)("real drafts", () => {
  test("every finding in real HTML mail stands at the words that it quotes", () => {
    const misplaced = filesIn("files/html-email", ".html").flatMap((path) =>
      misplacedIn(read(path, "html"), visibleText),
    );
    expect(misplaced).toEqual([]);
  });

  test("every finding in real plain text stands at the words that it quotes", () => {
    const misplaced = filesIn("moves/docs", ".txt").flatMap((path) =>
      misplacedIn(read(path, "text"), (source) => source),
    );
    expect(misplaced).toEqual([]);
  });

  test("every unit of real HTML mail reads in the source as its text", () => {
    const misread = filesIn("files/html-email", ".html").flatMap((path) => {
      const draft = read(path, "html");
      return bodyUnits(draft)
        .filter(({ block }) => block.role !== "alt" && block.role !== "button")
        .map(({ text, span }) => [text, visibleText(draft.source.slice(span.start, span.end))])
        .filter(([text = "", seen = ""]) => !sameWords(text, seen))
        .map(([text, seen]) => `${path}: ${text} / ${seen}`);
    });
    expect(misread).toEqual([]);
  });
});

function filesIn(folder: string, ending: string): string[] {
  const names = readdirSync(join(corpus, folder)).filter((name) => name.endsWith(ending));
  // An empty folder would pass every test.
  if (names.length < 50) throw new Error(`${corpus}/${folder} holds only ${names.length} drafts`);
  return names.map((name) => join(corpus, folder, name));
}

function read(path: string, format: Format): Draft {
  return readDraft({ path, source: readFileSync(path, "utf8"), format });
}

function misplacedIn(draft: Draft, visible: (source: string) => string): string[] {
  return lint(draft)
    .findings.filter(({ source, quote, span }) => {
      const written = draft.source.slice(span.start, span.end);
      const isImage = draft.images.some((image) => image.span.start === span.start);
      const shown = folded(isImage ? written : visible(written));
      return written !== source || (isImage ? !isCut(quote, shown) : shown !== folded(quote));
    })
    .map(({ rule, quote }) => `${draft.path}: ${rule} “${quote}”`);
}

/** A long tag is quoted by how it begins. */
function isCut(quote: string, tag: string): boolean {
  return quote.endsWith("…") ? tag.startsWith(quote.slice(0, -1)) : tag === quote;
}

/** What an independent parser sees in a slice of HTML. */
function visibleText(html: string): string {
  return textOf(parseFragment(html));
}

function textOf(node: DefaultTreeAdapterTypes.Node): string {
  if ("value" in node) return node.value;
  if (node.nodeName === "br") return "\n";
  return "childNodes" in node ? node.childNodes.map(textOf).join("") : "";
}

/** Letters and digits alone: a merge tag is one character in a unit and many in the source. */
function sameWords(text: string, seen: string): boolean {
  if (text.includes("\uFFFC") || /[{%*|]/u.test(seen)) return true;
  return text.replaceAll(/[^\p{L}\p{N}]/gu, "") === seen.replaceAll(/[^\p{L}\p{N}]/gu, "");
}

function folded(text: string): string {
  return text.replaceAll(/\s+/gu, " ").trim();
}
