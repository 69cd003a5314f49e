import { placeOf, type Block } from "../../block.ts";
import type { BareUnit } from "../../draft.ts";
import type { Zone } from "../../words.ts";
import { emoji } from "../../language/emoji.ts";
import { splitSentences } from "./sentences.ts";

const readable = new RegExp(`[\\p{L}\\p{N}\uFFFC]|${emoji}`, "u");

/** Cuts the blocks that a reader sees into sentences and fragments. */
export function cutUnits(blocks: readonly Block[], zones: readonly Zone[]): BareUnit[] {
  const units: BareUnit[] = [];
  for (const [at, block] of blocks.entries()) {
    if (block.role === "code" || block.hidden !== undefined) continue;
    for (const { start, end } of splitSentences(block.text, block.wrapped)) {
      if (!readable.test(block.text.slice(start, end))) continue;
      units.push({
        index: units.length,
        text: inOneLine(block.text.slice(start, end)),
        zone: zones[at] ?? "body",
        block,
        offset: start,
        span: placeOf(block, start, end),
      });
    }
  }
  return units;
}

/** A soft line break or a no-break space is a blank to every rule; each character keeps its place. */
function inOneLine(text: string): string {
  return text.replaceAll(/[^\S ]/gu, " ");
}
