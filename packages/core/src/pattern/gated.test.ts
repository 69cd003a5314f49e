import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

import { Gate } from "./gate.ts";
import { gated } from "./gated.ts";
import { literalsOf } from "./literals.ts";

describe("the texts that a pattern needs", () => {
  test.for([
    [
      /\b(?:leave|write) (?:us )?a review\b/iu,
      [
        "\bleave a review\b",
        "\bleave us a review\b",
        "\bwrite a review\b",
        "\bwrite us a review\b",
      ],
    ],
    [/\bdonat(?:e|ion)s?\b/iu, ["\bdonate\b", "\bdonates\b", "\bdonation\b", "\bdonations\b"]],
    [/\b(?:give|drop)(?: \p{L}+){0,3} stars\b/iu, [" stars\b"]],
    [/^you(?:['’]re| are) in$/iu, ["\byou're in", "\byou’re in", "\byou are in"]],
    [/\d{1,2} ?% off/iu, ["% off", " % off"]],
    [/(?<![\p{L}\p{N}])(?:sale|deals?)(?![\p{L}\p{N}])/u, ["\bsale\b", "\bdeal\b", "\bdeals\b"]],
    [/(?<!not )free(?= shipping)/iu, ["free"]],
    [/[$£€]\d/u, ["$0", "£0", "€0"]],
    [/caf[eé]s/iu, ["caf", "s"].slice(0, 1)],
  ] as const)("%s", ([pattern, texts]) => expect(literalsOf(pattern)).toEqual(texts));

  test.for([/\p{Lu}\p{Ll}+/u, /(?:free|\p{L}+)/u, /(?:a|b)?/u, /[^.]{3}/u, /./u])(
    "are unknown of %s",
    (pattern) => expect(literalsOf(pattern)).toBeUndefined(),
  );
});

const patterns = [
  /\b(?:leave|write|post)(?: [\p{L}\d-]+){0,3} (?:reviews?|stars?|\d stars?)\b|#\p{L}|^\P{L}*forward\b/iu,
  /(?<!we |can )\bshare (?:this|it)\b|\b(?:re-?post|spread)\b/iu,
  /(?<![\p{L}\p{N}])(?:unsubscri\w*|opt[ -]?out|\d{1,2} ?% off|kiss)(?![\p{L}\p{N}])/iu,
  /©|\(c\) ?\d{4}|\bT&Cs?\b|\ball rights reserved\b/iu,
  /you(?:['’](?:re|ve)| (?:are|have)) (?:only )?in\b/iu,
  /\n(?:best|kind) regards|(?:^|\n)hi\b(?!,? all\b)/u,
  /(["'])(?:fallback)\1|\u20AC\d|\x41b/iu,
  /(?:ab){2,3}c|(?:x|yz)+!|q{0}w/iu,
  /\bBIG\b|_low_/u,
  /\p{L}{3},/u,
];

const pieces = fc.constantFrom(
  ...'leave write a 5 stars # forward we share this it re-post spread unsubscribe opt out 10 % off kiss KISS ki\u017F\u017F \u212Aiss © (c) 2024 t&c all rights reserved you\'re you’ve you are have only in best kind regards hi all "fallback" €7 Ab ababc xyz! w BIG big _low_ été, é _ -'.split(
    " ",
  ),
  " ",
  "\n",
);

const texts = fc
  .array(fc.tuple(pieces, fc.constantFrom("", " ", " ", "\n", "-")), { maxLength: 14 })
  .map((parts) => parts.flat().join(""));

test("a gated pattern finds what the pattern finds", () => {
  const each = patterns.map((pattern) => ({
    pattern,
    behindGate: gated(pattern),
  }));
  fc.assert(
    fc.property(texts, (text) => {
      for (const { pattern, behindGate } of each) {
        expect(behindGate.exec(text)).toEqual(pattern.exec(text));
      }
    }),
    { numRuns: 3000 },
  );
});

test("a gate stays shut where no pattern can match", () => {
  const gate = new Gate([/\brate us\b/iu, /\bdonat\w+/iu, ["we do"]]);
  expect(gate.isOpen("Generate useful notes.")).toBe(false);
  expect(new Set(gate.openFor("All we DO is ask you to donate."))).toEqual(new Set([1, 2]));
  expect(gate.isOpen("")).toBe(false);
});
