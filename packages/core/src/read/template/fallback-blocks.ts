import type { Block } from "../../block.ts";
import { placeholder } from "../../merge-tag.ts";
import { ProseBuilder } from "../../prose.ts";
import type { Template } from "../template.ts";

/** What is printed in place of an empty field, for each field that `blocks` print. */
export function fallbackBlocks(template: Template, blocks: readonly Block[]): Block[] {
  if (!template.tags.some(({ fallback }) => fallback !== undefined)) return [];
  const read = new Set<number>();
  return blocks
    .filter(({ role, hidden }) => role !== "code" && hidden === undefined)
    .flatMap(({ text, places }) =>
      Array.from(text.matchAll(printed), ({ index }) => places.toSource(index, index + 1)),
    )
    .flatMap(({ start }) => {
      const fallback = template.tagAt(start)?.fallback;
      if (fallback === undefined || read.has(fallback.start)) return [];
      read.add(fallback.start);
      const prose = new ProseBuilder(template.source).copy(fallback.start, fallback.end).build();
      const block: Block = { role: "fallback", text: prose.text, places: prose, links: [] };
      return prose.text.trim() === "" ? [] : [block];
    });
}

const printed = new RegExp(placeholder, "gu");
