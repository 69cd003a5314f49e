import type { Edit, Refusal } from "../../edit.ts";
import type { Layer } from "../../layer.ts";
import type { Span } from "../../span.ts";
import type { CsvField } from "./csv.ts";
import { EscapedText, type Escapes } from "./escaped-text.ts";
import { edited, ValueLayer, type Value } from "./value.ts";

/** The value of a field of a table. */
export class CsvValue implements Value {
  readonly #source: string;
  readonly #field: CsvField;
  readonly #separator: string;

  constructor(source: string, field: CsvField, separator: string) {
    this.#source = source;
    this.#field = field;
    this.#separator = separator;
  }

  get span(): Span {
    return this.#field.inner;
  }

  get text(): string {
    const { inner, quotes } = this.#field;
    const text = this.#source.slice(inner.start, inner.end);
    return quotes === "closed" || quotes === "open" ? text.replaceAll('""', '"') : text;
  }

  toLayer(label: string): Layer {
    const { inner, quotes } = this.#field;
    const quoted = quotes === "closed" || quotes === "open";
    const places = new EscapedText(this.#source, inner, quoted ? doubledQuotes : undefined);
    const write = (edit: Edit): readonly Edit[] | Refusal => this.#write(places, edit);
    return new ValueLayer(places.text, label, { places, write });
  }

  #write(places: EscapedText, edit: Edit): readonly Edit[] | Refusal {
    const { start, end, quotes } = this.#field;
    if (quotes === "junk" || quotes === "open") return { refused: damaged[quotes] };
    const span = places.toSource(edit.start, edit.end);
    if (quotes === "closed") return [{ ...span, text: doubled(edit.text) }];
    const written = edited(places.text, edit);
    if (!this.#needsQuotes(written)) return [{ ...span, text: edit.text }];
    return [{ start, end, text: `"${doubled(written)}"` }];
  }

  #needsQuotes(text: string): boolean {
    return text.includes(this.#separator || ",") || text.startsWith('"') || /[\r\n]/u.test(text);
  }
}

const doubledQuotes: Escapes = { pattern: /""/gu, standsFor: () => '"' };

function doubled(text: string): string {
  return text.replaceAll('"', '""');
}

const damaged = {
  junk: "text stands behind the closing quotation mark of this cell",
  open: "the quotation mark that opens this cell is never closed",
} as const;
