import type { Edit } from "../../../edit.ts";
import type { Span } from "../../../span.ts";
import { lineBreakIn } from "./line-break.ts";

const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const usualWidth = 76;
/** No line of a mail may be longer. */
const longestLine = 996;

/** Bytes in base64, in one line. */
export function encodeBase64(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 3) {
    const [first = 0, second = 0, third = 0] = bytes.subarray(at, at + 3);
    const bits = (first << 16) | (second << 8) | third;
    const left = bytes.length - at;
    parts.push(
      (alphabet[bits >> 18] ?? "") +
        (alphabet[(bits >> 12) & 63] ?? "") +
        (left > 1 ? (alphabet[(bits >> 6) & 63] ?? "") : "=") +
        (left > 2 ? (alphabet[bits & 63] ?? "") : "="),
    );
  }
  return parts.join("");
}

/** Writes the whole content of a base64 body anew from the line that holds its first changed byte. */
export function writeBase64(
  binary: string,
  body: Span,
  { content, changed }: { readonly content: Uint8Array; readonly changed: number },
): Edit {
  const lines = linesOf(binary, body);
  const first = lines.findLast(({ before }) => before % 4 === 0 && (before / 4) * 3 <= changed);
  const bytesBefore = ((first?.before ?? 0) / 4) * 3;
  const text = encodeBase64(content.subarray(bytesBefore));
  const wrapped = text.match(new RegExp(`.{1,${widthOf(lines)}}`, "gu")) ?? [];
  return {
    start: first?.start ?? body.start,
    end: lines.at(-1)?.end ?? body.start,
    text: wrapped.join(lineBreakIn(binary, body)),
  };
}

interface EncodedLine extends Span {
  /** Characters of base64 before it. */
  readonly before: number;
}

function linesOf(binary: string, { start, end }: Span): EncodedLine[] {
  const lines: EncodedLine[] = [];
  let before = 0;
  for (const { index, 0: written } of binary.slice(start, end).matchAll(/[^\s]+/gu)) {
    lines.push({ start: start + index, end: start + index + written.length, before });
    before += written.length;
  }
  return lines;
}

/** The last line is as long as it happens to be. */
function widthOf(lines: readonly EncodedLine[]): number {
  const full = lines.length > 1 ? lines.slice(0, -1) : [];
  const widest = full.reduce((width, { start, end }) => Math.max(width, end - start), 0);
  const width = widest > 0 ? widest : usualWidth;
  return Math.min(Math.max(width - (width % 4), 4), longestLine);
}
