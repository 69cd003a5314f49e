import type { Reading } from "../block.ts";
import type { MessageReader } from "../make-drafts.ts";
import type { Message } from "../message.ts";
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
  return ({ source }) => [readMessage(new Template(source), parsers)];
}

function readMessage(template: Template, { readFrontMatter, readBody }: Parsers): Message {
  const frontMatter = readFrontMatter(template);
  const { blocks, images, comments, notes } = readBody(template, frontMatter.end);
  return {
    blocks: [...frontMatter.blocks, ...blocks],
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
