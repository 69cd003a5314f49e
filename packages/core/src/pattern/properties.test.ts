import * as fc from "fast-check";
import { expect, test } from "vitest";

import { withShortProperties } from "./properties.ts";

const written = [
  String.raw`\p{L}`,
  String.raw`\P{L}`,
  String.raw`\p{Lu}`,
  String.raw`\P{Lu}`,
  String.raw`\p{Ll}`,
  String.raw`\p{N}`,
  String.raw`[\p{L}\p{N}'’.-]`,
  String.raw`[^\p{L}\p{N}]`,
  String.raw`[^\P{Lu}x]`,
  String.raw`(?!\p{L})[\]\p{Lu}]`,
];

test.for(written)("%s is the same in the alphabets of Europe, and of signs", (source) => {
  const given = new RegExp(`^${source}$`, "u");
  const short = new RegExp(`^${withShortProperties(source)}$`, "u");
  const differs = nearCharacters.filter((sign) => given.test(sign) !== short.test(sign));
  expect(differs).toEqual([]);
});

/** Europe, Vietnam, punctuation, arrows, currency, boxes, pictures. */
const nearCharacters = [
  [0, 0x590],
  [0x1e00, 0x1f00],
  [0x2000, 0x2060],
  [0x20a0, 0x20c0],
  [0x2190, 0x2460],
  [0x2500, 0x2776],
  [0x1f300, 0x1faff],
].flatMap(([from = 0, end = 0]) =>
  Array.from({ length: end - from }, (_, at) => String.fromCodePoint(from + at)),
);

test.for(["ж", "ש", "ع", "क", "中", "か", "한", "ℓ", "ﬁ", "𝐀"])("%s is a letter", (sign) => {
  expect(new RegExp(`^${withShortProperties(String.raw`\p{L}`)}$`, "u").test(sign)).toBe(true);
});

test.for(["٣", "५", "²", "½", "①", "Ⅷ", "𝟗"])("%s is a number", (sign) => {
  expect(new RegExp(`^${withShortProperties(String.raw`\p{N}`)}$`, "u").test(sign)).toBe(true);
});

test("finds in a text what the pattern finds", () => {
  const source = String.raw`\b\p{Lu}[\p{L}'’-]+(?: \p{Ll}+){0,2}[^\p{L}\p{N}]\P{L}*`;
  const given = new RegExp(source, "u");
  const short = new RegExp(withShortProperties(source), "u");
  const pieces = fc.constantFrom(
    ..."Ana Šárka O’Neil été Ärger 7 ½ — ’ ! 😀 ™ Nguyễn ß x".split(" "),
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 12 }), (words) => {
      const text = words.join(" ");
      expect(short.exec(text)).toEqual(given.exec(text));
    }),
  );
});

test("leaves other properties, and what only looks like one", () => {
  for (const source of [String.raw`\p{P}\p{Script=Latin}`, String.raw`\\p{L}`]) {
    expect(withShortProperties(source)).toBe(source);
  }
});
