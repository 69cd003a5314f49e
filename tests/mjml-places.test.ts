import * as fc from "fast-check";
import { expect, test } from "vitest";
import { readMjml } from "../packages/core/src/read/mjml.ts";
import { Template } from "../packages/core/src/read/template.ts";
import { wordsInBrowser, wordsInPlace } from "./browser-words.ts";

const word = fc.constantFrom(
  "seats",
  "don’t",
  "Q&amp;A",
  "caf&eacute;",
  "&#x201d;tea",
  "5&nbsp;pm",
  "gar&shy;den",
  "<b>bold</b>",
  "<a href='/x?a=1&amp;b={{ id }}'>link</a>",
  "<br>",
  "<br />",
  "<!-- ours -->",
  "*|FNAME|*",
  "{% if a < b %}",
);
const inline = fc
  .array(fc.tuple(word, fc.constantFrom(" ", "\r\n\t", "")), { minLength: 1, maxLength: 6 })
  .map((parts) => parts.flat().join(""));
const content = fc
  .tuple(
    fc.constantFrom(
      ["<mj-text css-class='a' font-size=\"12px\">", "</mj-text>"],
      ["<mj-text><p>", "</p></mj-text>"],
      ["<mj-table><tr><td>", "</td></tr></mj-table>"],
      ["<MJ-BUTTON\n href='/x'>", "</MJ-BUTTON>"],
      ["<mj-raw>", "</mj-raw>"],
    ),
    inline,
  )
  .map(([[before = "", after = ""], text]) => before + text + after);
const part = fc.oneof(
  { arbitrary: content, weight: 4 },
  fc.constantFrom("<mj-spacer />", "<mj-divider></mj-divider>", "<mj-image src='a.png' />", "\n  "),
  inline.map((text) => `<!-- ${text.replaceAll(/<!--|-->/gu, "")} -->`),
);
const document = fc
  .record({
    head: fc.constantFrom(
      "",
      "\uFEFF",
      "<mj-head><mj-title>T</mj-title><mj-attributes><mj-all padding='0' /></mj-attributes></mj-head>",
    ),
    columns: fc.array(fc.array(part, { maxLength: 4 }), { maxLength: 3 }),
  })
  .map(({ head, columns }) => {
    const body = columns.map((parts) => `<mj-column>${parts.join("")}</mj-column>\n`).join("");
    return `${head}<mjml><mj-body><mj-section>${body}</mj-section></mj-body></mjml>`;
  });

test("the words are those of the HTML that MJML stands for, and stand where their places say", () => {
  fc.assert(
    fc.property(document, (source) => {
      const template = new Template(source);
      const seen = wordsInPlace(template, readMjml(template, 0).blocks);
      expect(seen).toEqual(wordsInBrowser(asHtml(template.masked)));
    }),
    { numRuns: 200 },
  );
});

/** A browser knows no component: each becomes a `div`, without what is no copy. */
function asHtml(mjml: string): string {
  return mjml
    .replace(/<mj-head>.*<\/mj-head>/su, "")
    .replaceAll(/<mj-table>(.*?)<\/mj-table>/gsu, "<table>$1</table>")
    .replaceAll(/<mj-[\w-]+[^>]*\/>/giu, "<div></div>")
    .replaceAll(/<(\/?)mj-[\w-]+/giu, "<$1div");
}
