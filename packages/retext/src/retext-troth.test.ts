import { defineRule } from "@troth/core";
import { unified, type Processor } from "unified";
import { describe, expect, test } from "vitest";
import { VFile } from "vfile";

import retextTroth, { type RetextTrothOptions } from "./index.ts";

const draft = `---
subject: "Re: your spring order"
channel: promo
---

Tom &amp; Ann: we leverage\\! our **kiln** to
leverage our glaze, and the list of forty colours is out on Friday, with twelve new ones in it.
`;

describe("retextTroth", () => {
  test("adds messages with rule, source, place, note and page", () => {
    const { messages } = run(draft, { rules: { "proof/fake-thread": "error" } });
    const found = messages.find(({ ruleId }) => ruleId === "proof/fake-thread");
    expect(found).toMatchObject({
      reason: "“Re:” says that a message came before, and nothing here shows one.",
      ruleId: "proof/fake-thread",
      source: "troth",
      fatal: true,
      actual: "Re:",
      place: {
        start: { line: 2, column: 11, offset: 14 },
        end: { line: 2, column: 14, offset: 17 },
      },
      note: expect.stringContaining("- Start with “your spring order”."),
      url: "https://troth.example/rules/proof/fake-thread",
    });
    expect(String(found)).toMatch(/^spring\.md:2:11-2:14: /u);
  });

  test("points at the very words behind entities, escapes and line breaks", () => {
    const { messages } = run(draft, {});
    const words = messages
      .filter(({ ruleId }) => ruleId === "jargon/buzzword")
      .map(({ place, actual, expected }) => {
        const { start, end } = place as { start: { offset: number }; end: { offset: number } };
        return [draft.slice(start.offset, end.offset), actual, expected];
      });
    expect(words).toEqual([
      ["leverage", "leverage", ["use"]],
      ["leverage", "leverage", ["use"]],
    ]);
  });

  test("heeds severities, options, and rules that are given along", () => {
    const rules = {
      "jargon/buzzword": ["info", { allow: ["leverage"] }],
      "proof/fake-thread": "off",
    } as const;
    const { messages } = run(draft, { rules, plugins: [kiln] });
    const found = messages.filter(({ ruleId }) => ruleId !== undefined).map(({ ruleId }) => ruleId);
    expect(found).toContain("acme/kiln");
    expect(found).not.toContain("jargon/buzzword");
    expect(found).not.toContain("proof/fake-thread");
    expect(messages.find(({ ruleId }) => ruleId === "acme/kiln")?.url).toBeUndefined();
  });

  test("a slip in the name of a rule is said at once", () => {
    expect(() => run(draft, { rules: { "ask/to-many": "off" } })).toThrow(
      "retext-troth: `ask/to-many` is not a rule.",
    );
  });

  test("reads a file by its ending", () => {
    const file = new VFile({ path: "spring.html", value: "<p>We <b>lever</b>age our kiln.</p>" });
    const { messages } = processed(file, { channel: "promo" });
    expect(messages.some(({ reason }) => reason.includes("<"))).toBe(false);
  });
});

const kiln = defineRule({
  id: "acme/kiln",
  meta: {
    summary: "Call it an oven",
    why: "A reader has an oven.",
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
    messages: { found: "This is a kiln." },
    suggestions: {},
    options: {},
    url: "",
  },
  phrases: [{ id: "kiln", forms: ["kiln"] }],
  *check({ hits }) {
    for (const at of hits) yield { message: "found", at };
  },
});

function run(value: string, options: RetextTrothOptions): VFile {
  return processed(new VFile({ path: "spring.md", value }), options);
}

/** A pipeline with a parser of nothing: what parses a file is another plugin's matter. */
function processed(file: VFile, options: RetextTrothOptions): VFile {
  return unified()
    .use(readNothing)
    .use(retextTroth, { today: "2026-01-15", ...options })
    .processSync(file);
}

function readNothing(this: Processor): void {
  this.parser = () => ({ type: "root" });
  this.compiler = () => "";
}
