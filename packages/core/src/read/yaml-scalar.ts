import type { Scalar } from "yaml";
import type { Syntax } from "../block.ts";
import type { Span } from "../span.ts";

/** A stretch of a scalar: without `text` a copy of its source, with it what the source stands for. */
export interface ScalarPart extends Span {
  readonly text?: string;
}

/** Takes a scalar apart, without its quotes; `shift` is where the YAML starts in `text`. */
export function partsOfScalar(text: string, scalar: Scalar, shift: number): ScalarPart[] {
  const [from = 0, to = 0] = scalar.range ?? [];
  const body = bodyOf(text, scalar.type, { start: shift + from, end: shift + to });
  const value = trimLineEnds(String(scalar.value ?? ""));
  const parts = split(text, scalar.type, body);
  const decoded = parts.map((part) => part.text ?? text.slice(part.start, part.end)).join("");
  // Where this reading differs from the parser's, one atom is the whole truth: never misplace.
  return decoded === value ? parts : [{ ...body, text: value }];
}

/** How words are spelt in a scalar of this style. */
export function syntaxOf(type: Scalar["type"]): Syntax {
  return syntaxes[type ?? "PLAIN"] ?? "yaml";
}

const syntaxes: Readonly<Record<string, Syntax>> = {
  QUOTE_SINGLE: "yaml-single",
  QUOTE_DOUBLE: "yaml-double",
  BLOCK_FOLDED: "yaml-block",
  BLOCK_LITERAL: "yaml-block",
};

/** The text between the quotes, below the `|`, or the scalar itself. */
function bodyOf(text: string, type: Scalar["type"], { start, end }: Span): Span {
  if (type === "QUOTE_SINGLE" || type === "QUOTE_DOUBLE") {
    const quote = type === "QUOTE_SINGLE" ? "'" : '"';
    const closed = end - start > 1 && text[end - 1] === quote;
    return { start: start + 1, end: closed ? end - 1 : end };
  }
  if (type !== "BLOCK_FOLDED" && type !== "BLOCK_LITERAL") return { start, end };
  const header = text.slice(start, end).search(/[\r\n]/u);
  if (header === -1) return { start: end, end };
  return trimmed(text, { start: start + header, end });
}

function trimmed(text: string, { start, end }: Span): Span {
  let from = start;
  let to = end;
  while (from < to && isSpace(text[from])) from += 1;
  while (to > from && /[\r\n]/u.test(text[to - 1] ?? "")) to -= 1;
  return { start: from, end: to };
}

function isSpace(char: string | undefined): boolean {
  return char === " " || char === "\t" || char === "\n" || char === "\r";
}

function split(text: string, type: Scalar["type"], body: Span): ScalarPart[] {
  if (type === "BLOCK_LITERAL" || type === "BLOCK_FOLDED") {
    return splitBlock(text, body, type === "BLOCK_FOLDED");
  }
  return splitFlow(text, body, flowTokens[type ?? "PLAIN"] ?? flowTokens.PLAIN);
}

/** Per style, what does not stand for itself: white space (it may fold) and escapes. */
const flowTokens: { readonly PLAIN: RegExp } & Readonly<Record<string, RegExp>> = {
  PLAIN: /[ \t\r\n]+/gu,
  QUOTE_SINGLE: /[ \t\r\n]+|''/gu,
  QUOTE_DOUBLE: /[ \t\r\n]+|\\(?:x[\da-f]{2}|u[\da-f]{4}|U[\da-f]{8}|(?:\r\n|[\r\n])[ \t]*|[^])/giu,
};

function splitFlow(text: string, { start, end }: Span, tokens: RegExp): ScalarPart[] {
  const parts: ScalarPart[] = [];
  let from = start;
  for (const { 0: token, index } of text.slice(start, end).matchAll(tokens)) {
    const stands = standsFor(token);
    if (stands === token) continue;
    const at = start + index;
    if (at > from) parts.push({ start: from, end: at });
    from = at + token.length;
    if (stands !== "") parts.push({ start: at, end: from, text: stands });
  }
  if (end > from) parts.push({ start: from, end });
  return parts;
}

function standsFor(token: string): string {
  if (token === "''") return "'";
  if (token.startsWith("\\")) return unescape(token);
  const breaks = token.match(/\r\n|[\r\n]/gu)?.length ?? 0;
  if (breaks === 0) return token;
  return breaks === 1 ? " " : "\n".repeat(breaks - 1);
}

const escapes: Readonly<Record<string, string>> = {
  0: "\0",
  a: "\u0007",
  b: "\b",
  t: "\t",
  n: "\n",
  v: "\v",
  f: "\f",
  r: "\r",
  e: "\u001B",
  N: "\u0085",
  _: "\u00A0",
  L: "\u2028",
  P: "\u2029",
};

function unescape(token: string): string {
  const letter = token[1] ?? "";
  if (letter === "\n" || letter === "\r") return "";
  if (token.length === 2) return escapes[letter] ?? letter;
  const code = Number.parseInt(token.slice(2), 16);
  return code <= 0x10_ff_ff ? String.fromCodePoint(code) : token;
}

/** Lines of a block scalar; `fold` joins neighbours that are not indented further. */
function splitBlock(text: string, body: Span, fold: boolean): ScalarPart[] {
  const indent = indentBefore(text, body.start);
  const parts: ScalarPart[] = [];
  let gap: { readonly start: number; breaks: number; readonly deep: boolean } | undefined;
  for (const line of linesOf(text, body)) {
    const start = line.first ? line.start : Math.min(line.end, line.start + indent);
    if (start === line.end) {
      if (gap) gap.breaks += 1;
      continue;
    }
    const deep = isSpace(text[start]);
    if (gap) parts.push({ start: gap.start, end: start, text: joint(gap, fold && !deep) });
    parts.push({ start, end: line.end });
    gap = { start: line.end, breaks: 1, deep };
  }
  return parts;
}

function joint({ breaks, deep }: { breaks: number; deep: boolean }, fold: boolean): string {
  if (!fold || deep) return "\n".repeat(breaks);
  return breaks === 1 ? " " : "\n".repeat(breaks - 1);
}

function indentBefore(text: string, at: number): number {
  let from = at;
  while (from > 0 && text[from - 1] === " ") from -= 1;
  return at - from;
}

function* linesOf(text: string, { start, end }: Span): Generator<Span & { first: boolean }> {
  let from = start;
  for (const { 0: lineEnd, index } of text.slice(start, end).matchAll(/\r\n|[\r\n]/gu)) {
    yield { start: from, end: start + index, first: from === start };
    from = start + index + lineEnd.length;
  }
  yield { start: from, end, first: from === start };
}

/** Without the line ends behind it. */
export function trimLineEnds(value: string): string {
  let end = value.length;
  while (end > 0 && (value[end - 1] === "\n" || value[end - 1] === "\r")) end -= 1;
  return value.slice(0, end);
}
