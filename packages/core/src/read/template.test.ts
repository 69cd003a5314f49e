import { describe, expect, test } from "vitest";

import { ProseBuilder } from "../prose.ts";
import { placeholder } from "../merge-tag.ts";
import { Template } from "./template.ts";

describe("merge tags", () => {
  test.for([
    ["*|FNAME|*", "print"],
    ["*|LIST:COMPANY|*", "print"],
    ["*|IF:VIP|*", "control"],
    ["*|END:IF|*", "control"],
    ["{{ first_name }}", "print"],
    ["{{first_name}}", "print"],
    ["{{{ body_html }}}", "print"],
    ['{{ name | default: "a }} b" }}', "print"],
    ["{{#if vip}}", "control"],
    ["{{else}}", "control"],
    ["{{/if}}", "control"],
    ["{{> footer}}", "control"],
    ["{{! a note }}", "comment"],
    ["{{!-- a }} note --}}", "comment"],
    ["{% if a < b %}", "control"],
    ["{%- endif -%}", "control"],
    ["{% comment %}not {{ sent }}{% endcomment %}", "comment"],
    ["{# a note #}", "comment"],
  ] as const)("%s is a whole %s tag", ([raw, kind]) => {
    const { tags } = new Template(`Hi ${raw}, yes`);
    expect(tags.map(({ span, kind: found }) => [span, found])).toEqual([
      [{ start: 3, end: 3 + raw.length }, kind],
    ]);
  });

  test.for([
    "5 *|* 3",
    "a {{ b",
    "{#if x}",
    "color: {#fff}",
    "*|not\na tag|*",
    "{{}}",
    "{% open",
    "use {{ and }",
    "function () {{",
  ])("%s holds none", (text) => {
    expect(new Template(text).tags).toEqual([]);
  });

  test.for([
    ['{{ name | default: "there" }}', "there"],
    ["{{ name | default:'you' }}", "you"],
    ['{{ name ?? "friend" }}', "friend"],
    ["*|FNAME|friend|*", "friend"],
  ] as const)("%s falls back to %s", ([raw, fallback]) => {
    const [tag] = new Template(raw).tags;
    expect(raw.slice(tag?.fallback?.start, tag?.fallback?.end)).toBe(fallback);
  });

  test("an apostrophe opens no string", () => {
    expect(new Template("{{ user's }} and don't").tags).toHaveLength(1);
  });
});

test.for([
  ["{# note #}"],
  ["{{! note }}"],
  ["{{!-- note --}}"],
  ["{% comment %} note {% endcomment %}"],
  ["{%- comment -%} note {%- endcomment -%}"],
])("%s says “note”", ([raw]) => {
  expect(new Template(raw ?? "").comments.map(({ text, sent }) => [text.trim(), sent])).toEqual([
    ["note", false],
  ]);
});

describe("the masked text", () => {
  const source = "Dear *|FNAME|*,{% if vip %} hello{% endif %} you";
  const template = new Template(source);

  test("is as long as the source and moves nothing", () => {
    expect(template.masked).toHaveLength(source.length);
    expect(template.masked.indexOf("hello")).toBe(source.indexOf("hello"));
    expect(template.masked).not.toMatch(/[*|{}%]/u);
  });

  test("is copied with one placeholder for each printed tag", () => {
    const prose = new ProseBuilder(source);
    template.copy(prose, 0, source.length);
    const { text } = prose.build();
    expect(text).toBe(`Dear ${placeholder}, hello you`);
    expect(prose.build().toSource(5, 6)).toEqual({ start: 5, end: 14 });
  });
});

test.for([["{{ "], ["{% a "], ["{#a "], ["*|A"], ['{{ "'], ["{{!-- "]] as const)(
  "a hundred thousand times %s ends",
  ([opener]) => {
    expect(new Template(opener.repeat(100_000)).tags.length).toBeLessThan(100_001);
  },
);
