import { gfm } from "micromark-extension-gfm";
import { mdxExpression } from "micromark-extension-mdx-expression";
import { mdxJsx } from "micromark-extension-mdx-jsx";
import { mdxMd } from "micromark-extension-mdx-md";
import type { Note, Reading } from "../block.ts";
import { readMarkdownText, shiftOf } from "./markdown.ts";
import { markdownParser } from "./markdown/events.ts";
import { excessOf } from "./markdown/limits.ts";
import { shorten } from "./markdown/short.ts";
import { walk } from "./markdown/walk.ts";
import { jsxAsHtml } from "./mdx/as-html.ts";
import { esmLines } from "./mdx/esm.ts";
import type { Span } from "../span.ts";
import type { Template } from "./template.ts";

const parse = markdownParser([gfm(), mdxJsx(), mdxExpression(), mdxMd()]);

/**
 * Reads the message that starts at `from`. What MDX cannot read is read as Markdown, whose HTML
 * goes to the HTML tokenizer, and a note says why.
 */
export function readMdx(template: Template, from: number): Reading {
  const esm = esmLines(template.source, from);
  const masked = withoutEsm(maskedForMdx(template), esm);
  // Too much for the parser: the Markdown reader says so, and reads plain blocks.
  if (excessOf(masked, from) !== undefined) return readMarkdownText(template, masked, from);
  const shift = shiftOf(masked, from);
  try {
    // Words inside of code may be needed whole; without code none are.
    if (!code.test(masked.slice(from))) {
      const { text, toSource } = shorten(masked, shift);
      const events = parse(masked.slice(from, shift) + text);
      return walk(template, { events, html: masked, toSource });
    }
    const events = parse(masked.slice(from));
    const html = jsxAsHtml(masked, shift, events);
    return walk(template, { events, html, toSource: (offset) => shift + offset });
  } catch (error) {
    const { blocks, images, comments, notes } = readMarkdownText(
      template,
      withoutEsm(template.masked, esm),
      from,
    );
    return { blocks, images, comments, notes: [faultNote(template, shift, error), ...notes] };
  }
}

const code = /[<{]/u;

/** Tags in braces are code of MDX, as in `style={{ color: "red" }}`; the others are masked. */
function maskedForMdx({ source, masked, tags }: Template): string {
  const parts: string[] = [];
  let from = 0;
  for (const { span } of tags) {
    if (!source.startsWith("{", span.start)) continue;
    parts.push(masked.slice(from, span.start), source.slice(span.start, span.end));
    from = span.end;
  }
  parts.push(masked.slice(from));
  return parts.join("");
}

function withoutEsm(masked: string, lines: readonly Span[]): string {
  const parts: string[] = [];
  let from = 0;
  for (const { start, end } of lines) {
    parts.push(masked.slice(from, start), " ".repeat(end - start));
    from = end;
  }
  parts.push(masked.slice(from));
  return parts.join("");
}

/** The parser throws a `VFileMessage`, whose place is where it stopped. */
function faultNote({ source }: Template, shift: number, error: unknown): Note {
  const at = offsetOf(error);
  if (at === undefined) return { message: fault };
  const start = Math.max(shift, Math.min(shift + at, source.length - 1));
  return { message: fault, span: { start, end: Math.min(start + 1, source.length) } };
}

const fault =
  "MDX cannot read this, so the file was read as Markdown with HTML in it. " +
  "To MDX, `<` and `{` begin code: write `\\<` or `\\{` for the characters themselves, " +
  "and a comment as `{/* … */}`.";

function offsetOf(error: unknown): number | undefined {
  if (typeof error !== "object" || error === null || !("place" in error)) return undefined;
  const { place } = error;
  if (typeof place !== "object" || place === null) return undefined;
  const point = "start" in place && typeof place.start === "object" ? place.start : place;
  return point !== null && "offset" in point && typeof point.offset === "number"
    ? point.offset
    : undefined;
}
