import { existsSync, readdirSync, readFileSync } from "node:fs";
import { extname, join, relative } from "node:path";

import {
  countWords,
  decodeWindows1252,
  readDrafts,
  type Channel,
  type DraftFile,
  type Drafts,
  type Format,
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
  for (const name of filesBelow(top)) {
    const bytes = readFileSync(join(top, name));
    const source = decoded(bytes);
    const format = formatOf(name, source);
    if (format === undefined) continue;
    const file: DraftFile = { path: name, source, format, bytes };
    yield read({ id: `files/${name}`, collection: "files" }, file);
  }
}

/** Their paths from `top`, in an order that no file system changes. */
function filesBelow(top: string): string[] {
  return readdirSync(top, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(top, join(entry.parentPath, entry.name)).replaceAll("\\", "/"))
    .toSorted(byCode);
}

/** As the command line has it; what an ending leaves open, the folder says. Schedules are left out. */
function formatOf(name: string, source: string): Format | undefined {
  const known = byEnding[extname(name)];
  if (known !== undefined) return known;
  const [folder = ""] = name.split("/");
  if (folder === "csv") return undefined;
  if (folder === "eml") return "eml";
  const isPage = folder.startsWith("template-")
    ? /<[a-z][^<>]*>/iu
    : /^\s*<(?:!doctype\s|html\b)/iu;
  return isPage.test(source) ? "html" : "text";
}

const byEnding: Readonly<Record<string, Format>> = {
  ".eml": "eml",
  ".html": "html",
  ".mjml": "mjml",
  ".md": "markdown",
  ".mdx": "mdx",
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
