import type { MoveAnnotator } from "./annotate/moves/moves.ts";
import type { Draft, Format } from "./draft.ts";
import { makeDraft, type BodyReader, type DraftFile } from "./make-draft.ts";
import { readFrontMatter } from "./read/front-matter.ts";
import { readHtml } from "./read/html.ts";
import { readMarkdown } from "./read/markdown.ts";
import { readText } from "./read/text.ts";

const readers: Readonly<Record<Format, BodyReader>> = {
  markdown: readMarkdown,
  text: readText,
  html: readHtml,
};

/** Reads and annotates one message. Pure and total: damage becomes a note, never an exception. */
export function readDraft(file: DraftFile, annotate?: MoveAnnotator): Draft {
  return makeDraft(file, { readFrontMatter, readBody: readers[file.format] }, annotate);
}
