import { decodeNamedCharacterReference } from "decode-named-character-reference";
import { decodeNumericCharacterReference } from "micromark-util-decode-numeric-character-reference";
import type { Template } from "../template.ts";

/** What `&amp;` stands for; itself when HTML knows no such name. */
export function decodeReference(written: string): string {
  const body = written.slice(1, -1);
  if (!body.startsWith("#")) return decodeNamedCharacterReference(body) || written;
  const hexadecimal = /^#x/iu.test(body);
  return decodeNumericCharacterReference(body.slice(hexadecimal ? 2 : 1), hexadecimal ? 16 : 10);
}

/** A link destination: escapes and references decoded, merge tags as they are written. */
export function decodeDestination(template: Template, start: number, end: number): string {
  const parts: string[] = [];
  let from = start;
  for (const { 0: token, index } of template.masked.slice(start, end).matchAll(encoded)) {
    parts.push(template.written(from, start + index));
    parts.push(token.startsWith("\\") ? token.slice(1) : decodeReference(token));
    from = start + index + token.length;
  }
  parts.push(template.written(from, end));
  return parts.join("");
}

const encoded = /\\[!-/:-@[-`{-~]|&(?:#x[\da-f]{1,6}|#\d{1,7}|[a-z][a-z\d]{0,31});/giu;
