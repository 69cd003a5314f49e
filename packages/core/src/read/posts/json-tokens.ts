import type { Span } from "../../span.ts";

export interface JsonToken extends Span {
  /** A mark (`{`, `,` …) is its own kind; a word is a number, `true`, `null` or nonsense. */
  readonly kind: string;
  /** Of a string: its closing quote stands on the same line. */
  readonly closed?: boolean;
}

/** The tokens of JSON, without white space and comments. */
export function* jsonTokens(source: string): Generator<JsonToken> {
  let start = source.startsWith("\uFEFF") ? 1 : 0;
  while (start < source.length) {
    const char = source[start] ?? "";
    const token = tokenAt(source, start, char);
    start = token.end;
    if (token.kind !== "blank") yield token;
  }
}

function tokenAt(source: string, start: number, char: string): JsonToken {
  if (marks.includes(char)) return { kind: char, start, end: start + 1 };
  if (char === '"') return stringAt(source, start);
  if (source.startsWith("//", start)) return { kind: "blank", start, end: lineEnd(source, start) };
  if (source.startsWith("/*", start)) {
    const close = source.indexOf("*/", start + 2);
    return { kind: "blank", start, end: close === -1 ? source.length : close + 2 };
  }
  const blank = blanks.includes(char);
  let end = start + 1;
  while (end < source.length && goesOn(source[end] ?? "", blank)) end += 1;
  return { kind: blank ? "blank" : "word", start, end };
}

const marks = "{}[]:,";
const blanks = " \t\r\n";

function goesOn(char: string, blank: boolean): boolean {
  if (blank) return blanks.includes(char);
  return !marks.includes(char) && !blanks.includes(char) && char !== '"' && char !== "/";
}

function stringAt(source: string, start: number): JsonToken {
  let at = start + 1;
  while (at < source.length) {
    const char = source[at];
    if (char === '"') return { kind: "string", start, end: at + 1, closed: true };
    if (char === "\n" || char === "\r") break;
    at += char === "\\" ? 2 : 1;
  }
  return { kind: "string", start, end: Math.min(at, source.length), closed: false };
}

function lineEnd(source: string, from: number): number {
  const end = source.indexOf("\n", from);
  return end === -1 ? source.length : end;
}
