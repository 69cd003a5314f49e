import { defineRule } from "@troth/core";
import { describe, expect, test } from "vitest";

import { outcomeOfFlag, outcomeOfPass } from "./cases.ts";

const off = "off" as const;
const rule = defineRule({
  id: "acme/kiln",
  meta: {
    summary: "Call it an oven",
    why: "A reader has an oven.",
    evidence: { grade: "D", source: "this test" },
    severity: {
      cold: "warn",
      welcome: off,
      news: off,
      promo: off,
      social: off,
      land: off,
      service: off,
    },
    messages: { found: "“{word}” is a kiln. It burns." },
    suggestions: { write: { kind: "hint", label: "Write “oven”." } },
    options: {},
  },
  phrases: [{ id: "kiln", forms: ["kiln"] }],
  *check({ hits }) {
    for (const at of hits) {
      yield { message: "found", at, data: { word: at.form }, suggest: [{ id: "write" }] };
    }
  },
});

describe("a case", () => {
  test("runs in a channel in which the rule runs", () => {
    const { expected, found } = outcomeOfFlag(rule, "The [[kiln]] opens.");
    expect(found).toEqual(expected);
  });

  test("shows the places that differ", () => {
    const { expected, found } = outcomeOfFlag(rule, "The kiln [[opens]].");
    expect(expected.places).toEqual(["The kiln [[opens]]."]);
    expect(found.places).toEqual(["The [[kiln]] opens."]);
  });

  test("takes the start of a message, and the first suggestion", () => {
    const draft = "The [[kiln]] opens.";
    const asked = { draft, expect: ["“kiln” is a kiln."], suggest: ["Write “oven”."] };
    const { expected, found } = outcomeOfFlag(rule, asked);
    expect(found).toEqual(expected);
    const other = outcomeOfFlag(rule, { draft, expect: ["It is not."], suggest: ["Write “it”."] });
    expect(other.found.messages).toEqual(["“kiln” is a kiln. It burns."]);
    expect(other.found.suggestions).toEqual(["Write “oven”."]);
  });

  test("that passes finds nothing, marks being plain text there", () => {
    expect(outcomeOfPass(rule, "The oven opens.").found.places).toEqual([]);
    expect(outcomeOfPass(rule, "A kiln.").found.places).toEqual(["A [[kiln]]."]);
  });
});
