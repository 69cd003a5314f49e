import type { Span } from "../../../span.ts";
import { lineAt } from "./fields.ts";

/** What a boundary cuts a body into. */
export interface Cut {
  /** Without the line break before the next boundary line, which belongs to it. */
  readonly parts: readonly Span[];
  /** The last boundary line stands in the file. */
  readonly closed: boolean;
}

/** Cuts a body at the lines that consist of `--` and the boundary. */
export function cutAtBoundary(binary: string, body: Span, boundary: string): Cut {
  // Apart from the file, so that what is not in it is not searched behind it.
  const text = binary.slice(body.start, body.end);
  const parts: Span[] = [];
  const add = (start: number, end: number): void => {
    parts.push({ start: body.start + start, end: body.start + end });
  };
  let from: number | undefined;
  for (const line of delimiters(text, `--${boundary}`)) {
    if (from !== undefined) add(from, beforeBreak(text, from, line.start));
    if (line.last) return { parts, closed: true };
    from = line.next;
  }
  if (from !== undefined && from < text.length) add(from, text.length);
  return { parts, closed: false };
}

interface DelimiterLine {
  readonly start: number;
  readonly next: number;
  readonly last: boolean;
}

function* delimiters(text: string, delimiter: string): Generator<DelimiterLine> {
  for (let at = text.indexOf(delimiter); at !== -1;) {
    if (at > 0 && text[at - 1] !== "\n") {
      at = text.indexOf(delimiter, at + 1);
      continue;
    }
    const { end, next } = lineAt(text, at, text.length);
    const behind = text.slice(at + delimiter.length, Math.min(end, at + delimiter.length + 200));
    const last = /^--(?:\s|$)/u.test(behind);
    if (last || /^\s*$/u.test(behind)) yield { start: at, next, last };
    at = text.indexOf(delimiter, next);
  }
}

function beforeBreak(binary: string, from: number, at: number): number {
  let end = at;
  if (end > from && binary[end - 1] === "\n") end -= 1;
  if (end > from && binary[end - 1] === "\r") end -= 1;
  return end;
}

/** The boundary that a body seems to use: a line of `--` and a word, with a field behind it. */
export function guessBoundary(binary: string, { start, end }: Span): string | undefined {
  const found = boundaryLine.exec(binary.slice(start, Math.min(end, start + 10_000)));
  return found?.[1];
}

const boundaryLine = /^--([^\s-][^\r\n]{0,80}?)[ \t]*\r?\nContent-[A-Za-z-]{1,40}:/imu;
