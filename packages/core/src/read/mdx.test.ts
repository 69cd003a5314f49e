import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Reading } from "../block.ts";
import { readDraft } from "../read-drafts.ts";
import { readMdx } from "./mdx.ts";
import { Template } from "./template.ts";

describe("what is copy", () => {
  test("text of JSX is, its attributes and code are not", () => {
    const source =
      '<Note title="For you" style={{ color: "red" }}>\n  Come by, {guest.name}.\n\n  - Soap\n</Note>\n\n' +
      "A <b>big</b>{' '}\nthank you{`!`}\n";
    expect(show(source)).toEqual([
      "paragraph: Come by, \uFFFC.",
      "list-item: Soap",
      "paragraph: A big thank you\uFFFC",
    ]);
    expect(read(source).notes).toEqual([]);
  });

  test("statements at the top level are not", () => {
    const source =
      "import { Card } from './card.js'\nimport './styles.css'\n\nexport const times = {\n\n  open: 9,\n}\n\n" +
      "# We open at nine\n\nexport default function Layout() {\n  return null\n}\n";
    expect(show(source)).toEqual(["heading: We open at nine"]);
  });

  test.for([
    "import duties rose again this spring",
    "export orders leave on Monday",
    "Hello\nimport { Card } from 'x'",
  ])("%j is prose", (source) => {
    const [block] = read(source).blocks;
    expect(block?.text).toContain(source.slice(0, 5));
  });

  test("code keeps its statements", () => {
    expect(show("```js\n\nimport a from 'a'\n```\n\nHello\n")).toEqual([
      "code: import a from 'a'",
      "paragraph: Hello",
    ]);
  });

  test("comments in braces are comments, for writers only", () => {
    const source = "Hello {/* ours */} Ana\n\n{/* troth-disable ask/too-many -- one each */}\n";
    expect(show(source)).toEqual(["paragraph: Hello Ana"]);
    expect(read(source).comments).toMatchObject([
      { text: " ours ", sent: false },
      { text: " troth-disable ask/too-many -- one each ", sent: false },
    ]);
  });

  test("elements name headings, items and buttons; drawings and styles are silent", () => {
    const source =
      "<h2>Spring</h2>\n\n<ul>\n  <li>\n    Seeds\n  </li>\n</ul>\n\n<Button href='/b'>Book</Button>\n\n" +
      "<svg>\n  <text>Fern</text>\n</svg>\n\n<style>{`p {}`}</style>\n\nHello\n";
    expect(show(source)).toEqual([
      "heading: Spring",
      "list-item: Seeds",
      "button: Book",
      "paragraph: Hello",
    ]);
    expect(read(source).blocks[0]?.level).toBe(2);
  });

  test("links and images of JSX, also those of frameworks", () => {
    const source =
      'See <a href="/new?a=1&amp;b=2">what is new</a> or <Link href={here}>this</Link>.\n\n' +
      '<Image alt="Ana &amp; her loom" src={loom} />\n\n<img src="x.png" />\n';
    const { blocks, images } = read(source);
    expect(blocks[0]?.links).toEqual([
      { start: 4, end: 15, target: "/new?a=1&b=2" },
      { start: 19, end: 23, target: "{here}" },
    ]);
    expect(blocks[1]).toMatchObject({ role: "alt", text: "Ana & her loom" });
    expect(images.map(({ alt }) => alt)).toEqual(["Ana & her loom", undefined]);
    expect(images.map(({ span }) => source.slice(span.start, span.end))).toEqual([
      '<Image alt="Ana &amp; her loom" src={loom} />',
      '<img src="x.png" />',
    ]);
  });

  test("merge tags of other tools, and those that are code to MDX", () => {
    const source = "Hi *|FNAME|*, {{ name }} {% if a < b %}yes{% endif %}\n";
    expect(show(source)).toEqual(["paragraph: Hi \uFFFC, \uFFFC yes"]);
  });

  test("front matter is read as in Markdown", () => {
    const source = "---\nsubject: Hi\nchannel: news\n---\n\nimport a from 'a'\n\n# Hello {name}\n";
    const draft = readDraft({ path: "a.mdx", source, format: "mdx" });
    expect(draft.blocks.map(({ role, text }) => [role, text])).toEqual([
      ["subject", "Hi"],
      ["heading", "Hello \uFFFC"],
    ]);
    expect(draft.meta.channel).toBe("news");
  });
});

test.for<[string, string[], string]>([
  ["# Under <3 pounds\n\n- a <b>tin</b>\n", ["Under <3 pounds", "a tin"], "3"],
  ["Hello\n\n<!-- ours -->\n\n> Ana\n", ["Hello", "Ana"], "!"],
  ["import a from 'a'\n\nSave {today\n", ["Save {today"], "\n"],
  ["\uFEFF---\nsubject: Hi\n---\n\nAn <a href='/x'>open\n\n<b", ["An open", "<b"], "b"],
])(
  "%j is no MDX: it is read as Markdown, and a note says where and what to do",
  ([source, texts, at]) => {
    const draft = readDraft({ path: "a.mdx", source, format: "mdx" });
    const body = draft.blocks.filter(({ role }) => role !== "subject");
    expect(body.map(({ text }) => text)).toEqual(texts);
    const [note] = draft.notes;
    expect(note?.message).toContain("To MDX, `<` and `{` begin code");
    expect(source.slice(note?.span?.start, note?.span?.end)).toBe(at);
  },
);

/** What is written, and what is read of it; undefined: nothing. */
const piece = fc.constantFrom<[string, string]>(
  ["seats", "seats"],
  ["don’t", "don’t"],
  ["Q&amp;A", "Q&A"],
  ["\\{x", "{x"],
  ["\\<3", "<3"],
  ["<b>bold</b>", "bold"],
  ['<Card title="x" size={{ a: 1 }}>in</Card>', "in"],
  ["<a href={`/${x}`}>link</a>", "link"],
  ["**loud**", "loud"],
  ["`co{de`", "co{de"],
  ["{name}", "\uFFFC"],
  ["{{ name }}", "\uFFFC"],
  ["{/* ours */}", ""],
  ["{' '}", ""],
  ["<Icon name='x' />", ""],
  ["😀", "😀"],
);
const paragraph = fc
  .tuple(
    fc.array(piece, { maxLength: 8 }).map((pieces) => [["Hi", "Hi"] as const, ...pieces]),
    fc.constantFrom(" ", "\n"),
  )
  .map(([pieces, gap]): [string, string[]] => [
    // Code at the start of a line would be a block of its own.
    pieces
      .map(([written], at) => (at === 0 ? "" : /^[{<]/u.test(written) ? " " : gap) + written)
      .join(""),
    pieces.map(([, text]) => text).filter((text) => text !== ""),
  ]);
const block = fc
  .tuple(
    fc.constantFrom(
      ["", "", ""],
      ["> ", "> ", ""],
      ["- ", "  ", ""],
      ["<Note kind={1}>\n  ", "  ", "\n</Note>"],
      ["export const a = { b: 1 }\n\n", "", ""],
      ["<div\n  className='x'\n  {...all}\n>\n", "", "\n</div>"],
    ),
    paragraph,
  )
  .map(([[first = "", next = "", last = ""], [text, words]]): [string, string[]] => [
    first + text.replaceAll("\n", `\n${next}`) + last,
    words,
  ]);
const document = fc
  .record({
    mark: fc.constantFrom("", "\uFEFF"),
    lineEnd: fc.constantFrom("\n", "\r\n"),
    blocks: fc.array(block, { minLength: 1, maxLength: 4 }),
  })
  .map(({ mark, lineEnd, blocks }) => ({
    source:
      mark +
      blocks
        .map(([text]) => text)
        .join("\n\n")
        .replaceAll("\n", lineEnd),
    words: blocks.flatMap(([, words]) => words),
  }));

test("the words are those that were written, and stand where their places say", () => {
  fc.assert(
    fc.property(document, ({ source, words }) => {
      const { blocks, notes } = read(source);
      expect(notes).toEqual([]);
      const seen: string[] = [];
      for (const { text, places } of blocks) {
        for (const { 0: found, index } of text.matchAll(/\S+/gu)) {
          const { start, end } = places.toSource(index, index + found.length);
          expect(decode(source.slice(start, end))).toBe(found);
          seen.push(found);
        }
      }
      expect(seen).toEqual(words);
    }),
    { numRuns: 300 },
  );
});

function decode(written: string): string {
  return written
    .replaceAll("&amp;", "&")
    .replaceAll(/\\(?=[<{])/gu, "")
    .replace(/^\{.*\}$/u, "\uFFFC");
}

test.for([
  "<a>",
  "<a>\n\n",
  "</a>",
  "{",
  "{a}",
  "{\n",
  "<a b={",
  '<a b="',
  "<a ",
  "<",
  "export const a = {\n\n",
  "import a from 'a'\n",
  "<b><i></b>\n\n",
  "<Image alt='a' />\n\n",
  "{{ ",
  "> <a>\n",
])("endless %j ends", (text) => {
  const { blocks } = read(`Hello\n\n${text.repeat(20_000)}`);
  expect(blocks.length).toBeLessThanOrEqual(60_000);
});

function read(source: string): Reading {
  return readMdx(new Template(source), 0);
}

function show(source: string): string[] {
  return read(source).blocks.map(({ role, text }) => `${role}: ${text}`);
}
