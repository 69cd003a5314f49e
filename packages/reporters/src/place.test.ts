import { expect, test } from "vitest";

import { createLocator } from "@troth/core";

import { lineSpan } from "./place.ts";

test("CR, LF and CRLF each end a line; columns count UTF-16 units", () => {
  const source = "a\nb\r\nc\rd🎨e";
  const at = (offset: number) => {
    const { line, column } = createLocator(source)(offset);
    return `${line}:${column}`;
  };
  expect([0, 1, 2, 5, 7, 10, 11].map(at)).toEqual([
    "1:1",
    "1:2",
    "2:1",
    "3:1",
    "4:1",
    "4:4",
    "4:5",
  ]);
});

test("finds the stretch of a line", () => {
  expect(lineSpan("ab\r\ncd\n", 2)).toEqual({ start: 4, end: 6 });
  expect(lineSpan("ab\r\ncd\n", 3)).toEqual({ start: 7, end: 7 });
  expect(lineSpan("ab", 2)).toBeUndefined();
  expect(lineSpan("ab", 0)).toBeUndefined();
});
