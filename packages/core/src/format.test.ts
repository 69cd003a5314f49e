import { expect, test } from "vitest";

import { formatOf, looksLikeDraft, scheduleFormatOf } from "./format.ts";

test.for([
  ["may.md", "", "markdown"],
  ["MAY.HTM", "", "html"],
  ["may.txt", "<p>Hi</p>", "text"],
  ["may.mjml", "", "mjml"],
  ["may.mdx", "", "mdx"],
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

test.for([
  ["plan.csv", "csv"],
  ["plan.TSV", "csv"],
  ["plan.yml", "yaml"],
  ["plan.yaml", "yaml"],
  ["plan.json", "json"],
  ["plan.md", undefined],
  ["constructor", undefined],
] as const)("%s may hold posts as %s", ([path, format]) => {
  expect(scheduleFormatOf(path)).toBe(format);
});
