import * as fc from "fast-check";
import { expect, test } from "vitest";
import { ambiguousDialects } from "../packages/core/src/merge-tag.ts";
import { readHtml } from "../packages/core/src/read/html.ts";
import { readMarkdown } from "../packages/core/src/read/markdown.ts";
import { Template } from "../packages/core/src/read/template.ts";
import { fields } from "../packages/core/src/read/template/scan.cases.ts";

const word = fc.constantFrom(
  "tea",
  "don’t",
  "£5.00,",
  "50%",
  "Q&amp;A",
  "caf&eacute;",
  "👋🏽",
  "a_b",
  "10%-20%",
  "#1",
);
const markup = fc.constantFrom(
  "<b>",
  "</b>",
  "<p>",
  "</p>",
  "<br>",
  "**",
  "\n\n",
  "- ",
  "> ",
  "<a href='/x'>",
  "</a>",
);
const field = fc.constantFrom(...fields.map(({ raw }) => raw));
const piece = fc.oneof(
  word.map((text) => ({ text, isTag: false })),
  markup.map((text) => ({ text, isTag: false })),
  field.map((text) => ({ text, isTag: true })),
);

test("each tag is found at its exact place, and nothing else is touched", () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      let source = "";
      const places: { start: number; end: number }[] = [];
      for (const { text, isTag } of pieces) {
        if (isTag) places.push({ start: source.length, end: source.length + text.length });
        source += `${text} `;
      }
      const { tags, masked } = new Template(source);
      expect(tags.map(({ span }) => span)).toEqual(places);
      expect(masked).toHaveLength(source.length);
      expect(outside(masked, places)).toBe(outside(source, places));
      for (const { start, end } of places) {
        expect(masked.slice(start, end)).toMatch(/^\uE000+$/u);
      }
    }),
    { numRuns: 500 },
  );
});

function outside(text: string, places: readonly { start: number; end: number }[]): string {
  let from = 0;
  const parts = places.map(({ start, end }) => {
    const part = text.slice(from, start);
    from = end;
    return part;
  });
  return [...parts, text.slice(from)].join("|");
}

/** A template whose texts are all different, with the tags of one language around its branches. */
interface Made {
  readonly source: string;
  readonly words: readonly string[];
}

const languages = [
  ["{% if a %}", "{% elsif b %}", "{% else %}", "{% endif %}"],
  ["{{#if a}}", "{{else if b}}", "{{else}}", "{{/if}}"],
  ["*|IF:A|*", "*|ELSEIF:B|*", "*|ELSE:|*", "*|END:IF|*"],
  ["%%[ IF @a THEN ]%%", "%%[ ELSEIF @b THEN ]%%", "%%[ ELSE ]%%", "%%[ ENDIF ]%%"],
  ["%IF $A%", "%ELSEIF $B%", "%ELSE%", "%/IF%"],
  ["[if:a=1]", "[elseif:a=2]", "[else]", "[endif]"],
  ["<% if (a) { %>", "<% } else if (b) { %>", "<% } else { %>", "<% } %>"],
] as const;

const { node } = fc.letrec<{ node: string; nodes: string }>((tie) => ({
  nodes: fc.array(tie("node"), { minLength: 1, maxLength: 2 }).map((parts) => parts.join(" ")),
  node: fc.oneof(
    { maxDepth: 2, withCrossShrink: true },
    {
      arbitrary: fc.constantFrom("•", "<b>•</b>", '<i title="•">•</i>', "*|CITY|*", "•\n\n•"),
      weight: 3,
    },
    fc
      .tuple(fc.constantFrom(...languages), tie("nodes"), tie("nodes"))
      .map(([[start, , other, end], one, two]) => `${start}${one}${other}${two}${end}`),
    fc
      .tuple(fc.constantFrom(...languages), tie("node"), tie("node"))
      .map(([[start, second, , end], one, two]) => `${start}${one}${second}${two}${end}`),
    fc
      .tuple(fc.constantFrom(...languages), tie("nodes"))
      .map(([[start, , , end], one]) => `${start}${one}${end}`),
  ),
}));

const made: fc.Arbitrary<Made> = fc.array(node, { minLength: 1, maxLength: 3 }).map((nodes) => {
  const words: string[] = [];
  const source = nodes.join(" ").replaceAll("•", () => {
    words.push(`word${words.length}x`);
    return words.at(-1) ?? "";
  });
  return { source, words };
});

test("readings move no offset, and together show every text", () => {
  fc.assert(
    fc.property(made, ({ source, words }) => {
      const template = new Template(source);
      const shown = new Set<string>();
      for (let at = 0; at < template.readings; at += 1) {
        const { masked, tags } = template.reading(at);
        expect(masked).toHaveLength(source.length);
        const kept = Array.from(
          masked,
          (char, index) => /[\uE000\uE001]/u.test(char) || char === source[index],
        );
        expect(kept.every(Boolean)).toBe(true);
        expect(tags.every(({ span }) => template.tagAt(span.start)?.span.end === span.end)).toBe(
          true,
        );
        for (const text of words) if (masked.includes(text)) shown.add(text);
      }
      expect(template.reading(99).masked).toHaveLength(source.length);
      // Four is the most that is read, however many branches there are.
      expect(shown.size).toBeGreaterThanOrEqual(template.readings < 4 ? words.length : 1);
    }),
    { numRuns: 500 },
  );
});

test("in each reading every word of a block stands where its place says", () => {
  fc.assert(
    fc.property(made, fc.constantFrom(readHtml, readMarkdown), ({ source, words }, read) => {
      const template = new Template(source);
      for (let at = 0; at < template.readings; at += 1) {
        const reading = template.reading(at);
        for (const { text, places } of read(reading, 0).blocks) {
          for (const { 0: found, index } of text.matchAll(/word\d+x/gu)) {
            const { start, end } = places.toSource(index, index + found.length);
            expect(source.slice(start, end)).toBe(found);
            expect(reading.masked.slice(start, end)).toBe(found);
            expect(words).toContain(found);
          }
        }
      }
    }),
    { numRuns: 300 },
  );
});

const scrap = fc.constantFrom(
  ..."{}[]%*|<>$~@#!?-'\"=:.,\\/ \n",
  ..."if else end IF ELSE raw comment FNAME name x".split(" "),
  "{{", "}}", "{%", "%}", "{#", "#}", "*|", "|*", "%%[", "]%%", "<%", "%>", "[[", "]]",
); // prettier-ignore

test("whatever the text, tags lie in it one behind the other", () => {
  fc.assert(
    fc.property(fc.array(scrap, { maxLength: 60 }), (scraps) => {
      const source = scraps.join("");
      const template = new Template(source, { also: ambiguousDialects });
      let from = 0;
      for (const { span, fallback } of template.tags) {
        expect(span.start).toBeGreaterThanOrEqual(from);
        expect(span.end).toBeGreaterThan(span.start);
        const inner = fallback ?? { start: span.start + 1, end: span.end - 1 };
        expect(inner.start).toBeGreaterThan(span.start);
        expect(inner.end).toBeLessThan(span.end);
        from = span.end;
      }
      expect(from).toBeLessThanOrEqual(source.length);
      for (let at = 0; at < template.readings; at += 1) {
        expect(template.reading(at).masked).toHaveLength(source.length);
      }
    }),
    { numRuns: 2000 },
  );
});
