import { array, assert, constantFrom, property } from "fast-check";
import { gfm } from "micromark-extension-gfm";
import { expect, test } from "vitest";
import { readMarkdown } from "../markdown.ts";
import { Template } from "../template.ts";
import { markdownParser } from "./events.ts";
import { shorten } from "./short.ts";
import { walk } from "./walk.ts";

const parse = markdownParser([gfm()]);

const pieces = [
  "We bake at six", " and you?", "Zoë", "x", " ", "  ", "\t", "\n", "\r\n", "\n\n", "  \n", "\n    ", "\n- ", "\n2. ",
  "\n> ", "\n# ", " #", "\n---\n", "\n===\n", "\n```\n", "\n~~~\n", "*", "**", "_", "~~", "`", "|", "\n:-\n", "\n|-|\n", "[a]", "\n[a]: /x\n",
  "[^1]", "\n[^1]: ", "](/y)", "![", "<div>", "</div>", "<b>", "<!--", "-->", "www.oak.example", "https://oak.example",
  "mia@oak.example", "&amp;", "& ", "\\", "\uFEFF", "\u00A0", "💛", "{{ name }}", "'", '"', "(",
]; // prettier-ignore

test("what is left out changes nothing in what is read", () => {
  const markdown = array(constantFrom(...pieces), { maxLength: 30 });
  assert(
    property(markdown, (parts) => {
      const template = new Template(parts.join(""));
      const { masked } = template;
      const shift = masked.startsWith("\uFEFF") ? 1 : 0;
      const toSource = (offset: number): number => shift + offset;
      const whole = walk(template, { events: parse(masked), html: masked, toSource });
      expect(readMarkdown(template, 0)).toEqual(whole);
    }),
    { numRuns: 500 },
  );
});

test.for<[string, string]>([
  ["Hello there,\nwe bake.  \n\nBye", "H\nw  \n\nB"],
  ["- bread\n  and rolls\n\n> 2 loaves", "- b\n  a\n\n> 2 l"],
  ["A *good* day\nfor bread\n\nCome", "A *good* day\nfor bread\n\nC"],
])("of %j is left %j", ([whole, short]) => {
  const { text, toSource } = shorten(whole, 0);
  expect(text).toBe(short);
  expect(toSource(text.length)).toBe(whole.length);
});
