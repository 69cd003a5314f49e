import type { Span } from "../../../span.ts";

/** A header field. Offsets are bytes of the file. */
export interface Field {
  /** In lower case. */
  readonly name: string;
  /** Of the line that it begins on. */
  readonly start: number;
  /** Of its value, without leading blanks and without the last line break. */
  readonly value: Span;
}

/** The fields at the top of a mail or of one of its parts. */
export interface Header {
  readonly fields: readonly Field[];
  /** Behind the empty line. */
  readonly bodyStart: number;
  /** The first line that is no field where one should stand. */
  readonly junk?: Span;
}

/** Reads fields from `start` on. `top`: of the file, where mailboxes leave lines of their own. */
export function readHeader(binary: string, { start, end }: Span, top: boolean): Header {
  const fields: Open[] = [];
  let junk: Span | undefined;
  for (let at = top ? behindPreface(binary, end) : start; at < end;) {
    const line = lineAt(binary, at, end);
    if (line.end === at) return close(fields, line.next, junk);
    const open = fields.at(-1);
    const name = nameAt(binary, at, line.end);
    if (isBlank(binary, at) && open !== undefined) {
      open.end = line.end;
    } else if (name !== undefined) {
      fields.push({ name, start: at, from: behindBlanks(binary, at, line.end), end: line.end });
    } else if (
      isSeparator(binary, at) ||
      (isStray(binary, at, line.next, end) && (top || open !== undefined))
    ) {
      junk ??= isSeparator(binary, at) ? undefined : { start: at, end: line.end };
    } else {
      return close(fields, at, fields.length > 0 ? { start: at, end: line.end } : junk);
    }
    at = line.next;
  }
  return close(fields, end, junk);
}

/** A field whose value may go on in the next line. */
interface Open {
  readonly name: string;
  readonly start: number;
  readonly from: number;
  end: number;
}

function close(open: readonly Open[], bodyStart: number, junk: Span | undefined): Header {
  const fields = open.map(({ name, start, from, end }) => ({
    name,
    start,
    value: { start: Math.min(from, end), end },
  }));
  return { fields, bodyStart, ...(junk && { junk }) };
}

/** Behind a byte order mark and empty lines. */
function behindPreface(binary: string, end: number): number {
  let at = binary.startsWith("\u00EF\u00BB\u00BF") ? 3 : 0;
  while (at < end && (binary[at] === "\n" || binary[at] === "\r")) at += 1;
  return at;
}

/** The line at `at`: where its break begins and where the next line does. */
export function lineAt(binary: string, at: number, end: number): { end: number; next: number } {
  const feed = binary.indexOf("\n", at);
  if (feed === -1 || feed >= end) return { end, next: end };
  return { end: feed > at && binary[feed - 1] === "\r" ? feed - 1 : feed, next: feed + 1 };
}

const fieldName = /([!-9;-~]{1,200})[ \t]{0,200}:/y;

function nameAt(binary: string, at: number, end: number): string | undefined {
  fieldName.lastIndex = at;
  const name = fieldName.exec(binary)?.[1];
  return name === undefined || fieldName.lastIndex > end ? undefined : name.toLowerCase();
}

/** A line that is no field, though the next one is. A boundary line ends the header. */
function isStray(binary: string, at: number, next: number, end: number): boolean {
  if (binary.startsWith("--", at) || next >= end) return false;
  return /[A-Za-z]/u.test(binary[next] ?? "") && nameAt(binary, next, end) !== undefined;
}

/** The line that mailbox files put before a mail. */
function isSeparator(binary: string, at: number): boolean {
  return binary.startsWith("From ", at) || binary.startsWith(">From ", at);
}

function isBlank(binary: string, at: number): boolean {
  return binary[at] === " " || binary[at] === "\t";
}

/** Where the value begins: behind the colon and blanks. */
function behindBlanks(binary: string, at: number, end: number): number {
  let from = binary.indexOf(":", at) + 1;
  while (from < end && isBlank(binary, from)) from += 1;
  return from;
}
