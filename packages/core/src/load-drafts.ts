import type { MoveAnnotator } from "./annotate/moves/moves.ts";
import type { Format } from "./draft.ts";
import { makeDrafts, type DraftFile, type Drafts, type MessageReader } from "./make-drafts.ts";
import { findFences } from "./read/front-matter/fences.ts";
import { noFrontMatter } from "./read/front-matter/none.ts";
import type { ScheduleFormat } from "./read/posts.ts";
import { messageReader, type BodyReader, type Parsers } from "./read/read-messages.ts";

/** Each parser stands in a chunk of its own where a bundler splits: one line for each format. */
const loaders: Readonly<Record<Format, (source: string) => Promise<MessageReader>>> = {
  markdown: (source) =>
    withFrontMatter(source, async () => (await import("./read/markdown.ts")).readMarkdown),
  text: (source) => withFrontMatter(source, async () => (await import("./read/text.ts")).readText),
  mdx: (source) => withFrontMatter(source, async () => (await import("./read/mdx.ts")).readMdx),
  mjml: (source) => withFrontMatter(source, async () => (await import("./read/mjml.ts")).readMjml),
  csv: () => loadPostReader("csv"),
  yaml: () => loadPostReader("yaml"),
  json: () => loadPostReader("json"),
  eml: async () => (await import("./read/mail-messages.ts")).readMail,
  html: (source) => withFrontMatter(source, async () => (await import("./read/html.ts")).readHtml),
};

/** As `readDrafts`, but loads only the parsers that this file needs: for a quick start. */
export async function loadDrafts(file: DraftFile, annotate?: MoveAnnotator): Promise<Drafts> {
  return (await loadReader(file))(file, annotate);
}

/** `readDrafts` for a file and for what edits make of it. */
export async function loadReader({ format, source }: DraftFile): Promise<DraftsReader> {
  const read = await loaders[format](source);
  return (file, annotate) => makeDrafts(file, read, annotate);
}

type DraftsReader = (file: DraftFile, annotate?: MoveAnnotator) => Drafts;

async function loadPostReader(format: ScheduleFormat): Promise<MessageReader> {
  return (await import("./read/post-messages.ts")).postReader(format);
}

/**
 * Whether data that nobody named as a draft is a schedule of posts, and not settings or the like:
 * names and shape must leave no doubt.
 */
export async function isSchedule(source: string, format: ScheduleFormat): Promise<boolean> {
  return (await import("./read/posts.ts")).isSchedule(source, format);
}

async function withFrontMatter(
  source: string,
  loadBodyReader: () => Promise<BodyReader>,
): Promise<MessageReader> {
  const readFrontMatter = await frontMatterReader(source);
  return messageReader({ readFrontMatter, readBody: await loadBodyReader() });
}

async function frontMatterReader(source: string): Promise<Parsers["readFrontMatter"]> {
  if (findFences(source) === undefined) return noFrontMatter;
  return (await import("./read/front-matter.ts")).readFrontMatter;
}
