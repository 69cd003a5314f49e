import { describe, expect, test } from "vitest";
import { ambiguousDialects, type AmbiguousDialect } from "../../merge-tag.ts";
import { Template } from "../template.ts";
import { blocks, fields } from "./scan.cases.ts";

describe("fields", () => {
  test.for(fields)("$tool: $raw", ({ raw, dialect, name, fallback }) => {
    const source = `Hi ${raw}, yes`;
    const { tags } = new Template(source);
    expect(tags.map(({ span }) => source.slice(span.start, span.end))).toEqual([raw]);
    const [tag] = tags;
    expect(tag).toMatchObject({ kind: "print", dialect });
    expect(tag?.name).toBe(name);
    expect(tag?.fallback && source.slice(tag.fallback.start, tag.fallback.end)).toBe(fallback);
  });
});

describe("blocks", () => {
  test.for(blocks)("$tool: $raw", ({ raw, text }) => {
    const template = new Template(raw);
    const shown = template.masked.replaceAll(/\uE000+/gu, "•").replaceAll("\uE001", "");
    expect(shown).toBe(text);
    expect(template.tags.every(({ kind }) => kind !== "print" || shown.includes("•"))).toBe(true);
  });
});

test.for([
  "<!--[if mso]><p>Old</p><![endif]-->",
  "<!--[if !mso]><!--><p>New</p><!--<![endif]-->",
  "<!-- [endif] -->",
  "&lt;![endif]--&gt;",
  "%%FNAME% and %FNAME%%",
  "@media print { .a { color: red }}",
  "a{color:#fff}b{*zoom:1}",
  "https://shop.example/caf%C3%A9?q=%E2%80%99",
  "https://shop.example/?a=%41%42%43&b=%M7W%",
  "save 50%-60% now, 100%% wool",
  "echo %PATH% and %APPDATA%",
  "const greeting = `Hello ${name}, ${items.length} left`;",
  "color: {#fff} {#abcdef}",
  "see [[Home page]] and [[toc]] and [[x]]",
  "a [link](https://x.example), a [note][1], a [text]",
  "[First Name] {first_name} $NAME$ -name- {Hi|Hello}",
  "mail ana@EXAMPLE@x, #1 and #recipient, ~ 5 ~",
  "5 *|* 3, *|not\na tag|*, *||*",
  "{{}} {{ }} {% %} {%%}",
  "a {{ b and {{ c and {% d",
  "use {{ and } or function () {{ return }",
  "{{ first_name }, then\n\nmuch later }}",
  "{{<p>}</p>}}",
  "%% off, %%",
  "1 <% 2",
  "$[0] and $[]$",
])("%s holds none", (text) => {
  expect(new Template(text).tags).toEqual([]);
});

test.for([
  ["single-brace", "{first_name}", "first_name"],
  ["single-brace", "{First Name}", "First Name"],
  ["single-bracket", "[First Name]", "First Name"],
  ["single-bracket", "[firstname]", "firstname"],
  ["dollar", "$FIRST_NAME$", "FIRST_NAME"],
  ["dash", "-first_name-", "first_name"],
] as const)("%s: %s is a tag where it is asked for", ([dialect, raw, name]) => {
  const source = `Hi ${raw}, yes`;
  expect(new Template(source).tags).toEqual([]);
  const { tags } = new Template(source, { also: [dialect] });
  expect(tags).toEqual([{ span: { start: 3, end: 3 + raw.length }, kind: "print", dialect, name }]);
});

test.for<[AmbiguousDialect, string]>([
  ["single-brace", "{ color: red }"],
  ["single-bracket", "[a link](https://x.example)"],
  ["dollar", "from $5 to $9"],
  ["dash", "a well-known-place, 3 - 4 - 5"],
  ["spintax", "{a} or {b}, a | b"],
])("%s does not take %s", ([dialect, text]) => {
  expect(new Template(text, { also: [dialect] }).tags).toEqual([]);
});

describe("what is not sent", () => {
  test("an AMPscript block runs over lines, and its strings and remarks close nothing", () => {
    const block = `%%[\n  SET @a = "x ]%% y" /* don't ]%% */\n\n  SET @b = 'z'\n]%%`;
    const [tag] = new Template(`${block}Hi`).tags;
    expect(tag?.span).toEqual({ start: 0, end: block.length });
  });

  test("what stands in `raw` is passed on, and is no tag of this template", () => {
    const source = "{% raw %}Hi {{ name }}{% endraw %}, {{ other }}";
    const { tags } = new Template(source);
    expect(tags.map(({ name, raw }) => [name, raw])).toEqual([
      [undefined, undefined],
      ["name", true],
      [undefined, undefined],
      ["other", undefined],
    ]);
  });
});

const hostile: readonly string[] = [
  "{{ ", "{{{", "{% a ", "{#a ", "*|A", "*|IF:a|*", '{{ "', "{{ '\"", "{{!--", "%%[", "%%[ '", "%%[/*",
  "%%=a", "%%a", "%A", "%IF ", "[if:", "[[a", "[a,", "<%", "<%--", "<#if ", "{$a", "{!a", "${a", "$[a", "~A.",
  "@A", "#recipient:", "{% raw %}", "{% if a %}", "{{#a}}", "{{/a}}", "{{#if a}}{{else}}", "{% if a %}b{% else %}",
  "{% comment %}", "{a|", "{a", "[a", "$A", "-a", "{% if a %}b{% endif %}{% unless a %}c{% endunless %}",
]; // prettier-ignore

test.for(hostile)("%s without end comes to an end", (piece) => {
  const source = piece.repeat(Math.min(100_000, 400_000 / piece.length));
  const template = new Template(source, { also: ambiguousDialects });
  for (let at = 0; at < template.readings; at += 1) {
    expect(template.reading(at).masked).toHaveLength(source.length);
  }
});
