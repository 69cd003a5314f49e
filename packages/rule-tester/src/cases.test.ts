import { defineRule, readDraft } from "@troth/core";
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
  test("runs in a channel in which the rule runs", async () => {
    const { expected, found } = await outcomeOfFlag(rule, "The [[kiln]] opens.", (file) =>
      readDraft(file),
    );
    expect(found).toEqual(expected);
  });

  test("shows the places that differ", async () => {
    const { expected, found } = await outcomeOfFlag(rule, "The kiln [[opens]].", (file) =>
      readDraft(file),
    );
    expect(expected.places).toEqual(["The kiln [[opens]]."]);
    expect(found.places).toEqual(["The [[kiln]] opens."]);
  });

  test("takes the start of a message, and the first suggestion", async () => {
    const draft = "The [[kiln]] opens.";
    const asked = { draft, expect: ["“kiln” is a kiln."], suggest: ["Write “oven”."] };
    const { expected, found } = await outcomeOfFlag(rule, asked, (file) => readDraft(file));
    expect(found).toEqual(expected);
    const other = await outcomeOfFlag(
      rule,
      { draft, expect: ["It is not."], suggest: ["Write “it”."] },
      (file) => readDraft(file),
    );
    expect(other.found.messages).toEqual(["“kiln” is a kiln. It burns."]);
    expect(other.found.suggestions).toEqual(["Write “oven”."]);
  });

  test("that passes finds nothing, marks being plain text there", async () => {
    expect(
      (await outcomeOfPass(rule, "The oven opens.", (file) => readDraft(file))).found.places,
    ).toEqual([]);
    expect((await outcomeOfPass(rule, "A kiln.", (file) => readDraft(file))).found.places).toEqual([
      "A [[kiln]].",
    ]);
  });
});
