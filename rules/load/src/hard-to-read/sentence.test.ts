import { expect, test } from "vitest";

import { isEnumeration, splitPoint, weighWords } from "./sentence.ts";

test("three short items are a list, two are not", () => {
  expect(weighWords("Bring wool, dye, a hand loom, strong thread.")).toBe(4);
  expect(weighWords("Bring wool, dye.")).toBe(3);
});

test("names in a row are no sentence", () => {
  expect(isEnumeration("Ana Reyes, Jo Park and Sam Oduya of 12 Mill Lane, Leeds LS1 4AB")).toBe(
    true,
  );
  expect(isEnumeration("Ana cut the cloth and Jo sewed it before the market opened.")).toBe(false);
});

test("a sentence is split near its middle, at a clause rather than at a word", () => {
  const text =
    "We dye the wool in small batches because the vats are old, and you will see that no two skeins are alike.";
  expect(splitPoint(text)).toBe("and you will");
  expect(splitPoint(text.replace(", and you will see", ", the book says,"))).toBe(
    "because the vats",
  );
  expect(splitPoint("One plain run of words without any joint at all in it")).toBeUndefined();
});
