import type { Block, Reading } from "../block.ts";
import { ProseBuilder } from "../prose.ts";
import { findBareLinks } from "./bare-links.ts";
import type { Template } from "./template.ts";
import { cutBlocks, type BlockLines } from "./text/cut-blocks.ts";
import { readHeaderLines } from "./text/header-lines.ts";
import { readLines, withoutArrows, type Line } from "./text/lines.ts";
import { readParagraphs } from "./text/paragraphs.ts";
import { hasLongLines } from "./text/wrap.ts";

/** Reads the plain text that starts at `from`; headers may open it when no front matter did. */
export function readText(template: Template, from: number): Reading {
  if (from > 1) return readTextBody(template, from);
  const lines = linesOf(template, from);
  const { fields, taken } = readHeaderLines(lines);
  const blocks: Block[] = [];
  for (const { role, lines: value } of fields) {
    if (role !== undefined) addBlock(blocks, template, { role, lines: value });
  }
  addBody(blocks, template, lines.slice(taken));
  return { blocks, images: [], comments: [], notes: [] };
}

/** Reads plain text that begins with its message: the headers stand elsewhere. */
export function readTextBody(template: Template, from: number): Reading {
  const blocks: Block[] = [];
  addBody(blocks, template, linesOf(template, from));
  return { blocks, images: [], comments: [], notes: [] };
}

function linesOf({ masked }: Template, from: number): Line[] {
  return withoutArrows(readLines(masked, from), masked);
}

function addBody(blocks: Block[], template: Template, body: readonly Line[]): void {
  const longLines = hasLongLines(body);
  for (const paragraph of readParagraphs(body)) {
    for (const cut of cutBlocks(paragraph, longLines)) addBlock(blocks, template, cut);
  }
}

function addBlock(blocks: Block[], template: Template, cut: BlockLines): void {
  const { lines, role, level, quote, zone, ordered } = cut;
  const prose = new ProseBuilder(template.source);
  for (const [at, line] of lines.entries()) {
    const previous = lines[at - 1];
    if (previous !== undefined) addSoftWrap(prose, template, previous, line);
    template.copy(prose, line.start, line.end);
  }
  const places = prose.build();
  if (places.text.trim() === "") return;
  const links = findBareLinks(places, template.source);
  const block: { -readonly [Key in keyof Block]: Block[Key] } = {
    role,
    text: places.text,
    places,
    links,
  };
  if (level !== undefined) block.level = level;
  if (quote !== undefined) block.quote = quote;
  if (zone !== undefined) block.zone = zone;
  if (ordered !== undefined) block.ordered = ordered;
  if (places.text.includes("\n")) block.wrapped = true;
  blocks.push(block);
}

/** A bare line feed stays one; with indent, quotation marks or a carriage return it is a blank. */
function addSoftWrap(prose: ProseBuilder, { source }: Template, line: Line, next: Line): void {
  const bare = next.start === line.end + 1 && source[line.end] === "\n";
  if (bare) prose.copy(line.end, next.start);
  else prose.atom(" ", line.end, next.start);
}
