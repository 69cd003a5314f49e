import type { MoveAnnotator } from "./annotate/moves/moves.ts";
import type { Draft, Format } from "./draft.ts";
import { makeDrafts, type DraftFile, type Drafts, type MessageReader } from "./make-drafts.ts";
import { readFrontMatter } from "./read/front-matter.ts";
import { readHtml } from "./read/html.ts";
import { readMail } from "./read/mail-messages.ts";
import { readMarkdown } from "./read/markdown.ts";
import { readMdx } from "./read/mdx.ts";
import { readMjml } from "./read/mjml.ts";
import { postReader } from "./read/post-messages.ts";
import { messageReader } from "./read/read-messages.ts";
import { readText } from "./read/text.ts";

const readers: Readonly<Record<Format, MessageReader>> = {
  markdown: messageReader({ readFrontMatter, readBody: readMarkdown }),
  text: messageReader({ readFrontMatter, readBody: readText }),
  html: messageReader({ readFrontMatter, readBody: readHtml }),
  mdx: messageReader({ readFrontMatter, readBody: readMdx }),
  mjml: messageReader({ readFrontMatter, readBody: readMjml }),
  eml: readMail,
  csv: postReader("csv"),
  yaml: postReader("yaml"),
  json: postReader("json"),
};

/**
 * Reads and annotates the messages of a file: one, or one for each row of a schedule, or one for
 * each way in which a template with branches reads. Pure and total: damage becomes a note.
 */
export function readDrafts(file: DraftFile, annotate?: MoveAnnotator): Drafts {
  return makeDrafts(file, readers[file.format], annotate);
}

/** The first message of a file. */
export function readDraft(file: DraftFile, annotate?: MoveAnnotator): Draft {
  return readDrafts(file, annotate)[0];
}
