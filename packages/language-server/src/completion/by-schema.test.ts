import { rules } from "@troth/preset";
import { expect, test } from "vitest";

import { completeBySchema } from "./by-schema.ts";
import { schemaWithNames } from "./schemas.ts";

type Kind = Parameters<typeof schemaWithNames>[0];

/** What is offered at `|`. */
function offered(kind: Kind, written: string): string[] {
  const offset = written.indexOf("|");
  const source = written.replace("|", "");
  const schema = schemaWithNames(kind, { rules, profile: undefined, source });
  return completeBySchema(source, offset, schema).map(({ label }) => label);
}

test.for<[kind: Kind, written: string, offered: readonly string[], not: readonly string[]]>([
  ["campaign", "camp|", ["campaign", "touches"], ["id"]],
  ["campaign", "campaign: x\nmode: |", ["steady", "sale"], ["campaign"]],
  ["campaign", "touches:\n  - id: a\n    ch|", ["channel", "after"], ["id", "campaign"]],
  ["campaign", "touches:\n- id: a\n  channel: |\n", ["welcome"], ["email"]],
  ["campaign", "touches:\n  - {id: a, ch|", ["channel"], ["id", "campaign"]],
  ["campaign", "touches:\n  - {id: a, channel: |}", ["welcome"], ["id"]],
  ["campaign", 'touches:\n  - {id: "😀😀", ch|', ["channel"], ["id", "campaign"]],
  ["campaign", "touches:\n  - {id: a}\n  - {id: b, after: [|", ["a"], ["welcome"]],
  ["campaign", "touches:\n  - {id: a}\n  - |", ["id", "file"], ["campaign"]],
  ["profile", "brand:\n  name: Kiln\n  vo|", ["voice"], ["name", "values"]],
  ["profile", "brand: {name: Kiln, markets: [us, |", ["uk"], ["name"]],
  ["profile", "values:\n  - id: a\n    proof:\n      - kind: |", ["certificate"], ["name"]],
  ["profile", "promises:\n  - test: {forbid_rules: [|", ["ask/too-many"], ["channels"]],
  ["profile", "version: |", ["1"], []],
  ["profile", "ladder:\n  2:\n    max|", ["max_ask_level"], []],
  ["waivers", "waivers:\n  - rule: ask/|", ["ask/too-many"], ["reason"]],
  ["waivers", "waivers:\n  - rule: a/b\n    |", ["reason", "owner", "until"], ["rule"]],
  ["config", "rules: {ask/too-many: |", ["error", "off"], ["ask/too-many"]],
  ["config", "rules: {ask/too-many: [|", ["error", "off"], ["ask/too-many"]],
])("%s, %j", ([kind, written, wanted, others]) => {
  const found = offered(kind, written);
  expect(found).toEqual(expect.arrayContaining([...wanted]));
  for (const other of others) expect(found).not.toContain(other);
});

test.for<[Kind, string]>([
  ["profile", "purpose: Nobody should have to |"],
  ["profile", 'purpose: "a [quoted |'],
  ["campaign", "nothing:\n  of: |"],
  ["campaign", "touches:\n  - {id: a}|"],
])("%s, %j: words of a person are left alone", ([kind, written]) => {
  expect(offered(kind, written)).toEqual([]);
});
