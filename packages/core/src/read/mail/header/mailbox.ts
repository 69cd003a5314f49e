import type { Span } from "../../../span.ts";

/** Where the parts of `"Ann Lee" <ann@firm.example>` stand. */
export interface MailboxPlaces {
  /** With quotation marks, if any. Absent: no name is given. */
  readonly name?: Span;
  /** The name stands in brackets behind the address. */
  readonly comment?: true;
  readonly address?: Span;
}

/** Finds name and address of the first mailbox of a header value. */
export function findMailbox(binary: string, { start, end }: Span): MailboxPlaces {
  const { angle, comma, comment } = scan(binary, start, end);
  const last = comma ?? end;
  if (angle === undefined) {
    const address = trimmed(binary, start, comment?.start ?? last);
    const name = comment && trimmed(binary, comment.start + 1, comment.end - 1);
    return { ...(name && { name, comment: true }), ...(address && { address }) };
  }
  const close = binary.indexOf(">", angle);
  const address = trimmed(binary, angle + 1, close === -1 || close > end ? end : close);
  const name = trimmed(binary, start, angle);
  return { ...(name && { name }), ...(address && { address }) };
}

interface Marks {
  angle?: number;
  comma?: number;
  comment?: Span;
}

/** The first `<`, `,` and comment outside quotation marks; nothing behind a `<` or `,`. */
function scan(binary: string, start: number, end: number): Marks {
  const marks: Marks = {};
  const lastClose = binary.lastIndexOf(")", end - 1);
  let quoted = false;
  for (let at = start; at < end; at += 1) {
    const char = binary[at];
    if (char === "\\") at += 1;
    else if (char === '"') quoted = !quoted;
    else if (quoted) continue;
    else if (char === "(" && at < lastClose && marks.comment === undefined) {
      const close = binary.indexOf(")", at);
      marks.comment = { start: at, end: close + 1 };
      at = close;
    } else if (char === "<") return { ...marks, angle: at };
    else if (char === ",") return { ...marks, comma: at };
  }
  return marks;
}

/** `undefined`: nothing but blanks. */
function trimmed(binary: string, from: number, to: number): Span | undefined {
  let start = from;
  let end = to;
  while (start < end && isBlank(binary, start)) start += 1;
  while (end > start && isBlank(binary, end - 1)) end -= 1;
  return end > start ? { start, end } : undefined;
}

function isBlank(binary: string, at: number): boolean {
  return /\s/u.test(binary[at] ?? "");
}

/** All of a name stands in quotation marks. */
export function isQuoted(binary: string, { start, end }: Span): boolean {
  return binary[start] === '"' && binary[end - 1] === '"' && end - start > 1;
}
