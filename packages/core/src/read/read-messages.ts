import type { Reading } from "../block.ts";
import type { MessageReader } from "../make-drafts.ts";
import type { Message } from "../message.ts";
import { fallbackBlocks } from "./template/fallback-blocks.ts";
import type { FrontMatter } from "./front-matter.ts";
import { Template } from "./template.ts";

/** Reads the body that starts at `from`. */
export type BodyReader = (template: Template, from: number) => Reading;

/** What a file that is one message is read with. */
export interface Parsers {
  readonly readFrontMatter: (template: Template) => FrontMatter;
  readonly readBody: BodyReader;
}

/** Reads a file that is one message. */
export function messageReader(parsers: Parsers): MessageReader {
  return ({ source, mergeTags = [] }) => {
    const template = new Template(source, { also: mergeTags });
    const message = (at: number): Message => readMessage(template.reading(at), parsers);
    return [
      message(0),
      ...Array.from({ length: template.readings - 1 }, (_, at) => message(at + 1)),
    ];
  };
}

function readMessage(template: Template, { readFrontMatter, readBody }: Parsers): Message {
  const frontMatter = readFrontMatter(template);
  const { blocks: body, images, comments, notes } = readBody(template, frontMatter.end);
  const blocks = [...frontMatter.blocks, ...body];
  return {
    blocks,
    fallbacks: fallbackBlocks(template, blocks),
    images,
    comments: [...frontMatter.comments, ...template.comments, ...comments].toSorted(
      (a, b) => a.span.start - b.span.start,
    ),
    tags: template.tags,
    notes: [...frontMatter.notes, ...notes],
    values: frontMatter.values,
    disabled: frontMatter.disabled,
  };
}
