import type { Note } from "../../block.ts";
import { CsvValue } from "./csv-value.ts";
import { formOf, recordsOf, type CsvField, type CsvRecord } from "./csv.ts";
import { areOfSchedule, copyNames, nameOf, type Name } from "./names.ts";
import { postOf, type Entry, type Post, type Schedule } from "./post.ts";

/** Reads a table in which each row is a post. */
export function readTable(source: string): Schedule {
  const { from, separator } = formOf(source);
  const table = new Table(source, separator);
  for (const record of recordsOf(source, from, separator)) table.add(record);
  return table.schedule();
}

class Table {
  readonly #source: string;
  readonly #separator: string;
  readonly #posts: Post[] = [];
  readonly #notes: Note[] = [];
  #names: readonly Name[] = [];
  #columns: readonly string[] = [];
  #hasCopy = false;
  #headless = false;
  #rows = 0;
  #wide: WideRow | undefined;

  constructor(source: string, separator: string) {
    this.#source = source;
    this.#separator = separator;
  }

  add(record: CsvRecord): void {
    this.#rows += 1;
    this.#checkQuotes(record);
    if (this.#rows === 1 && !this.#readHeader(record)) return;
    if (!this.#hasCopy) return;
    this.#checkWidth(record);
    const row = `row ${this.#rows}`;
    const entries = record.fields.flatMap((field, at) => this.#entryOf(field, at, row));
    const post = postOf(row, { start: record.start, end: record.end }, entries);
    if (post !== undefined) this.#posts.push(post);
  }

  schedule(): Schedule {
    if (!this.#hasCopy && this.#rows > 0) this.#notes.push({ message: noCopy });
    if (this.#wide !== undefined) this.#notes.push(this.#wideNote(this.#wide));
    const certain = this.#headless || areOfSchedule(this.#names);
    return { posts: this.#posts, comments: [], notes: this.#notes, certain };
  }

  /** Whether the record itself may be a post. */
  #readHeader({ fields }: CsvRecord): boolean {
    const texts = fields.map((field) => this.#valueOf(field).text);
    this.#headless = isOfHootsuite(texts);
    const names = this.#headless ? ["date", "social post", "link"] : texts;
    this.#names = names.map(nameOf);
    this.#columns = names.map((name, at) =>
      this.#headless ? `${at + 1}` : name.trim().slice(0, 40),
    );
    this.#hasCopy = this.#names.some(({ role }) => role === "body");
    return this.#headless;
  }

  #entryOf(field: CsvField, at: number, row: string): Entry | [] {
    const name = this.#names[at];
    if (name === undefined || field.start === field.end) return [];
    return { name, path: `${row}, column ${this.#columns[at]}`, value: this.#valueOf(field) };
  }

  #valueOf(field: CsvField): CsvValue {
    return new CsvValue(this.#source, field, this.#separator);
  }

  #checkQuotes({ fields }: CsvRecord): void {
    const last = fields.at(-1);
    if (last?.quotes !== "open") return;
    this.#notes.push({
      message:
        "The quotation mark that opens this cell is never closed, so the rest of the file was " +
        "read as one cell. Close it, or write two of them where the text itself has one.",
      span: { start: last.start, end: last.start + 1 },
    });
  }

  #checkWidth(record: CsvRecord): void {
    if (this.#headless) return;
    const more = record.fields.slice(this.#names.length);
    if (more.every(({ start, end }) => start === end)) return;
    if (this.#wide !== undefined) this.#wide.count += 1;
    else this.#wide = { record, row: this.#rows, count: 1 };
  }

  #wideNote({ record, row, count }: WideRow): Note {
    const others = count > 1 ? ` (and ${count - 1} more)` : "";
    const { start, end } = record;
    return {
      message:
        `Row ${row}${others} has more cells than the header, so a text may have been cut. ` +
        `Put a text that holds “${this.#separator}” in quotation marks.`,
      span: { start, end },
    };
  }
}

/** The first row with more fields than the header, and how many there are. */
interface WideRow {
  readonly record: CsvRecord;
  readonly row: number;
  count: number;
}

const noCopy =
  "No column of this table is named as one that carries copy, so no post was read. " +
  `In the first row, name it ${copyNames}.`;

/** Hootsuite's own form: date, message and link, without a header. */
function isOfHootsuite(texts: readonly string[]): boolean {
  const [date = "", message = "", link = ""] = texts;
  if (texts.length > 3 || !day.test(date.trim()) || !/\p{L}/u.test(message)) return false;
  return /^\s*(?:$|https?:\/\/|www\.)/iu.test(link);
}

const day = /^\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}(?:[ T,]{1,2}\d{1,2}[:.]\d{2}[^]{0,20})?$/u;
