import { expect, test } from "vitest";

import { decode } from "./decode.ts";

const bytes = (...parts: readonly (string | number)[]): Uint8Array =>
  Buffer.concat(
    parts.map((part) => (typeof part === "string" ? Buffer.from(part) : Buffer.of(part))),
  );

test("UTF-8 comes through untouched, its byte order mark too", () => {
  expect(decode(bytes("\uFEFFcafé"))).toEqual({ source: "\uFEFFcafé", encoding: "utf-8" });
  expect(decode(bytes())).toEqual({ source: "", encoding: "utf-8" });
});

test("else it is windows-1252, with a note that names byte and line", () => {
  const decoded = decode(
    bytes("one\r\ntwo\n\uFFFD caf", 0xe9, " ", 0x93, "now", 0x94, " ", 0x80, "5"),
  );
  expect(decoded?.source.slice(9)).toBe("ï¿½ café “now” €5");
  expect(decoded?.note).toMatch(/^Byte 0xE9 on line 3 is not UTF-8.*Save it as UTF-8/u);
});

test("the five bytes without a character stay as they are", () => {
  expect(decode(bytes(0x81, 0x8d, 0x8f, 0x90, 0x9d, " a plain line"))?.source).toBe(
    "\u0081\u008D\u008F\u0090\u009D a plain line",
  );
});

test.for(["utf-16le", "utf-16be"] as const)(
  "%s by its byte order mark, with a note",
  (encoding) => {
    const little = Buffer.from("\uFEFFkiln", "utf16le");
    const decoded = decode(encoding === "utf-16le" ? little : little.swap16());
    expect(decoded?.source).toBe("\uFEFFkiln");
    expect(decoded?.note).toContain("Save it as UTF-8");
  },
);

test("a NUL is no text in UTF-16 either: UTF-32 begins with the same mark", () => {
  expect(decode(Buffer.from("\uFEFF\0k\0", "utf16le"))).toBeUndefined();
});

test("NUL bytes or many control characters are no text; a stray one is", () => {
  expect(decode(bytes("a kiln", 0))).toBeUndefined();
  expect(decode(bytes("kiln", 1, 2))).toBeUndefined();
  expect(decode(bytes("the kiln opens on Friday", 1))?.note).toBeUndefined();
});
