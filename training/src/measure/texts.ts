import { existsSync, readdirSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";

import {
  countWords,
  decodeWindows1252,
  readDrafts,
  type Channel,
  type DraftFile,
  type Drafts,
} from "@troth/core";
import { annotateMoves } from "@troth/moves";

import { readJsonLines } from "../corpus/json-lines.ts";
import type { LabelledDocument } from "../corpus/labelled-document.ts";
import type { Corpus } from "../corpus/read-corpus.ts";

/** Where texts come from: labelled drafts, drafts that nobody picked, files as programs write them. */
export type Collection = "moves" | "pool" | "files";

/** A text of the corpus, and what is counted by. */
export interface MeasuredText {
  /** `pool/PD00001`: its name in `training/judgements`. */
  readonly id: string;
  readonly collection: Collection;
  readonly source: string;
  readonly channel: Channel;
  readonly words: number;
  /** Its labels, where it has some. */
  readonly document?: LabelledDocument;
}

/** A text with its drafts, as the command line reads them. */
export interface ReadText {
  readonly text: MeasuredText;
  readonly drafts: Drafts;
}

/** Reads the texts one by one: all of their drafts at once would be large. @throws {CorpusError} */
export function* readTexts(
  { folder, documents = [] }: Corpus,
  collections: ReadonlySet<Collection>,
): Generator<ReadText> {
  if (collections.has("moves")) for (const document of documents) yield readMoves(document);
  if (collections.has("pool")) yield* readPool(folder);
  if (collections.has("files")) yield* readFiles(folder);
}

function readMoves(document: LabelledDocument): ReadText {
  const { id, path, source, channel } = document;
  const flags = channel === undefined ? {} : { channel };
  const file: DraftFile = { path, source, format: "text", flags };
  return read({ id: `moves/${id}`, collection: "moves", document }, file);
}

function* readPool(folder: string): Generator<ReadText> {
  const path = join(folder, "pool/docs.jsonl");
  if (!existsSync(path)) return;
  for (const entry of readJsonLines(path)) {
    const id = entry.text("doc_id");
    const file: DraftFile = { path: `${id}.md`, source: entry.text("text"), format: "markdown" };
    yield read({ id: `pool/${id}`, collection: "pool" }, file);
  }
}

/** Mails and templates with their names, links and attributes, which drafts of the rest lack. */
function* readFiles(folder: string): Generator<ReadText> {
  const top = join(folder, "files");
  if (!existsSync(top)) return;
  const names = readdirSync(top, { recursive: true, encoding: "utf8" }).map((name) =>
    name.replaceAll("\\", "/"),
  );
  for (const name of names.toSorted(byCode)) {
    const format = formats[extname(name)];
    if (format === undefined) continue;
    const bytes = readFileSync(join(top, name));
    const file: DraftFile = { path: name, source: decoded(bytes), format, bytes };
    yield read({ id: `files/${name}`, collection: "files" }, file);
  }
}

const formats: Readonly<Record<string, DraftFile["format"]>> = {
  ".eml": "eml",
  ".html": "html",
  ".mjml": "mjml",
  ".md": "markdown",
};

function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return decodeWindows1252(bytes);
  }
}

function read(
  about: Omit<MeasuredText, "source" | "channel" | "words">,
  file: DraftFile,
): ReadText {
  const drafts = readDrafts(file, annotateMoves);
  const [{ source, meta, units }] = drafts;
  const words = units.reduce((sum, { text }) => sum + countWords(text), 0);
  return { text: { ...about, source, channel: meta.channel, words }, drafts };
}

/** As `sort` does without a comparison, which no setting of the machine changes. */
function byCode(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
