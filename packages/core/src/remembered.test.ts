import { expect, test } from "vitest";

import { Remembered } from "./remembered.ts";

test("makes each once, until there are too many", () => {
  const made: string[] = [];
  const lengths = new Remembered((text) => made.push(text) && text.length, 2);
  expect([lengths.of("one"), lengths.of("four"), lengths.of("one")]).toEqual([3, 4, 3]);
  expect(made).toEqual(["one", "four"]);
  lengths.of("third");
  lengths.of("one");
  expect(made).toEqual(["one", "four", "third", "one"]);
});
