import * as fc from "fast-check";
import { expect, test } from "vitest";
import { readFrontMatter } from "../packages/core/src/read/front-matter.ts";
import { readMarkdown } from "../packages/core/src/read/markdown.ts";
import { Template } from "../packages/core/src/read/template.ts";

/** A word as Markdown writes it, and as its reader sees it. */
interface Word {
  /** With the marks around it, which the reader does not see. */
  readonly markdown: string;
  /** What the place of the word must hold. */
  readonly written: string;
  readonly seen: string;
}

type Shape = (id: string) => Word;

const same = (seen: string): Word => ({ markdown: seen, written: seen, seen });
const marked = (before: string, seen: string, after: string): Word => ({
  markdown: `${before}${seen}${after}`,
  written: seen,
  seen,
});
const coded = (written: string, seen: string): Word => ({ markdown: written, written, seen });

const plain: readonly Shape[] = [
  (id) => same(`seat${id}`),
  (id) => same(`don’t${id}`),
  (id) => same(`👋🏽é${id}`),
  (id) => same(`£5.00${id},`),
];

/** Read alike in Markdown and in HTML. */
const references: readonly Shape[] = [
  (id) => coded(`Q&amp;A${id}`, `Q&A${id}`),
  (id) => coded(`caf&eacute;${id}`, `café${id}`),
  (id) => coded(`&#8220;tea&#x201d;${id}`, `“tea”${id}`),
];

const marks: readonly Shape[] = [
  (id) => coded(`5\\*3${id}\\_`, `5*3${id}_`),
  (id) => coded(`AT&T${id}`, `AT&T${id}`),
  (id) => marked("**", `bold${id}`, "**"),
  (id) => marked("*", `soft${id}`, "*"),
  (id) => marked("~~", `gone${id}`, "~~"),
  (id) => marked("`", `code${id}`, "`"),
  (id) => marked("[", `link${id}`, "](https://oak.example/a&amp;b 'Oak')"),
  (id) => marked("[", `named${id}`, "][oak]"),
  (id) => marked("![", `photo${id}`, "](a.png)"),
  (id) => marked("<b>", `strong${id}`, "</b>"),
  (id) => marked("", `before${id}`, "<!-- ours -->"),
];

/** Shown as one character, or as nothing. */
const tags = [
  "*|FNAME|*",
  '{{ name | default: "you" }}',
  "{% if a < b %}",
  "*|IF:VIP|*",
  "{# ours #}",
];

/** A place to number the words of one document. */
interface Built {
  readonly lines: readonly string[];
  readonly words: readonly Word[];
}

const pick = (shapes: readonly Shape[]) =>
  fc.array(fc.constantFrom(...shapes), { minLength: 1, maxLength: 5 });
const anyWord = [...plain, ...references, ...marks];

/** A line of words, some behind a merge tag. */
const line = (shapes: readonly Shape[]) =>
  fc.tuple(pick(shapes), fc.option(fc.constantFrom(...tags)), fc.nat(4));

type Line = [Shape[], string | null, number];
type Counter = { next: number };

function write([shapes, tag, at]: Line, counter: Counter): Built {
  const words = shapes.map((shape) => shape(`x${(counter.next += 1)}z`));
  const texts = words.map(({ markdown }) => markdown);
  if (tag !== null) texts.splice(Math.max(1, Math.min(at, texts.length)), 0, tag);
  return { lines: [texts.join(" ")], words };
}

type Part = (counter: Counter) => Built;

function wrapped(lines: Line[], first: string, rest: string, last = ""): Part {
  return (counter) => {
    const built = lines.map((each) => write(each, counter));
    const texts = built.flatMap((each) => each.lines);
    return {
      lines: texts.map(
        (text, at) => `${at === 0 ? first : rest}${text}${at === texts.length - 1 ? last : ""}`,
      ),
      words: built.flatMap((each) => each.words),
    };
  };
}

function table(rows: [Line, Line][]): Part {
  return (counter) => {
    const cells = rows.map((row) => row.map((cell) => write(cell, counter)));
    const lines = cells.map((row) => `| ${row.map((cell) => cell.lines.join("")).join(" | ")} |`);
    return {
      lines: [lines[0] ?? "", "|---|:--|", ...lines.slice(1)],
      words: cells.flat().flatMap((cell) => cell.words),
    };
  };
}

const lines = fc.array(line(anyWord), { minLength: 1, maxLength: 3 });
const html = fc.array(line([...plain, ...references]), { minLength: 1, maxLength: 3 });
const bare = fc.array(line(plain), { minLength: 1, maxLength: 3 });
const cell = line(anyWord);

const part: fc.Arbitrary<Part> = fc.oneof(
  lines.map((each) => wrapped(each, "", "")),
  lines.map((each) => wrapped(each, "", "  ")),
  lines.map((each) => wrapped(each.slice(0, 1), "## ", "", " ##")),
  lines.map((each) => wrapped(each, "> ", ">  ")),
  lines.map((each) => wrapped(each, "> > ", "> ")),
  lines.map((each) => wrapped(each, "- ", "  ")),
  lines.map((each) => wrapped(each, "12. ", "    ")),
  lines.map((each) => wrapped(each, "* - > ", "    > ")),
  lines.map((each) => wrapped(each, "[^note]: ", "    ")),
  html.map((each) => wrapped(each, "<p>", "", "</p>")),
  html.map((each) => wrapped(each, "> <div>", "> ", "</div>")),
  bare.map((each) => wrapped(each, "    ", "    ")),
  fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 3 }).map(table),
);

const draft = fc
  .record({
    parts: fc.array(part, { minLength: 1, maxLength: 6 }),
    lineEnd: fc.constantFrom("\n", "\r\n"),
    top: fc.constantFrom(
      "",
      "\uFEFF",
      "---\nchannel: news\n---\n",
      "\uFEFF---\nbulk: true\n---\n\n",
    ),
  })
  .map(({ parts, lineEnd, top }) => {
    const counter = { next: 0 };
    const built = parts.map((each) => each(counter));
    // A comment between the parts: an item would otherwise take in the indented code behind it.
    const body = built.map((each) => each.lines.join("\n")).join("\n\n<!-- next -->\n\n");
    const source = `${top}${body}\n\n[oak]: https://oak.example\n`.replaceAll("\n", lineEnd);
    return { source, words: built.flatMap((each) => each.words) };
  });

test("each word of a Markdown draft is seen once, and stands where its place says", () => {
  fc.assert(
    fc.property(draft, ({ source, words }) => {
      const found = wordsOf(source);
      for (const { seen, written } of words) {
        expect({ seen, places: found.get(seen) }).toEqual({ seen, places: [written] });
      }
      expect([...found.values()].flat()).toHaveLength(words.length);
    }),
    { numRuns: 300 },
  );
});

/** Each word that some block shows, and what stands at its places in the source. */
function wordsOf(source: string): Map<string, string[]> {
  const template = new Template(source);
  const { blocks } = readMarkdown(template, readFrontMatter(template).end);
  const found = new Map<string, string[]>();
  for (const { text, places } of blocks) {
    for (const { 0: word, index } of text.matchAll(/[^\s\uFFFC]+/gu)) {
      const { start, end } = places.toSource(index, index + word.length);
      found.set(word, [...(found.get(word) ?? []), source.slice(start, end)]);
    }
  }
  return found;
}
