import { describe, expect, test } from "vitest";
import { ProseBuilder } from "../../prose.ts";
import { readHtml } from "../html.ts";
import { readMarkdown } from "../markdown.ts";
import { Template, type TemplateOptions } from "../template.ts";

/** The texts of all readings, • for a field. */
function readingsOf(source: string, options?: TemplateOptions): string[] {
  const template = new Template(source, options);
  return Array.from({ length: template.readings }, (_, at) => textOf(template.reading(at)));
}

function textOf(template: Template): string {
  const prose = new ProseBuilder(template.source);
  template.copy(prose, 0, template.source.length);
  return prose.build().text.replaceAll("\uFFFC", "•");
}

test.for<[string, string[]]>([
  ["Hi {% if name %}{{ name }}{% else %}there{% endif %},", ["Hi •,", "Hi there,"]],
  ["{% if a %}A{% elsif b %}B{% else %}C{% endif %}", ["A", "B", "C"]],
  ["{% case x %}{% when 1 %}A{% when 2 %}B{% endcase %}!", ["A!", "B!"]],
  ["{% unless a %}A{% else %}B{% endunless %}", ["A", "B"]],
  ["{% for a in b %}A{% else %}B{% endfor %}", ["A", "B"]],
  ["{{#if a}}A{{else if b}}B{{else}}C{{/if}}", ["A", "B", "C"]],
  ["{{#each a}}A{{else}}B{{/each}}", ["A", "B"]],
  ["{{ if a }}A{{ else }}B{{ end }}", ["A", "B"]],
  ["Hi {{#name}}{{name}}{{/name}}{{^name}}there{{/name}},", ["Hi •,", "Hi there,"]],
  ["{% if a %}A{% endif %} {% unless a %}B{% endunless %}", ["A ", " B"]],
  ['{{IF "(a)"}}A{{ELSIF "(b)"}}B{{ELSE}}C{{ENDIF}}', ["A", "B", "C"]],
  ["*|IF:A|*A*|ELSEIF:B|*B*|ELSE:|*C*|END:IF|*", ["A", "B", "C"]],
  ["*|IF:A|*A*|END:IF|**|IFNOT:A|*B*|END:IF|*", ["A", "B"]],
  ["%%[ IF @a THEN ]%%A%%[ ELSEIF @b THEN ]%%B%%[ ELSE ]%%C%%[ ENDIF ]%%", ["A", "B", "C"]],
  [
    "%%[ SET @x = 'IF THEN' IF @a THEN SET @y = 1 ]%%A%%[ ELSE ]%%B%%[ ENDIF SET @z = 2 ]%%",
    ["A", "B"],
  ],
  ["%IF $A%A%ELSEIF $B%B%ELSE%C%/IF%", ["A", "B", "C"]],
  ["[if:A=1]A[elseif:A=2]B[else]C[endif]", ["A", "B", "C"]],
  ["<% if (a) { %>A<% } else if (b) { %>B<% } else { %>C<% } %>", ["A", "B", "C"]],
  ["<% if a %>A<% else %>B<% end %>", ["A", "B"]],
  ["{if $a}A{elseif $b}B{else}C{/if}", ["A", "B", "C"]],
  ["<#if a>A<#elseif b>B<#else>C</#if>", ["A", "B", "C"]],
  ["[% if a %]A[% else %]B[% endif %]", ["A", "B"]],
])("%s reads as %s", ([source, texts]) => {
  expect(readingsOf(source)).toEqual(texts);
});

test("the wordings of spintax are branches", () => {
  expect(readingsOf("{Hi|Hello|Hey} you", { also: ["spintax"] })).toEqual([
    "Hi you",
    "Hello you",
    "Hey you",
  ]);
});

describe("what has one reading", () => {
  test.for<[string, string]>([
    ["no conditional", "Hi {{ name }}"],
    ["a conditional without an else", "A{% if b %}B{% endif %}"],
    ["an else without text", "A{% if b %}B{% else %} {% assign c = 1 %} {% endif %}"],
    ["an if that never ends", "{% if b %}A{% else %}B"],
    ["an end without an if", "A{% else %}B{% endif %}"],
    ["a conditional in `raw`", "{% raw %}{% if b %}A{% else %}B{% endif %}{% endraw %}"],
    ["an order to Outlook", "<!--[if mso]>A<![endif]--><!--[if !mso]><!-->B<!--<![endif]-->"],
  ])("%s", ([, source]) => {
    const template = new Template(source);
    expect(template.readings).toBe(1);
    expect(template.reading(0).masked).toBe(template.masked);
  });
});

test("each conditional takes its branch, or the last that it has", () => {
  const source =
    "{% if a %}A{% else %}B{% endif %} {% if c %}1{% elsif d %}2{% else %}3{% endif %}";
  expect(readingsOf(source)).toEqual(["A 1", "B 2", "B 3"]);
});

test("a conditional in a branch is read in all its branches", () => {
  const source = "{% if a %}A{% else %}{% if b %}B{% else %}C{% endif %}!{% endif %}";
  expect(readingsOf(source)).toEqual(["A", "B!", "C!"]);
});

test("a conditional inside one that is always shown is read as well", () => {
  expect(readingsOf("{% if a %}{% if b %}B{% else %}C{% endif %}{% endif %}")).toEqual(["B", "C"]);
});

test("a balanced conditional inside one that never ends is read as well", () => {
  expect(readingsOf("{{#a}}{% if b %}B{% else %}C{% endif %}")).toEqual(["B", "C"]);
});

test("there are never more than four", () => {
  const whens = Array.from({ length: 9 }, (_, at) => `{% when ${at} %}${at}`).join("");
  expect(readingsOf(`{% case a %}${whens}{% endcase %}`)).toEqual(["0", "1", "2", "3"]);
});

test("tags and comments of a branch not taken are none of the reading's", () => {
  const source = "{% if a %}{{ b }}{# c #}{% else %}{{ d }}{% endif %}{{ e }}";
  const template = new Template(source);
  const names = (at: number) => template.reading(at).tags.flatMap(({ name }) => name ?? []);
  expect([names(0), names(1)]).toEqual([
    ["b", "e"],
    ["d", "e"],
  ]);
  expect(template.reading(0).comments).toHaveLength(1);
  expect(template.reading(1).comments).toEqual([]);
});

test("a branch in an attribute is left out of it", () => {
  const source = `<a href="https://x.example/{% if a %}one{% else %}two{% endif %}">Look</a>`;
  const template = new Template(source);
  const targets = [0, 1].map((at) => readHtml(template.reading(at), 0).blocks[0]?.links[0]?.target);
  expect(targets[0]).toContain("one");
  expect(targets[0]).not.toContain("two");
  expect(targets[1]).toContain("two");
  expect(targets[1]).not.toContain("one");
});

test("a branch holds whole paragraphs, lists and elements", () => {
  const markdown = "{% if a %}\n# One\n\n- two\n{% else %}\nThree.\n{% endif %}\n";
  const html =
    "<table>{% if a %}<tr><td>One</td>{% else %}<tr><td><b>Two</b></td>{% endif %}</tr></table>";
  const template = new Template(markdown);
  const texts = [0, 1].map((at) =>
    readMarkdown(template.reading(at), 0).blocks.map(({ text }) => text),
  );
  expect(texts).toEqual([["One", "two"], ["Three."]]);
  const page = new Template(html);
  const cells = [0, 1].map((at) => readHtml(page.reading(at), 0).blocks.map(({ text }) => text));
  expect(cells).toEqual([["One"], ["Two"]]);
});
