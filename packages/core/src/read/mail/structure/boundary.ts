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
  const parts: Span[] = [];
  const delimiter = `--${boundary}`;
  let from: number | undefined;
  for (let at = body.start; ;) {
    const line = findDelimiter(binary, { start: at, end: body.end }, body.start, delimiter);
    if (line === undefined) break;
    if (from !== undefined) parts.push({ start: from, end: beforeBreak(binary, from, line.start) });
    if (line.last) return { parts, closed: true };
    from = line.next;
    at = line.next;
  }
  if (from !== undefined && from < body.end) parts.push({ start: from, end: body.end });
  return { parts, closed: false };
}

interface DelimiterLine {
  readonly start: number;
  readonly next: number;
  readonly last: boolean;
}

function findDelimiter(
  binary: string,
  { start, end }: Span,
  top: number,
  delimiter: string,
): DelimiterLine | undefined {
  for (let at = binary.indexOf(delimiter, start); at !== -1 && at < end;) {
    const line = lineAt(binary, at, end);
    const behind = binary.slice(
      at + delimiter.length,
      Math.min(line.end, at + delimiter.length + 200),
    );
    const opens = at === top || binary[at - 1] === "\n";
    if (opens && /^\s*$/u.test(behind)) return { start: at, next: line.next, last: false };
    if (opens && /^--(?:\s|$)/u.test(behind)) return { start: at, next: line.next, last: true };
    at = binary.indexOf(delimiter, opens ? line.next : at + 1);
  }
  return undefined;
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
