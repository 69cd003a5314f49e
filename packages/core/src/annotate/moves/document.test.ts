import { expect, test } from "vitest";

import type { Draft } from "../../draft.ts";
import { readDraft } from "../../read-drafts.ts";
import type { Attribute, Channel, Move } from "../../words.ts";
import { judgeDocument } from "./document.ts";

type Sketch = readonly [move: Move, ...attributes: Attribute[]];

/** A draft of one sentence per sketch, each with the move that it names. */
function draftOf(sketches: readonly Sketch[], channel: Channel = "promo"): Draft {
  const source = sketches.map((_, at) => `The kiln number ${at} is warm.`).join("\n\n");
  const flags = { channel };
  return readDraft({ path: "draft.md", source, format: "markdown", flags }, (units) =>
    units.map((_, at) => {
      const [move = "other", ...attributes] = sketches[at] ?? [];
      return {
        move: move,
        confidence: 0.8,
        attributes: attributes,
        because: [],
      };
    }),
  );
}

test.for<[string, Sketch[], "yes" | "no" | "na"]>([
  ["an ask first", [["ask", "level:4"], ["give"]], "yes"],
  ["a gift first", [["give"], ["ask", "level:4"]], "no"],
  ["a story first", [["story"], ["ask", "level:2"]], "no"],
  ["an offer is no gift", [["offer"], ["ask", "level:3"]], "yes"],
  ["a look is no real ask", [["ask", "level:1"], ["give"], ["ask", "level:4"]], "no"],
  ["nothing asked", [["give"], ["ask", "level:1"]], "na"],
])("ask before give: %s", ([, sketches, expected]) => {
  expect(judgeDocument(draftOf(sketches)).askBeforeGive).toBe(expected);
});

function missing(sketches: readonly Sketch[], channel?: Channel): boolean {
  return judgeDocument(draftOf(sketches, channel)).missingPurpose.value;
}

test("a purpose or a story says why the sender exists; a hollow one does not", () => {
  expect(missing([["offer"], ["purpose"]])).toBe(false);
  expect(missing([["story"], ["offer"]])).toBe(false);
  expect(missing([["offer"], ["ask", "level:4"]])).toBe(true);
  expect(missing([["purpose", "hollow"], ["offer"]])).toBe(true);
  expect(missing([["offer"], ["admin"]], "service")).toBe(false);
});
