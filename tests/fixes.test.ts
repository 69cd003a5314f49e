import {
  applyEdits,
  createLinter,
  defineRule,
  fixFile,
  readDraft,
  type Draft,
  type FixedFile,
  type Format,
} from "@troth/core";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

/** Swaps one word for other words wherever it stands. */
function swap(text: string) {
  return defineRule({
    id: "test/swap",
    meta: {
      summary: "A rule for this test",
      why: "A reader needs it.",
      evidence: { grade: "D", source: "this test" },
      severity: {
        cold: "warn",
        welcome: "warn",
        news: "warn",
        promo: "warn",
        social: "warn",
        land: "warn",
        service: "warn",
      },
      mechanical: true,
      messages: { found: "It is here." },
      suggestions: { swap: { kind: "replace", label: "Write something else." } },
      options: {},
    },
    *check({ draft }) {
      for (const unit of draft.units) {
        for (const { index } of unit.text.matchAll(/synergy/gu)) {
          const at = { unit, start: index, end: index + "synergy".length };
          yield {
            message: "found",
            at,
            suggest: [{ id: "swap", replace: { at, text }, safe: true }],
          };
        }
      }
    },
  });
}

function fix(source: string, format: Format, text: string): FixedFile {
  const lint = createLinter({ rules: [{ rule: swap(text) }], today: "2026-01-15" });
  return fixFile(source, {
    read: (now) => [readDraft({ path: "draft", source: now, format })],
    lint,
  });
}

const replacement = fc.constantFrom(
  "use",
  "R&D",
  "a < b",
  'the "so" of it',
  "naïve joy",
  "one *two*",
  "",
);

type Spelt = "html" | "markdown" | "text";

/** What can stand between two words of each format, and how the word itself can be spelt. */
const spellings: Readonly<Record<Spelt, { readonly word: string[]; readonly other: string[] }>> = {
  html: {
    word: ["synergy", "syn&#101;rgy", "syn&shy;ergy", "<b>synergy</b>", "syn<i>ergy</i>"],
    other: [
      "clay",
      "Q&amp;A",
      "{{ first_name }}",
      "<p>",
      "</p>\r\n<p>",
      "<br>",
      "<a href='/x?synergy'>",
      "</a>",
      '<img src=a.png alt="our synergy mug">',
      "<!-- synergy -->",
      "&nbsp;",
    ],
  },
  markdown: {
    word: ["synergy", "syn&#101;rgy", "**synergy**", "syn*ergy*"],
    other: [
      "clay",
      "Q&amp;A",
      "*|FNAME|*",
      "\n\n",
      "\n\n- ",
      "\n> ",
      "[a mug](/synergy)",
      "![our synergy mug](a.png)",
      "`synergy`",
      "5\\*",
    ],
  },
  text: {
    word: ["synergy", "synergy,"],
    other: ["clay", "{{ name }}", "\n", "\n\n", "\r\n\r\n", "\n- ", "> ", "a@pots.example"],
  },
};

function draftIn(format: Spelt): fc.Arbitrary<string> {
  const { word, other } = spellings[format];
  const part = fc.oneof(fc.constantFrom(...word), fc.constantFrom(...other));
  return fc.array(part, { minLength: 1, maxLength: 12 }).map((parts) => parts.join(" "));
}

const textsOf = ({ blocks }: Draft): string[] => blocks.map(({ text }) => text);

describe.for(["html", "markdown", "text"] as const)("a fixed file in %s", (format) => {
  test("reads as the same text with the words replaced, where nothing stood in the way", () => {
    fc.assert(
      fc.property(draftIn(format), replacement, (source, text) => {
        const before = readDraft({ path: "draft", source, format });
        const { fixed, notFixed, drafts } = fix(source, format, text);
        if (notFixed.length > 0) return;
        const inUnits = before.units.flatMap((unit) => [...unit.text.matchAll(/synergy/gu)]);
        expect(fixed).toHaveLength(inUnits.length);
        const seen = new Set(before.units.map(({ block }) => block));
        expect(textsOf(drafts[0])).toEqual(
          before.blocks.map((block) =>
            seen.has(block) ? block.text.replaceAll("synergy", text) : block.text,
          ),
        );
      }),
      { numRuns: 200 },
    );
  });

  test("does not change when it is fixed again, nor where nothing was found", () => {
    fc.assert(
      fc.property(draftIn(format), replacement, (source, text) => {
        const once = fix(source, format, text);
        expect(fix(once.source, format, text).source).toBe(once.source);
        const unchanged = once.fixed.length === 0 ? source : once.source;
        expect(once.source).toBe(unchanged);
      }),
    );
  });

  test("accounts for every finding", () => {
    fc.assert(
      fc.property(draftIn(format), replacement, (source, text) => {
        const { fixed, notFixed, result } = fix(source, format, text);
        const found = fix(source, format, "synergy").result.findings.length;
        expect(fixed.length + result.findings.length).toBe(found);
        expect(notFixed.map(({ rule }) => rule)).toEqual(result.findings.map(({ rule }) => rule));
        for (const { reason } of notFixed) expect(reason).toMatch(/^[a-z].{10,}[^.]$/u);
      }),
    );
  });
});

test("edits are made from their places in the source, whatever their order", () => {
  const edits = [
    { start: 4, end: 5, text: "E" },
    { start: 0, end: 1, text: "" },
    { start: 2, end: 2, text: "+" },
  ];
  expect(applyEdits("abcdef", edits)).toBe("b+cdEf");
});
