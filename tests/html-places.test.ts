import * as fc from "fast-check";
import { expect, test } from "vitest";
import { readHtml } from "../packages/core/src/read/html.ts";
import { Template } from "../packages/core/src/read/template.ts";
import { wordsInBrowser, wordsInPlace } from "./browser-words.ts";

const word = fc.constantFrom(
  "seats",
  "don’t",
  "£5.00,",
  "👋🏽",
  "Q&amp;A",
  "caf&eacute;",
  "&#8220;tea&#x201d;",
  "&notit;",
  "&NotEqualTilde;",
  "5&nbsp;pm",
  "gar&shy;den",
  "AT&T",
  "<3",
  "\u200Bzero",
);
const space = fc.constantFrom(" ", "  ", "\n", "\r\n\t", "&#32;", "<br>", "");
const tag = fc.constantFrom(
  "*|FNAME|*",
  '{{ name | default: "you" }}',
  "{% if a < b %}",
  "*|IF:VIP|*",
);
const comment = fc.constantFrom("<!-- ours -->", "<!-- <p>old</p> -->", "<!---->", "<?xml ours?>");
const inlineTag = fc.constantFrom(
  ["<b>", "</b>"],
  ["<span style='color:#060' class=\"a b\">", "</span>"],
  ["<a href='/x?a=1&amp;b={{ id }}' title=\"a > b\">", "</a>"],
  ["<EM\n>", "</Em >"],
);
const blockTag = fc.constantFrom(
  ["<div>", "</div>"],
  ["<div align=center data-x='{{ id }}'>", "</div>"],
  ["<blockquote>", "</blockquote>"],
  ["<section>\r\n", "\r\n</section>"],
  ["<center>", "</center>"],
);

const around = (
  tags: fc.Arbitrary<readonly string[]>,
  inside: fc.Arbitrary<string>,
): fc.Arbitrary<string> =>
  fc.tuple(tags, inside).map(([[before = "", after = ""], text]) => `${before}${text}${after}`);
const joined = (parts: fc.Arbitrary<string>, maxLength: number): fc.Arbitrary<string> =>
  fc.array(parts, { minLength: 1, maxLength }).map((texts) => texts.join(""));

const { blocks: html } = fc.letrec<{ inline: string; blocks: string; list: string; table: string }>(
  (tie) => ({
    inline: joined(
      fc.oneof(
        { maxDepth: 3, withCrossShrink: true },
        { arbitrary: word, weight: 4 },
        { arbitrary: space, weight: 5 },
        tag,
        comment,
        around(inlineTag, tie("inline")),
      ),
      6,
    ),
    blocks: joined(
      fc.oneof(
        { maxDepth: 3, withCrossShrink: true },
        around(fc.constantFrom(["<p>", "</p>"], ["<h2>", "</h2>"], ["<p>", ""]), tie("inline")),
        tie("inline"),
        comment,
        around(blockTag, tie("blocks")),
        tie("list"),
        tie("table"),
      ),
      4,
    ),
    list: around(
      fc.constantFrom(["<ul>\n", "</ul>"], ["<ol start=3>", "</ol>"]),
      joined(around(fc.constantFrom(["<li>", "</li>\n"], ["<li>", ""]), tie("blocks")), 3),
    ),
    table: around(
      fc.constantFrom(["<table>", "</table>"], ["<table><tbody>\r\n", "\r\n</tbody></table>"]),
      joined(
        around(
          fc.constantFrom(["<tr>", "</tr>"], ["<tr>", ""]),
          joined(around(fc.constantFrom(["<td>", "</td>"], ["<th>", ""]), tie("blocks")), 3),
        ),
        2,
      ),
    ),
  }),
);

const document = fc
  .tuple(
    fc.constantFrom("", "\uFEFF", "<!DOCTYPE html><html><head><title>T</title></head><body>"),
    html,
  )
  .map(([head, body]) => head + body);

test("the words of a block are those of a browser, in its order, and stand where their places say", () => {
  fc.assert(
    fc.property(document, (source) => {
      const template = new Template(source);
      const seen = wordsInPlace(template, readHtml(template, 0).blocks);
      expect(seen).toEqual(wordsInBrowser(template.masked));
    }),
    { numRuns: 300 },
  );
});

const soup = fc
  .array(
    fc.oneof(
      word,
      space,
      tag,
      comment,
      fc.constantFrom(
        ..."< </ <p </div> </p> <li> <td> </table> <a <a href= href='/x > \" ' <!-- --> <![endif]--> & &# <b>".split(
          " ",
        ),
        ..."</b> <h1> <pre> </pre> <style> </style> <title> <svg> </svg> <o:p/> <textarea> </a> <img".split(
          " ",
        ),
        "<!--[if mso]>",
        "<span hidden>",
        "<a class=btn href=/x>",
        "<td bgcolor=red style='border-radius:3px'>",
        "<img alt='a &amp; b'>",
        "<input type=submit value=Go>",
      ),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(""));

test("whatever the HTML, it is read, and all places lie in it", () => {
  fc.assert(
    fc.property(soup, (source) => {
      const { blocks, images, comments, notes } = readHtml(new Template(source), 0);
      for (const { text, places, links } of blocks) {
        expect(text).toBe(text.trim());
        expect(text).not.toBe("");
        const { start, end } = places.toSource(0, text.length);
        expect(0 <= start && start < end && end <= source.length).toBe(true);
        for (const link of links) {
          expect(0 <= link.start && link.start < link.end && link.end <= text.length).toBe(true);
        }
      }
      for (const { span } of [...images, ...comments, ...notes]) {
        expect(span && source.slice(span.start, span.end)).toMatch(/^</u);
      }
    }),
    { numRuns: 1000 },
  );
});
