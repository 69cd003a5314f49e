import type { Block } from "../../block.ts";

/** A block, and whether its element is named as the preview text of the inbox. */
export interface ReadBlock {
  readonly block: Block;
  readonly preview: boolean;
}

/** Gives the preview text its role. Hidden in the mail, it is the first thing seen in the inbox. */
export function withPreview(read: readonly ReadBlock[]): Block[] {
  const blocks = read.map(({ block }) => block);
  if (blocks.some(({ role }) => role === "preheader")) return blocks;
  const at = findPreview(read);
  const found = blocks[at];
  if (found === undefined) return blocks;
  const { hidden: _, level: __, ordered: ___, ...seen } = found;
  blocks[at] = { ...seen, role: "preheader" };
  return blocks;
}

/** How many blocks from the top a named preview text may stand. */
const reach = 3;
const fewestLetters = 20;
const browserLink =
  /\b(?:in|view|with|your)\b.{0,40}\bbrowser\b|\bweb version\b|\b(?:view|read)\b.{0,20}\bonline\b/iu;

function findPreview(read: readonly ReadBlock[]): number {
  let seen = 0;
  for (const [at, { block, preview }] of read.entries()) {
    if (block.hidden === "outlook") continue;
    if (isPreview(block, preview && seen < reach, seen === 0)) return at;
    if (block.hidden === undefined && block.role !== "alt") seen += 1;
    if (seen >= reach) return -1;
  }
  return -1;
}

function isPreview({ text, hidden }: Block, named: boolean, first: boolean): boolean {
  if (browserLink.test(text.slice(0, 200))) return false;
  if (named) return /\p{L}/u.test(text);
  return first && hidden === "always" && countLetters(text) >= fewestLetters;
}

function countLetters(text: string): number {
  return text.slice(0, 400).match(/\p{L}/gu)?.length ?? 0;
}
