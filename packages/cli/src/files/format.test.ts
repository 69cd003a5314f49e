import { expect, test } from "vitest";

import { formatOf, looksLikeDraft } from "./format.ts";

test.for([
  ["may.md", "", "markdown"],
  ["MAY.HTM", "", "html"],
  ["may.txt", "<p>Hi</p>", "text"],
  ["may.liquid", "<td align=left>{{ name }}</td>", "html"],
  ["may.liquid", "Hi {{ name }}, 3 < 4 and 5 > 4", "text"],
  ["may.copy", "<!doctype html><p>Hi", "html"],
  ["may", "Hi", "text"],
] as const)("%s with %j is %s", ([path, source, format]) => {
  expect(formatOf(path, source)).toBe(format);
});

test("of a folder, only known endings are drafts", () => {
  expect(["a.md", "b.TXT", "c.njk"].every(looksLikeDraft)).toBe(true);
  expect(["a.png", "README", "x.constructor", ".md"].some(looksLikeDraft)).toBe(false);
});
