import * as fc from "fast-check";
import { expect, test } from "vitest";

import { readDraft, type Draft } from "../packages/core/src/index.ts";

const words = fc.constantFrom(
  "We",
  "bake",
  "bread.",
  "Tom",
  "&",
  "Ann",
  "on",
  "Friday!",
  "🎉",
  "12.",
  "No.",
  "(tea)",
  "*|FNAME|*",
  "{{ city }}",
  "https://x.example/a.",
  "Best,",
  "P.S.",
  "SALE",
  "naïve",
  "\u00A0",
  "…",
  "a\u0301",
);
const prefixes = fc.constantFrom(
  "",
  "",
  "",
  "- ",
  "1. ",
  "> ",
  ">> ",
  "  ",
  "✓ ",
  "• ",
  "* ",
  "\t",
);
const feeds = fc.constantFrom("\n", "\n", "\r\n", "\r", "\n\n", "\n-----\n", "\n-- \n", " \n");
const lines = fc.tuple(prefixes, fc.array(words, { maxLength: 14 }), feeds);
const drafts = fc
  .array(lines, { maxLength: 12 })
  .map((parts) => parts.map(([prefix, text, feed]) => prefix + text.join(" ") + feed).join(""));

function read(source: string): Draft {
  return readDraft({ path: "draft.txt", source, format: "text" });
}

test("each word of a unit stands in the source where the unit says", () => {
  fc.assert(
    fc.property(drafts, (source) => {
      for (const { text, offset, block } of read(source).units) {
        for (const { 0: word, index } of text.matchAll(/[^\s\uFFFC]+/gu)) {
          const { start, end } = block.places.toSource(
            offset + index,
            offset + index + word.length,
          );
          expect(source.slice(start, end)).toBe(word);
        }
      }
    }),
    { numRuns: 300 },
  );
});

test("no letter and no merge tag is lost or read twice, and units stand in order", () => {
  fc.assert(
    fc.property(drafts, (source) => {
      const { units, tags } = read(source);
      let end = 0;
      let letters = "";
      for (const { span } of units) {
        expect(span.start).toBeGreaterThanOrEqual(end);
        end = span.end;
        letters += source.slice(span.start, span.end).replace(/[^\p{L}]/gu, "");
      }
      expect(letters).toBe(source.replace(/[^\p{L}]/gu, ""));
      const printed = units.flatMap(({ text }) => [...text].filter((char) => char === "\uFFFC"));
      expect(printed).toHaveLength(tags.length);
    }),
    { numRuns: 300 },
  );
});

test("any string can be read", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 200 }), (source) => {
      expect(() => read(source)).not.toThrow();
    }),
    { numRuns: 300 },
  );
});
