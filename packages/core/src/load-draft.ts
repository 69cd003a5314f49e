import type { MoveAnnotator } from "./annotate/moves/moves.ts";
import type { Draft, Format } from "./draft.ts";
import { makeDraft, type BodyReader, type DraftFile, type Parsers } from "./make-draft.ts";
import { findFences } from "./read/front-matter/fences.ts";
import { noFrontMatter } from "./read/front-matter/none.ts";

/** Each parser stands in a chunk of its own where a bundler splits: one line for each format. */
const loaders: Readonly<Record<Format, () => Promise<BodyReader>>> = {
  markdown: async () => (await import("./read/markdown.ts")).readMarkdown,
  text: async () => (await import("./read/text.ts")).readText,
  html: async () => (await import("./read/html.ts")).readHtml,
};

/** As `readDraft`, but loads only the parsers that this draft needs: for a quick start. */
export async function loadDraft(file: DraftFile, annotate?: MoveAnnotator): Promise<Draft> {
  const readFrontMatter = await frontMatterReader(file.source);
  const readBody = await loaders[file.format]();
  return makeDraft(file, { readFrontMatter, readBody }, annotate);
}

async function frontMatterReader(source: string): Promise<Parsers["readFrontMatter"]> {
  if (findFences(source) === undefined) return noFrontMatter;
  return (await import("./read/front-matter.ts")).readFrontMatter;
}
