import type { Span } from "../../span.ts";

/** One field of a record, as it is written. */
export interface CsvField extends Span {
  /** Between the quotes; the whole field when they do not enclose it. */
  readonly inner: Span;
  /** `open`: the quote is never closed; `junk`: text stands behind the closing one, as in `"Hi" she said`. */
  readonly quotes: "none" | "closed" | "junk" | "open";
}

/** A line of the table; a quoted field may hold line ends. */
export interface CsvRecord extends Span {
  readonly fields: readonly CsvField[];
}

/** The records from `from` on. Every text is a table: what is not well formed is read literally. */
export function* recordsOf(source: string, from: number, separator: string): Generator<CsvRecord> {
  const separatorCode = separator.charCodeAt(0);
  let start = from;
  let fields: CsvField[] = [];
  for (let at = from; at < source.length || fields.length > 0;) {
    const field = readField(source, at, separatorCode);
    fields.push(field);
    at = field.end + 1;
    if (source.charCodeAt(field.end) === separatorCode) continue;
    yield { start, end: field.end, fields };
    if (source.startsWith("\r\n", field.end)) at += 1;
    start = at;
    fields = [];
  }
}

function readField(source: string, start: number, separator: number): CsvField {
  if (source.charCodeAt(start) !== quote) {
    const end = endOfPlain(source, start, separator);
    return { start, end, inner: { start, end }, quotes: "none" };
  }
  const close = closingQuote(source, start + 1);
  if (close === -1) {
    const end = source.length;
    return { start, end, inner: { start: start + 1, end }, quotes: "open" };
  }
  const end = endOfPlain(source, close + 1, separator);
  if (end > close + 1) return { start, end, inner: { start, end }, quotes: "junk" };
  return { start, end, inner: { start: start + 1, end: close }, quotes: "closed" };
}

function closingQuote(source: string, from: number): number {
  let at = source.indexOf('"', from);
  while (at !== -1 && source.charCodeAt(at + 1) === quote) at = source.indexOf('"', at + 2);
  return at;
}

function endOfPlain(source: string, from: number, separator: number): number {
  let at = from;
  while (at < source.length) {
    const code = source.charCodeAt(at);
    if (code === separator || code === lineFeed || code === carriageReturn) break;
    at += 1;
  }
  return at;
}

const quote = 0x22;
const lineFeed = 0x0a;
const carriageReturn = 0x0d;

/** How a table is written. */
export interface CsvForm {
  /** Where the first record starts. */
  readonly from: number;
  /** "" when the first record holds one field: then the others do. */
  readonly separator: string;
}

/** Takes the separator from Excel's `sep=;` line, else from what the first record holds most of. */
export function formOf(source: string): CsvForm {
  const mark = source.startsWith("\uFEFF") ? 1 : 0;
  const stated = /^\uFEFF?sep=([,;\t|])(?:\r\n|[\r\n])/iu.exec(source.slice(0, 10));
  if (stated?.[1] !== undefined) return { from: stated[0].length, separator: stated[1] };
  const counts = countSeparators(source, mark);
  let separator = "";
  for (const other of separators) {
    if ((counts.get(other) ?? 0) > (counts.get(separator) ?? 0)) separator = other;
  }
  return { from: mark, separator };
}

/** Of those that stand there equally often the first counts: a comma may be a part of a name. */
const separators = ["\t", ";", "|", ","];

function countSeparators(source: string, from: number): ReadonlyMap<string, number> {
  const counts = new Map(separators.map((separator) => [separator, 0]));
  let quoted = false;
  for (let at = from; at < source.length; at += 1) {
    const char = source[at] ?? "";
    if (char === '"') quoted = !quoted;
    else if (quoted) continue;
    else if (char === "\n" || char === "\r") break;
    else if (counts.has(char)) counts.set(char, (counts.get(char) ?? 0) + 1);
  }
  return counts;
}
