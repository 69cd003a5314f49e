import type { Block, Reading } from "../block.ts";
import { ProseBuilder } from "../prose.ts";
import type { Template } from "./template.ts";

/** Reads the message that starts at `from`. */
export function readHtml(template: Template, from: number): Reading {
  const blocks: Block[] = [];
  for (const line of template.masked.slice(from).matchAll(/[^\n]*\S[^\n]*/gu)) {
    const prose = new ProseBuilder(template.source);
    template.copy(prose, from + line.index, from + line.index + line[0].length);
    const places = prose.build();
    blocks.push({ role: "paragraph", text: places.text, places, links: [] });
  }
  return { blocks, images: [], comments: [], notes: [] };
}
