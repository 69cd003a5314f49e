import { parse, parseFragment, type DefaultTreeAdapterTypes } from "parse5";
import { expect } from "vitest";
import type { Block } from "../packages/core/src/block.ts";
import type { Template } from "../packages/core/src/read/template.ts";

/** The words that a browser shows of an HTML document. */
export function wordsInBrowser(html: string): string[] {
  return wordsOf(textOf(parse(html)));
}

/** The words of blocks in reading order. Fails where one does not stand where its place says. */
export function wordsInPlace({ masked }: Template, blocks: readonly Block[]): string[] {
  return blocks.flatMap(({ text, places }) => {
    for (const { 0: found, index } of text.matchAll(/[^\s\uFFFC]+/gu)) {
      const { start, end } = places.toSource(index, index + found.length);
      expect(visible(textOf(parseFragment(masked.slice(start, end))))).toBe(found);
    }
    return wordsOf(text);
  });
}

/** Merge tags, printed or masked, are no words here: two that touch cannot be told apart. */
function wordsOf(text: string): string[] {
  return visible(text)
    .replaceAll("\uFFFC", "")
    .split(/\s+/u)
    .filter((found) => found !== "");
}

function visible(text: string): string {
  return text.replace(/[\u00AD\u200B\uFEFF\uE000\uE001]/gu, "");
}

const breaking =
  /^(?:p|h2|div|blockquote|section|center|ul|ol|li|table|tbody|tr|td|th|br|head|body|html)$/u;

function textOf(node: DefaultTreeAdapterTypes.Node): string {
  if (node.nodeName === "#text" && "value" in node) return node.value;
  if (node.nodeName === "title" || !("childNodes" in node))
    return breaking.test(node.nodeName) ? " " : "";
  const text = node.childNodes.map(textOf).join("");
  return breaking.test(node.nodeName) ? ` ${text} ` : text;
}
