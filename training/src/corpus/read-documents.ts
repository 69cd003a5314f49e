import { join } from "node:path";

import { CorpusError } from "./corpus-error.ts";
import type { Entry } from "./entry.ts";
import { readJsonLines, readText } from "./json-lines.ts";
import type { DocumentLabels, GoldUnit, LabelledDocument } from "./labelled-document.ts";
import { readAttributes, readChannel, readMove } from "./names.ts";

/**
 * The labelled drafts of a folder of `docs.jsonl`, `units.jsonl` and `docs/*.txt`, in the order of
 * `docs.jsonl`.
 *
 * @throws {CorpusError} where labels and text do not fit, or a name is unknown.
 */
export function readDocuments(folder: string): LabelledDocument[] {
  const files = new Map<string, DocumentFile>();
  for (const entry of readJsonLines(join(folder, "docs.jsonl"))) {
    const file = openDocument(folder, entry);
    if (files.has(file.id)) entry.fail(`\`${file.id}\` is there twice.`, "Keep one of them.");
    files.set(file.id, file);
  }
  for (const entry of readJsonLines(join(folder, "units.jsonl"))) addUnit(files, entry);
  return [...files.values()].map(documentOf);
}

interface DocumentFile {
  readonly id: string;
  readonly entry: Entry;
  readonly path: string;
  readonly source: string;
  readonly units: Map<number, GoldUnit>;
}

function openDocument(folder: string, entry: Entry): DocumentFile {
  const id = entry.text("doc");
  if (!/^[\w.-]+$/u.test(id)) {
    entry.fail(`\`${id}\` cannot be the name of a file.`, "Use letters, digits, `-` and `_`.");
  }
  const path = join(folder, "docs", `${id}.txt`);
  return { id, entry, path, source: readSource(path, entry), units: new Map() };
}

function readSource(path: string, entry: Entry): string {
  try {
    return readText(path);
  } catch (error) {
    if (!(error instanceof CorpusError)) throw error;
    return entry.fail(`Its text ${path} cannot be read.`, "Put it there, or remove this line.");
  }
}

function addUnit(files: ReadonlyMap<string, DocumentFile>, entry: Entry): void {
  const id = entry.text("doc");
  const file = files.get(id);
  if (file === undefined) {
    return entry.fail(`No document \`${id}\` is in docs.jsonl.`, "Add it there, or remove this.");
  }
  const unit = entry.count("unit");
  if (file.units.has(unit)) {
    entry.fail(`Unit ${unit} of \`${id}\` is there twice.`, "Keep one of them.");
  }
  file.units.set(unit, {
    unit,
    ...placeOf(entry, file),
    zone: entry.word("zone", ["subject", "body"]),
    move: readMove(entry),
    attributes: readAttributes(entry),
  });
}

function placeOf(
  entry: Entry,
  { path, source }: DocumentFile,
): Pick<GoldUnit, "start" | "end" | "text"> {
  const start = entry.count("start");
  const end = entry.count("end");
  const text = entry.text("text");
  if (start >= end || end > source.length) {
    entry.fail(
      `${start}..${end} is no place in ${path}, which has ${source.length} UTF-16 units.`,
      "Count UTF-16 units from 0, the end exclusive.",
    );
  }
  const found = source.slice(start, end);
  if (found !== text) {
    entry.fail(
      `At ${start}..${end} of ${path} stands ${quoted(found)}, not ${quoted(text)}.`,
      "Label the text as it is now.",
    );
  }
  return { start, end, text };
}

function quoted(text: string): string {
  return JSON.stringify(text.length > 40 ? `${text.slice(0, 39)}…` : text);
}

function documentOf({ id, entry, path, source, units: byNumber }: DocumentFile): LabelledDocument {
  const units = [...byNumber.values()].toSorted((a, b) => a.start - b.start || a.unit - b.unit);
  const last = units.reduce((end, unit) => Math.max(end, unit.end), 0);
  const labels = entry.inside("labels");
  const channel = readChannel(labels);
  return {
    id,
    path,
    source,
    group: groupOf(entry),
    collection: entry.has("source") ? entry.text("source") : "unnamed",
    ...(entry.has("year") && { year: entry.count("year") }),
    ...(channel !== undefined && { channel }),
    end: entry.flag("truncated") ? last : source.length,
    units,
    labels: readLabels(labels, byNumber),
  };
}

function groupOf(entry: Entry): string {
  const sender = entry.has("sender") ? entry.text("sender").trim().toLowerCase() : "";
  return sender === "" ? `source ${entry.text("source")}` : `sender ${sender}`;
}

function readLabels(labels: Entry, units: ReadonlyMap<number, GoldUnit>): DocumentLabels {
  return {
    missingPurpose: labels.word("missing_purpose", ["yes", "no"]) === "yes",
    askBeforeGive: labels.word("ask_before_give", ["yes", "no", "na"]),
    selfServing: readNumbers(labels, "self_serving", units),
    pressure: readNumbers(labels, "pressure", units),
    jargon: readPhrases(labels.text("jargon")),
  };
}

function readNumbers(
  labels: Entry,
  key: string,
  units: ReadonlyMap<number, GoldUnit>,
): ReadonlySet<number> {
  const text = labels.text(key).trim();
  if (text === "none") return new Set();
  const numbers = text.split(/\s+/u).map(Number);
  const unknown = numbers.find((number) => !units.has(number));
  if (unknown !== undefined) {
    labels.fail(
      `\`${key}\` is \`${text}\`, and not all of these are units of the document.`,
      "Write the numbers of its units with spaces between, or none.",
    );
  }
  return new Set(numbers);
}

function readPhrases(text: string): readonly string[] {
  if (text.trim() === "none") return [];
  const phrases = text.split("|").map((phrase) => phrase.trim());
  return [...new Set(phrases.filter((phrase) => phrase !== ""))];
}
