import type { Block } from "../../block.ts";
import type { Span } from "../../span.ts";
import type { Template } from "../template.ts";
import { InlineText } from "./inline-text.ts";
import { linesOf } from "./lines.ts";
import { blank, isLetter, marks, marksInside } from "./marks.ts";

/** A stretch of Markdown that reads the same whatever stands before and behind it. */
export interface MarkdownPart extends Span {
  /** Of a plain paragraph. Absent: a parser has to say what the part is. */
  readonly lines?: readonly Span[];
}

/** What can reach past a blank line: fenced code, HTML, and what a definition says of a name. */
const reaching = /`{3}|~{3}|<|\]:/u;

/**
 * Cuts a text at its plain paragraphs, which need no parser: their lines begin with a letter at the
 * margin, hold no mark, and stand between blank lines. Each ends whatever list or quote stands above.
 */
export function partsOf(text: string, from: number): readonly MarkdownPart[] {
  const rest = { start: from, end: text.length };
  if (reaching.test(text.slice(from))) return [rest];
  const parts: MarkdownPart[] = [];
  let isRead = true;
  for (const { lines, isPlain } of stretchesOf(text, from)) {
    const [first, last] = [lines[0], lines.at(-1)];
    if (!isPlain || first === undefined || last === undefined) {
      isRead = false;
      continue;
    }
    if (!isRead) parts.push({ start: rest.start, end: first.start });
    parts.push({ start: first.start, end: last.end, lines });
    rest.start = last.end;
    isRead = true;
  }
  if (!isRead) parts.push(rest);
  return parts;
}

/** Lines with no blank one between them. */
interface Stretch {
  readonly lines: Span[];
  isPlain: boolean;
}

function stretchesOf(text: string, from: number): Stretch[] {
  const stretches: Stretch[] = [];
  let open: Stretch | undefined;
  for (const line of linesOf(text, from)) {
    const words = text.slice(line.start, line.end);
    if (blank.test(words)) {
      open = undefined;
      continue;
    }
    if (open === undefined) stretches.push((open = { lines: [], isPlain: true }));
    open.lines.push(line);
    open.isPlain &&= isPlainLine(words);
  }
  return stretches;
}

/** A blank at the end may break the line. */
function isPlainLine(line: string): boolean {
  if (!isLetter(line.charCodeAt(0)) || line.endsWith(" ") || line.endsWith("\t")) return false;
  return !marks.test(line) && !marksInside.test(line);
}

/** The block that a plain paragraph is; none where it prints nothing. */
export function readPlainParagraph(template: Template, lines: readonly Span[]): Block[] {
  const inline = new InlineText(template);
  let end: number | undefined;
  for (const line of lines) {
    if (end !== undefined) inline.gap(" ", end, line.start);
    inline.copy(line.start, line.end);
    end = line.end;
  }
  const places = inline.build();
  const { text } = places;
  if (text === "") return [];
  return [{ role: "paragraph", text, places, syntax: "markdown", links: inline.links }];
}
