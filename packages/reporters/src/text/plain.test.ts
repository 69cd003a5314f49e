import { expect, test } from "vitest";

import { plain, truncate, widthOf, wrap } from "./plain.ts";

test("nothing that steers a terminal is left, and no offset moves", () => {
  const hostile = "a\u001B[31mb\u0007\u009B1m\u007F\u202Ec\td\r\ne\u2028f";
  const safe = plain(hostile);
  expect(safe).toHaveLength(hostile.length);
  expect(safe).not.toMatch(/[\p{Cc}\u2028-\u202E]/u);
  expect(safe).toContain("␛[31mb");
});

test("wraps between words, and inside a word only when it fits nowhere", () => {
  expect(wrap("the kiln opens on Friday", 10)).toEqual(["the kiln", "opens on", "Friday"]);
  expect(wrap("see https://kiln.example/spring", 10)).toEqual([
    "see",
    "https://ki",
    "ln.example",
    "/spring",
  ]);
  expect(wrap("", 10)).toEqual([]);
});

test.for([
  ["“Café” – naïve, 12 × 3 → Москва ✓", 33],
  ["日本", 4],
  ["e\u0301te\u0301", 3],
  ["🎉", 2],
  ["👩‍👩‍👧", 2],
  ["❤️ 1️⃣ 🇩🇪", 8],
  ["a\u200Bb\u00ADc", 3],
  ["\u0600", 0],
] as const)("%s takes %i columns", ([text, columns]) => {
  expect(widthOf(text)).toBe(columns);
});

test("counts columns, not characters", () => {
  expect(widthOf("日本")).toBe(4);
  expect(wrap("日本語の文", 4)).toEqual(["日本", "語の", "文"]);
  expect(truncate("日本語", 5)).toBe("日本…");
  expect(truncate("👩‍👩‍👧 clay", 4)).toBe("👩‍👩‍👧…");
  expect(truncate("clay", 4)).toBe("clay");
});
