import type { Block, Reading, Role } from "../block.ts";
import type { Layer } from "../layer.ts";
import type { Message, Messages } from "../message.ts";
import { fallbackBlocks } from "./template/fallback-blocks.ts";
import { ProseBuilder } from "../prose.ts";
import { inLayer, tagsInLayer } from "./in-layer.ts";
import type { Template } from "./template.ts";

/** A layer, its merge tags found, and how it is read. */
export interface Part {
  readonly layer: Layer;
  readonly template: Template;
  readonly read: (template: Template) => Reading;
}

/** What parts say together. */
export type ReadParts = Pick<
  Message,
  "blocks" | "fallbacks" | "images" | "comments" | "notes" | "tags"
>;

/** A message for each way in which readers meet its parts. */
export function eachReading(
  parts: readonly Part[],
  message: (read: ReadParts) => Message,
): Messages {
  const readings = Math.max(1, ...parts.map(({ template }) => template.readings));
  const read = (at: number): Message => message(joinParts(parts, at));
  return [read(0), ...Array.from({ length: readings - 1 }, (_, at) => read(at + 1))];
}

/** What the parts of a message say together: each in its turn, read as readers number `at` meet it. */
function joinParts(parts: readonly Part[], at: number): ReadParts {
  const all = parts.map(({ layer, template, read }) => {
    const reading = template.reading(at);
    const { comments, ...rest } = read(reading);
    const placed = inLayer(layer, { ...rest, comments: [...reading.comments, ...comments] });
    const fallbacks = fallbackBlocks(reading, rest.blocks).map((block) => ({ ...block, layer }));
    return { ...placed, fallbacks, tags: tagsInLayer(layer, reading.tags) };
  });
  return {
    blocks: all.flatMap(({ blocks }) => blocks),
    fallbacks: all.flatMap(({ fallbacks }) => fallbacks),
    images: all.flatMap(({ images }) => images),
    comments: all
      .flatMap(({ comments }) => comments)
      .toSorted((a, b) => a.span.start - b.span.start),
    notes: all.flatMap(({ notes }) => notes),
    tags: all.flatMap(({ tags }) => tags),
  };
}

/** Reads a header or the like: one block, whatever stands in it. */
export function readAs(role: Role): Part["read"] {
  return (template) => {
    const prose = new ProseBuilder(template.source);
    template.copy(prose, 0, template.source.length);
    const places = prose.build();
    const { text } = places;
    const blocks: Block[] = text.trim() === "" ? [] : [{ role, text, places, links: [] }];
    return { blocks, images: [], comments: [], notes: [] };
  };
}
