import type { Edit } from "../../../edit.ts";
import type { Span } from "../../../span.ts";
import { lineBreakIn } from "./line-break.ts";

/** Characters of a line, its soft break included. */
const usualWidth = 76;

/** Writes bytes in place of `[start, end)` of a quoted-printable body; only lines it touches change. */
export function writeQuotedPrintable(
  binary: string,
  body: Span,
  { start, end, bytes }: Span & { readonly bytes: Uint8Array },
): Edit {
  const from = Math.max(body.start, binary.lastIndexOf("\n", start - 1) + 1);
  const to = endOfLine(binary, end, body.end);
  const own = binary.slice(from, to).split(/\r?\n/u);
  const width = own.reduce((widest, { length }) => Math.max(widest, length), usualWidth);
  const behind = binary.slice(end, to);
  // Blanks at the end of a line are no text; a soft break holds the line open.
  const open = /=[ \t]*$/u.test(behind);
  const tail = open ? behind : behind.trimEnd();
  const line = binary.slice(from, start) + escapeBytes(bytes) + tail;
  const lineBreak = lineBreakIn(binary, body);
  const lines = line.split(/\r?\n/u).flatMap((one, at, all) => {
    const last = at === all.length - 1;
    return wrap(last && open ? one : guardBlank(one), width);
  });
  // A line break is either hard, and stands alone, or soft, behind its `=`.
  return { start: from, end: to, text: lines.join(lineBreak) };
}

function endOfLine(binary: string, from: number, end: number): number {
  const feed = binary.indexOf("\n", from);
  const to = feed === -1 || feed > end ? end : feed;
  return to > from && binary[to - 1] === "\r" ? to - 1 : to;
}

function escapeBytes(bytes: Uint8Array): string {
  return Array.from(bytes, escapeByte).join("");
}

function escapeByte(byte: number): string {
  const literal =
    (byte >= 0x20 && byte <= 0x7e && byte !== 0x3d) || [0x09, 0x0a, 0x0d].includes(byte);
  if (literal) return String.fromCharCode(byte);
  return `=${byte.toString(16).toUpperCase().padStart(2, "0")}`;
}

/** A blank that ends a line would be taken for padding. */
function guardBlank(line: string): string {
  if (line.endsWith(" ")) return `${line.slice(0, -1)}=20`;
  return line.endsWith("\t") ? `${line.slice(0, -1)}=09` : line;
}

/** Lines of at most `width`, all but the last with a soft break; `=C3` stays whole. */
function wrap(line: string, width: number): string[] {
  const lines: string[] = [];
  let rest = line;
  while (rest.length > width) {
    let cut = width - 1;
    if (rest[cut - 1] === "=") cut -= 1;
    else if (rest[cut - 2] === "=") cut -= 2;
    lines.push(`${rest.slice(0, cut)}=`);
    rest = rest.slice(cut);
  }
  return [...lines, rest];
}
