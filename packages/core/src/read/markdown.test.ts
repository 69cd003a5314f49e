import { describe, expect, test } from "vitest";
import type { Block, Reading } from "../block.ts";
import { readMarkdown } from "./markdown.ts";
import { Template } from "./template.ts";

test("blocks come in reading order, each with its role", () => {
  const { blocks } = read(`# Your seat

Dear Ann,
we kept it.

> You asked.
>
> > I did.

- Bring a pen
- Bring *Tom*
  1. or Ida

  Then come in.

Menu
----

| Dish | Price |
|------|-------|
| Soup | £4    |

~~~
npm start

  now
~~~
`);
  expect(blocks.map(withoutPlaces)).toEqual([
    { role: "heading", text: "Your seat", level: 1 },
    { role: "paragraph", text: "Dear Ann, we kept it." },
    { role: "paragraph", text: "You asked.", quote: 1 },
    { role: "paragraph", text: "I did.", quote: 2 },
    { role: "list-item", text: "Bring a pen" },
    { role: "list-item", text: "Bring Tom" },
    { role: "list-item", text: "or Ida", ordered: true },
    { role: "list-item", text: "Then come in." },
    { role: "heading", text: "Menu", level: 2 },
    { role: "cell", text: "Dish" },
    { role: "cell", text: "Price" },
    { role: "cell", text: "Soup" },
    { role: "cell", text: "£4" },
    { role: "code", text: "npm start\n\n  now" },
  ]);
});

/** Markdown, its text, and how the source writes each word of it. */
test.for<[string, string, string]>([
  ["Tom &amp; Ann: book a call.", "Tom & Ann: book a call.", "Tom|&amp;|Ann:|book|a|call."],
  ["5 \\* 3 &#x3d; &#49;5", "5 * 3 = 15", "5|\\*|3|&#x3d;|&#49;5"],
  ["&nosuch; &amp rest", "&nosuch; &amp rest", "&nosuch;|&amp|rest"],
  ["> one\n>   two\nlazy", "one two lazy", "one|two|lazy"],
  ["- one\n  two", "one two", "one|two"],
  ["one  \ntwo\\\nthree<br>four", "one\ntwo\nthree\nfour", "one|two|three|four"],
  ["**One** _two_ ~~three~~ `f(x)`", "One two three f(x)", "One|two|three|f(x)"],
  ["un**believ**able", "unbelievable", "un**believ**able"],
  ["`` a ` b ``", "a ` b", "a|`|b"],
  ["one <b>two</b> <!-- ours --> three", "one two three", "one|two|three"],
  ["Hi *|FNAME|*, *|IF:VIP|*come in*|END:IF|*", "Hi \uFFFC, come in", "Hi|*|FNAME|*,|come|in"],
  [
    'Dear {{ name | default: "you" }}, hi',
    "Dear \uFFFC, hi",
    'Dear|{{ name | default: "you" }},|hi',
  ],
  ["{% if a < b %} Less {% endif %} now", "Less now", "Less|now"],
  ["- [x] book the room", "book the room", "book|the|room"],
  ["Come[^1] in", "Come in", "Come|in"],
  ["one   two\tthree", "one two three", "one|two|three"],
  ["caf&eacute; 👋🏽 ok", "café 👋🏽 ok", "caf&eacute;|👋🏽|ok"],
  ["\uFEFFone two", "one two", "one|two"],
  ["-\tone\n\ttwo", "one two", "one|two"],
  [">\tone &lt;\n>\ttwo", "one < two", "one|&lt;|two"],
  ["one\0 two", "one\0 two", "one\0|two"],
  ["one\rtwo &amp; three", "one two & three", "one|two|&amp;|three"],
  ["\\# one \\", "# one \\", "\\#|one|\\"],
  ["one&nbsp;two", "one\u00A0two", "one|two"],
])("%j", ([markdown, text, written]) => {
  for (const lineEnd of ["\n", "\r\n"]) {
    const source = `${markdown}\n\n[^1]: \n`.replaceAll("\n", lineEnd);
    const [block] = read(source).blocks;
    expect(block?.text).toBe(text);
    expect(wordsAt(source, block).join("|")).toBe(written.replaceAll("\n", lineEnd));
  }
});

test("a footnote is a paragraph, a definition is nothing", () => {
  const { blocks } = read(
    "Come[^1] [in][door].\n\n[^1]: By the\n    *side* door.\n\n[door]: /d 'Title'\n",
  );
  expect(texts(blocks)).toEqual(["Come in.", "By the side door."]);
});

describe("links", () => {
  test.for<[string, [string, string][]]>([
    [
      "See [our *plan*](https://oak.example/a&amp;b?c=\\*) now",
      [["our plan", "https://oak.example/a&b?c=*"]],
    ],
    ["See [our plan](<https://oak.example/a b> 'Plan')", [["our plan", "https://oak.example/a b"]]],
    [
      "See [Our\nPlan] and [it][our plan] and [it][]",
      [
        ["Our Plan", "https://oak.example/plan"],
        ["it", "https://oak.example/plan"],
        ["it", "/it"],
      ],
    ],
    [
      "[Go]({{ url }}) [there]()",
      [
        ["Go", "{{ url }}"],
        ["there", ""],
      ],
    ],
    ["Write to <ann@oak.example>", [["ann@oak.example", "mailto:ann@oak.example"]]],
    [
      "<https://oak.example> www.oak.example.",
      [
        ["https://oak.example", "https://oak.example"],
        ["www.oak.example", "www.oak.example"],
      ],
    ],
    [
      'See <a class="x" href="https://oak.example/?a=1&amp;b=2">our plan</a> now',
      [["our plan", "https://oak.example/?a=1&b=2"]],
    ],
    ["a <a href='/open'>never closed", [["never closed", "/open"]]],
  ])("%j", ([markdown, expected]) => {
    const { blocks } = read(`${markdown}\n\n[our plan]: https://oak.example/plan\n[it]: /it\n`);
    const [block] = blocks;
    expect(
      block?.links.map(({ start, end, target }) => [block.text.slice(start, end), target]),
    ).toEqual(expected);
  });

  test("an address that is its own text says so", () => {
    const [block] = read("[Plan](/p) <https://oak.example> https://elm.example").blocks;
    expect(block?.links.map(({ auto }) => auto)).toEqual([undefined, true, true]);
  });
});

describe("images", () => {
  test("the alternative text is a block of its own", () => {
    const source = "Look: ![Ann &amp; *Tom*](a.png) at work";
    const { blocks, images } = read(source);
    expect(blocks.map(({ role, text }) => [role, text])).toEqual([
      ["paragraph", "Look: at work"],
      ["alt", "Ann & Tom"],
    ]);
    expect(images).toMatchObject([
      { src: "a.png", alt: "Ann & Tom", linked: false, spacer: false },
    ]);
    expect(source.slice(images[0]?.span.start, images[0]?.span.end)).toBe(
      "![Ann &amp; *Tom*](a.png)",
    );
  });

  test("a linked image links by its alternative text", () => {
    const { blocks, images } = read("[![Our shop](a.png)](https://oak.example)");
    expect(blocks).toMatchObject([
      {
        role: "alt",
        text: "Our shop",
        links: [{ start: 0, end: 8, target: "https://oak.example" }],
      },
    ]);
    expect(images).toMatchObject([{ linked: true }]);
  });

  test("no alternative text, no block", () => {
    expect(read("![](line.png)")).toMatchObject({ blocks: [], images: [{ alt: "" }] });
  });

  test("an image in HTML", () => {
    const { blocks, images } = read('Look: <img src="a.png" alt="Ann at work"> here');
    expect(texts(blocks)).toEqual(["Look: here", "Ann at work"]);
    expect(images).toMatchObject([{ alt: "Ann at work" }]);
  });
});

describe("HTML", () => {
  test("blocks are read as HTML, in quotes too", () => {
    const source =
      "Before\n\n> <p>Tom &amp;\n> Ann</p>\n\nAfter\n\n<div>\n<h2>Soup</h2> today\n</div>\n";
    const { blocks } = read(source);
    expect(blocks.map(({ role, text, quote }) => [role, text, quote])).toEqual([
      ["paragraph", "Before", undefined],
      ["paragraph", "Tom & Ann", 1],
      ["paragraph", "After", undefined],
      ["heading", "Soup", undefined],
      ["paragraph", "today", undefined],
    ]);
    expect(wordsAt(source, blocks[1])).toEqual(["Tom", "&amp;", "Ann"]);
  });

  test("comments are for the writers", () => {
    const source =
      "<!-- troth-disable-next-line ask/too-many -- agreed -->\nBook now <!-- soon\nenough --> please.\n";
    const { blocks, comments } = read(source);
    expect(texts(blocks)).toEqual(["Book now please."]);
    expect(comments.map(({ text, sent }) => [text, sent])).toEqual([
      [" troth-disable-next-line ask/too-many -- agreed ", false],
      [" soon\nenough ", false],
    ]);
    expect(source.slice(comments[1]?.span.start, comments[1]?.span.end)).toBe(
      "<!-- soon\nenough -->",
    );
  });
});

test("in a cell a pipe is escaped, and a merge tag is no pipe", () => {
  const source = "| a \\| b | `c\\|d` | *|FNAME|* |\n|-|-|-|\n| {{ x | default: 'y' }} | z |\n";
  expect(texts(read(source).blocks)).toEqual(["a | b", "c|d", "\uFFFC", "\uFFFC", "z"]);
});

test("places count from the file, not from the message", () => {
  const source = "\uFEFF---\nsubject: Hi\n---\nDear Ann";
  const [block] = read(source, source.indexOf("Dear")).blocks;
  expect(wordsAt(source, block)).toEqual(["Dear", "Ann"]);
});

describe("too much for the parser", () => {
  test("a large file is read as plain blocks, and a note says so", () => {
    const filler = "We met *you* in May. ".repeat(50_000);
    const top = "## Tom & Ann\r\n\r\n";
    const rest = "\n\n> - one\r\n>   two\r\n\n1. three\n\n```\n# code\n```\nEnd";
    const source = `${top}${filler}${rest}`;
    const { blocks, notes } = read(source);
    expect(notes).toMatchObject([
      {
        message:
          "This file is larger than 1 MB, so it was read as plain blocks: places are exact, links and emphasis are not known.",
      },
    ]);
    expect(blocks[1]?.text).toBe(filler.trim());
    expect(blocks.toSpliced(1, 1).map(withoutPlaces)).toEqual([
      { role: "heading", text: "Tom & Ann", level: 2 },
      { role: "list-item", text: "one two", quote: 1 },
      { role: "list-item", text: "three", ordered: true },
      { role: "code", text: "# code" },
      { role: "paragraph", text: "End" },
    ]);
    expect(wordsAt(source, blocks[2])).toEqual(["one", "two"]);
  });

  test.for<[string, string]>([
    ["div", "<div>".repeat(20_000)],
    ["a", "<a>".repeat(20_000)],
    ["less than", "<".repeat(500_000)],
    ["ampersand", "&".repeat(500_000)],
    ["curly", "{{ ".repeat(100_000)],
    ["mailchimp", "*|A".repeat(100_000)],
    ["emphasis", "*a_ ".repeat(20_000)],
    ["many emphases", `${"*a_ ".repeat(400)}\n\n`.repeat(50)],
    [
      "nested lists",
      Array.from({ length: 500 }, (_, depth) => `${" ".repeat(2 * depth)}- a`).join("\n"),
    ],
    ["nested quotes", `${">".repeat(5000)} a`],
    ["cells", `|${" a |".repeat(20_000)}\n|${"-|".repeat(20_000)}\n|${" b |".repeat(20_000)}`],
    ["one line", "word ".repeat(200_000)],
    ["exclamations", "a! ".repeat(150_000)],
    ["entities", "&zwnj;&nbsp;".repeat(50_000)],
    ["brackets", "[a](".repeat(20_000)],
    ["quotes", "> a\n\n".repeat(50_000)],
    ["fewer quotes", "> a\n\n".repeat(1500)],
    ["loose items", "- a\n\n".repeat(50_000)],
    ["half comments", `x ${"<!-- ".repeat(3900)}`],
    ["list items", "- a\n".repeat(50_000)],
    ["short list", "- a\n".repeat(3900)],
    ["definitions", "[a]: b\n".repeat(50_000)],
    ["html lines", "<p>a\n\n".repeat(10_000)],
    ["blanks", " ".repeat(500_000)],
  ])("%s without end come to an end", ([, source]) => {
    const { blocks } = readMarkdown(new Template(source), 0);
    for (const { text, places } of blocks.slice(0, 3)) {
      expect(places.toSource(0, text.length).end).toBeLessThanOrEqual(source.length);
    }
  });
});

function read(source: string, from = 0): Reading {
  return readMarkdown(new Template(source), from);
}

function withoutPlaces(block: Block): Partial<Block> {
  const { places, links, syntax: _, ...about } = block;
  expect([places.toSource(0, 0).start, links.length]).toEqual([expect.any(Number), 0]);
  return about;
}

function texts(blocks: readonly Block[]): string[] {
  return blocks.map(({ text }) => text);
}

/** How the source writes each word of a block. */
function wordsAt(source: string, block: Block | undefined): string[] {
  return [...(block?.text ?? "").matchAll(/\S+/gu)].map(({ 0: word, index }) => {
    const span = block?.places.toSource(index, index + word.length);
    return source.slice(span?.start, span?.end);
  });
}
