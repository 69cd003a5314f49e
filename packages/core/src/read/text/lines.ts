import { isSpace } from "../../language/spaces.ts";

/** A line of a plain text, without what stands before and behind its words. */
export interface Line {
  /** Behind indent and quotation marks. */
  readonly start: number;
  /** Before trailing blanks. */
  readonly end: number;
  readonly text: string;
  readonly indent: number;
  /** Depth of quotation. */
  readonly depth: number;
  /** Characters from the margin to the end. */
  readonly width: number;
  /** Is `-- `, which opens a signature. */
  readonly marked: boolean;
}

/** Lines of `text` from `from` on; a control tag is white space. */
export function readLines(text: string, from: number): Line[] {
  const lines: Line[] = [];
  let start = from;
  for (let at = from; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code !== lineFeed && code !== carriageReturn) continue;
    lines.push(readLine(text, start, at));
    if (code === carriageReturn && text.charCodeAt(at + 1) === lineFeed) at += 1;
    start = at + 1;
  }
  lines.push(readLine(text, start, text.length));
  return lines;
}

const lineFeed = 10;
const carriageReturn = 13;

/** The line without its first `length` characters, which are no text: a bullet, the name of a field. */
export function behind(line: Line, length: number): Line {
  return { ...line, start: line.start + length, text: line.text.slice(length) };
}

const quoteMarks = /[ \t]{0,3}>(?:[ \t]?>)*/uy;

function readLine(text: string, from: number, to: number): Line {
  const first = text.charCodeAt(from);
  if (from < to && first > space && first !== greaterThan) {
    return measure(text, { from, margin: from, to, depth: 0 });
  }
  quoteMarks.lastIndex = from;
  const marks = quoteMarks.exec(text)?.[0] ?? "";
  const depth = marks.split(">").length - 1;
  return measure(text, { from, margin: from + marks.length, to, depth });
}

const space = 0x20;
const greaterThan = 0x3e;

function measure(
  text: string,
  { from, margin, to, depth }: { from: number; margin: number; to: number; depth: number },
): Line {
  let start = margin;
  while (start < to && isBlank(text.charCodeAt(start))) start += 1;
  let end = to;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end -= 1;
  const words = text.slice(start, end);
  const marked = words === "--" && to === end + 1;
  return { start, end, text: words, indent: start - margin, depth, width: end - from, marked };
}

function isBlank(code: number): boolean {
  return code === 0xe001 || isSpace(code);
}

const arrow = /^[^.?,:;!]{1,40}!?$/u;

/**
 * Takes ">> Book now" for text: one short line that begins with `>` and stands alone is an arrow,
 * not a quotation.
 */
export function withoutArrows(lines: readonly Line[], text: string): Line[] {
  return lines.map((line, at) => {
    if (line.depth === 0 || !arrow.test(line.text) || !standsAlone(lines, at)) return line;
    const from = line.end - line.width;
    return measure(text, { from, margin: from, to: line.end, depth: 0 });
  });
}

function standsAlone(lines: readonly Line[], at: number): boolean {
  if ((lines[at - 1]?.depth ?? 0) > 0 || (lines[at + 1]?.depth ?? 0) > 0) return false;
  let before = at - 1;
  while (lines[before]?.text === "") before -= 1;
  return !isAttribution(lines[before]?.text ?? "");
}

/** "On 3 March 2026, Sam wrote:" */
export function isAttribution(line: string): boolean {
  return line.length <= 250 && /^On .{0,80}\d.{0,160}wrote:$/su.test(line);
}
