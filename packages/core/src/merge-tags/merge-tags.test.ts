import { describe, expect, test } from "vitest";
import { readDraft } from "../read-drafts.ts";
import { Template } from "../read/template.ts";
import { spanOf } from "../draft.ts";
import { conditionsAround } from "./conditions.ts";
import { foreignTags } from "./dialects.ts";
import { personalField } from "./fields.ts";
import { placeholdersIn } from "./placeholders.ts";
import { mergeTagAt } from "./tag-at.ts";

const body = "Your tins are packed and leave the warehouse on Friday, all twelve of them at once.";

describe("fallbacks", () => {
  const source = `---
subject: "{{ first_name | default: 'Valued customer' }}, your tins"
---

Hi {{ first_name | default: "valued customer" }},

${body} [Look]({{ url | default: "https://fell.example" }})
`;
  const draft = readDraft({ path: "a.md", source, format: "markdown" });
  const fallbacks = draft.units.filter(({ block }) => block.role === "fallback");

  test("are units of their own, at their exact place", () => {
    expect(fallbacks.map(({ text }) => text)).toEqual(["Valued customer", "valued customer"]);
    for (const { text, span } of fallbacks) expect(source.slice(span.start, span.end)).toBe(text);
  });

  test("stand behind all others, outside the message, and change nothing in it", () => {
    const plain = readDraft({
      path: "a.md",
      source: source.replaceAll(/ \| default: (?:"[^"]*"|'[^']*')/gu, ""),
      format: "markdown",
    });
    expect(fallbacks.map(({ zone, move }) => [zone, move])).toEqual([
      ["header", "other"],
      ["header", "other"],
    ]);
    expect(draft.units.map(({ index }) => index)).toEqual(draft.units.map((_, at) => at));
    expect(draft.meta).toEqual(plain.meta);
    expect(
      draft.units.slice(0, -2).map(({ text, move, confidence }) => [text, move, confidence]),
    ).toEqual(plain.units.map(({ text, move, confidence }) => [text, move, confidence]));
  });

  test("of what nobody sees are left out", () => {
    const hidden = readDraft({
      path: "a.html",
      source: `<p style="color: {{ color | default: 'red' }}">${body}</p><pre><code>{{ a | default: "b" }}</code></pre>`,
      format: "html",
    });
    expect(hidden.units.filter(({ block }) => block.role === "fallback")).toEqual([]);
  });
});

test("the tag behind a placeholder is found", () => {
  const source = `---\nsubject: "{{ a }} and {{ b }}"\n---\n\n{{ c }}{{ d }}, ${body}\n`;
  const draft = readDraft({ path: "a.md", source, format: "markdown" });
  const found = draft.units.flatMap((unit) =>
    Array.from(unit.text.matchAll(/\uFFFC/gu), ({ index: start }) => {
      const mark = { unit, start, end: start + 1 };
      const tag = mergeTagAt(draft, mark);
      expect(tag?.span).toEqual(spanOf(mark));
      return tag?.name;
    }),
  );
  expect(found).toEqual(["a", "b", "c", "d"]);
  const unit = draft.units.at(-1);
  if (unit === undefined) throw new Error("no unit");
  expect(mergeTagAt(draft, { unit, start: 4, end: 8 })).toBeUndefined();
});

test("the blocks around a tag are known, with what they test", () => {
  const source =
    "{{ a }}{% if x %}{{ b }}{% for y in z %}{{ c }}{% endfor %}{% elsif w %}{{ d }}{% endif %}{{ e }}";
  const { tags } = new Template(source);
  const around = conditionsAround(tags);
  const told = tags.flatMap((tag) =>
    tag.name === undefined
      ? []
      : [
          [
            tag.name,
            ...(around.get(tag) ?? []).map(({ block, tests }) => [block, ...tests].join(" ")),
          ],
        ],
  );
  expect(told).toEqual([
    ["a"],
    ["b", "{%if x w"],
    ["c", "{%if x w", "{%for y in z"],
    ["d", "{%if x w"],
    ["e"],
  ]);
});

test.for([
  ["FNAME", "first name"],
  ["first_name", "first name"],
  ["lead.First Name", "first name"],
  ["Recipient.FirstName", "first name"],
  ["${first_name}", "first name"],
  ["custom_attribute.${last name}", "last name"],
  ["subscriber:firstname", "first name"],
  ["LNAME", "last name"],
  ["name", "name"],
  ["customer.name", "name"],
  ["lead.Company", "company"],
  ["company", undefined],
  ["product.name", undefined],
  ["shop.name", undefined],
  ["sender.first_name", undefined],
  ["order_id", undefined],
  ["unsubscribe_url", undefined],
  ["username", undefined],
  ["", undefined],
] as const)("%s holds the reader's %s", ([name, field]) => {
  expect(personalField(name)).toBe(field);
});

test.for<[string, string[]]>([
  ["Hi {{ first_name }} and *|FNAME|*", ["*|FNAME|*"]],
  ["*|FNAME|* *|LNAME|* {{ first_name }}", ["{{ first_name }}"]],
  ["{{ page.title }} {{ items.length }} *|FNAME|*", []],
  ["{{ first_name }} {{ contact.city | default: 'x' }} {{#if x}}{{/if}}", []],
  ["*|COMPANY|* {{ first_name }} {{ email }}", ["*|COMPANY|*"]],
  ["*|COMPANY|* {{ page.title | default: 'x' }} {$title}", []],
  ["{{Recipient.FirstName}} %%first_name%%", []],
  ["{% raw %}{{ first_name }}{% endraw %} *|FNAME|*", []],
  ["<%= first_name %> {{ first_name }} {{1}}", []],
  ["", []],
])("in %s, %s is foreign", ([source, foreign]) => {
  const { tags } = new Template(source);
  const found = [...foreignTags(tags).foreign].map(({ span }) =>
    source.slice(span.start, span.end),
  );
  expect(found).toEqual(foreign);
});

test.for<[string, string[]]>([
  ["Hi [First Name], from [Company]", ["[First Name]", "[Company]"]],
  ["Hi {first_name} {Last Name}", ["{first_name}", "{Last Name}"]],
  ["[insert the date] and [your offer]", ["[insert the date]", "[your offer]"]],
  ["save XX% or $XXX", ["XX%", "$XXX"]],
  ["{{firstname} {first_name}} {{name", ["{{firstname}", "{first_name}}", "{{name"]],
  ["*|FNAME* and *|FNAME| and |FNAME|*", ["*|FNAME*", "*|FNAME|", "|FNAME|*"]],
  ["%%FNAME% and %FNAME%%", ["%%FNAME%", "%FNAME%%"]],
  ["Lorem ipsum dolor", ["Lorem ipsum"]],
  ["[sic] [PDF] [1] [Webinar] [name](x) {x} {} [] [[name]] XXL, Rocky XX, 20%", []],
  ["TK and TODO", []],
])("in %s, %s are to be filled in", ([text, found]) => {
  const placeholders = placeholdersIn({ text, zone: "body" });
  expect(placeholders.map(({ start, end }) => text.slice(start, end))).toEqual(found);
});

test.for<[string, string[]]>([
  ["TK: the list", ["TK"]],
  ["The list TKTK", ["TKTK"]],
  ["TODO", ["TODO"]],
  ["TK Maxx opens, TKO in round two", []],
])("in the subject “%s”, %s are to be filled in", ([text, found]) => {
  const placeholders = placeholdersIn({ text, zone: "subject" });
  expect(placeholders.map(({ start, end }) => text.slice(start, end))).toEqual(found);
});
