import * as fc from "fast-check";
import { expect, test } from "vitest";

import { attempt, layersOf, replacements, wordAt } from "./mail/edits.ts";
import { binaryFor, generatedMail } from "./mail/generated.ts";
import { readBytes } from "./mail/read-bytes.ts";
import { spells } from "./mail/spells.ts";

test("a mail reads as it was written, whatever its encodings", () => {
  fc.assert(
    fc.property(generatedMail, (made) => {
      const mail = readBytes(made.bytes);
      expect(mail.subject?.text).toBe(made.subject);
      expect(mail.from?.layer.text).toBe(made.from);
      expect(mail.parts.map(({ kind, layer }) => [kind, unified(layer.text)])).toEqual(
        made.parts.map(({ kind, text }) => [kind, text]),
      );
      expect(mail.notes).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

test("every word stands in the file at its place, in whatever encoding", () => {
  fc.assert(
    fc.property(generatedMail, (made) => {
      const mail = readBytes(made.bytes);
      for (const [at, { layer }] of mail.parts.entries()) {
        const { charset = "", transfer = "8bit" } = made.parts[at] ?? {};
        for (const { index, 0: word } of layer.text.matchAll(/[^\s]+/gu)) {
          const span = layer.toFile(index, index + word.length);
          const { byteStart, byteEnd } = mail.file.toBytes(span);
          const written = made.bytes.subarray(byteStart, byteEnd).toString("latin1");
          expect(spells(written, binaryFor(word, charset), transfer), `${word} in ${written}`).toBe(
            true,
          );
        }
      }
    }),
    { numRuns: 150 },
  );
});

test("an edit changes what it says and nothing else, or is refused", () => {
  let written = 0;
  const replacement = fc.constantFrom(...replacements);
  fc.assert(
    fc.property(generatedMail, fc.nat(), fc.nat(4), replacement, (made, where, more, text) => {
      const mail = readBytes(made.bytes);
      for (const layer of layersOf(mail)) {
        const place = wordAt(layer, where, more);
        const result = attempt(mail, layer, { start: 0, end: 0, ...place, text });
        expect(result).not.toHaveProperty("caught");
        if ("bytes" in result) written += 1;
      }
    }),
    { numRuns: 250 },
  );
  // Refusing everything would pass.
  expect(written).toBeGreaterThan(300);
});

test("reading is total: any bytes whatever make a mail", () => {
  const fragment = fc.constantFrom(
    "Subject: =?utf-8?q?caf=C3",
    "=?utf-8?b?",
    "?=",
    "\r\n",
    "\n",
    "\n\n",
    "Content-Type: multipart/mixed; boundary=b",
    "Content-Type: text/html; charset=utf-7",
    "Content-Transfer-Encoding: base64",
    "--b",
    "--b--",
    "=",
    "+AGE-",
    "\u00E9",
    " ",
    'From: "A\\',
  );
  const file = fc.array(fc.oneof(fragment, fc.string({ maxLength: 4 })), { maxLength: 30 });
  fc.assert(
    fc.property(file, fc.constantFrom("latin1", "utf8"), (fragments, encoding) => {
      const mail = readBytes(Buffer.from(fragments.join(""), encoding));
      for (const layer of layersOf(mail)) {
        const { start, end } = layer.toFile(0, layer.text.length);
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeLessThanOrEqual(mail.file.source.length);
        layer.write({ start: 0, end: Math.min(2, layer.text.length), text: "x" });
      }
    }),
    { numRuns: 500 },
  );
});

function unified(text: string): string {
  return text.replaceAll("\r\n", "\n");
}
