import { gfm } from "micromark-extension-gfm";
import type { Reading } from "../block.ts";
import { markdownParser } from "./markdown/events.ts";
import { excessOf, type Excess } from "./markdown/limits.ts";
import { partsOf, readPlainParagraph } from "./markdown/parts.ts";
import { readPlainBlocks } from "./markdown/plain-blocks.ts";
import { shorten } from "./markdown/short.ts";
import { walk } from "./markdown/walk.ts";
import type { Span } from "../span.ts";
import type { Template } from "./template.ts";

const parse = markdownParser([gfm()]);

/** Reads the message that starts at `from`. */
export function readMarkdown(template: Template, from: number): Reading {
  return readMarkdownText(template, template.masked, from);
}

/** As `readMarkdown`, of `masked`: the source with what is no Markdown overwritten. */
export function readMarkdownText(template: Template, masked: string, from: number): Reading {
  const excess = excessOf(masked, from);
  if (excess !== undefined) return readPlainly(template, from, excess);
  const parts = partsOf(masked, shiftOf(masked, from));
  const read = parts.map(({ lines, ...span }) =>
    lines === undefined ? parsePart(template, masked, span) : plainly(template, lines),
  );
  return {
    blocks: read.flatMap(({ blocks }) => blocks),
    images: read.flatMap(({ images }) => images),
    comments: read.flatMap(({ comments }) => comments),
    notes: read.flatMap(({ notes }) => notes),
  };
}

function parsePart(template: Template, masked: string, { start, end }: Span): Reading {
  const { text, toSource } = shorten(masked.slice(0, end), start);
  // Micromark drops a byte order mark at the start: one that is text needs another before it.
  const events = parse(text.startsWith(byteOrderMark) ? byteOrderMark + text : text);
  return walk(template, { events, html: masked, toSource });
}

function plainly(template: Template, lines: readonly Span[]): Reading {
  const blocks = readPlainParagraph(template, lines);
  return { blocks, images: [], comments: [], notes: [] };
}

const byteOrderMark = "\uFEFF";

/** Micromark drops a byte order mark without counting it. */
export function shiftOf(masked: string, from: number): number {
  return masked.startsWith(byteOrderMark, from) ? from + 1 : from;
}

function readPlainly(template: Template, from: number, excess: Excess): Reading {
  const message =
    `${whatItIs[excess]}, so it was read as plain blocks: ` +
    "places are exact, links and emphasis are not known.";
  const blocks = readPlainBlocks(template, from);
  return { blocks, images: [], comments: [], notes: [{ message }] };
}

const whatItIs: Readonly<Record<Excess, string>> = {
  size: "This file is larger than 1 MB",
  marks: "This file holds more Markdown marks than troth can pair in good time",
  depth: "This file nests quotes or lists more than 100 deep",
};
