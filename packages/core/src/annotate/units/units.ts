import { placeOf, type Block } from "../../block.ts";
import type { BareUnit } from "../../draft.ts";
import type { Zone } from "../../words.ts";
import { emoji } from "../../language/emoji.ts";
import { codeAt, hasWord } from "../../language/letters.ts";
import { isSpace } from "../../language/spaces.ts";
import { splitSentences } from "./sentences.ts";

const picture = new RegExp(emoji, "u");

/** Cuts the blocks that a reader sees into sentences and fragments. */
export function cutUnits(blocks: readonly Block[], zones: readonly Zone[]): BareUnit[] {
  const units: BareUnit[] = [];
  for (const [at, block] of blocks.entries()) {
    if (block.role === "code" || block.hidden !== undefined) continue;
    for (const { start, end } of splitSentences(block.text, block.wrapped)) {
      const text = block.text.slice(start, end);
      if (!hasWord(text) && !picture.test(text)) continue;
      units.push({
        index: units.length,
        text: inOneLine(text),
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
  const { length } = text;
  for (let at = 0; at < length; at += 1) {
    const code = codeAt(text, at);
    if (code !== 0x20 && isSpace(code)) return text.replaceAll(/[^\S ]/gu, " ");
  }
  return text;
}
