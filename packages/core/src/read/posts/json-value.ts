import type { Edit, Refusal } from "../../edit.ts";
import type { Layer } from "../../layer.ts";
import type { Span } from "../../span.ts";
import { EscapedText, type Escapes } from "./escaped-text.ts";
import type { JsonToken } from "./json-tokens.ts";
import { ValueLayer, type Value } from "./value.ts";

/** A string, number or word of JSON. */
export class JsonValue implements Value {
  readonly span: Span;
  readonly #source: string;
  readonly #token: JsonToken;

  constructor(source: string, token: JsonToken) {
    const { kind, start, end, closed } = token;
    this.#source = source;
    this.#token = token;
    this.span = kind === "string" ? { start: start + 1, end: closed ? end - 1 : end } : token;
  }

  get text(): string {
    const written = this.#source.slice(this.span.start, this.span.end);
    return written.replaceAll(escapes.pattern, escapes.standsFor);
  }

  toLayer(label: string): Layer {
    const places = new EscapedText(this.#source, this.span, escapes);
    const write = (edit: Edit): readonly Edit[] | Refusal => this.#write(places, edit);
    return new ValueLayer(places.text, label, { places, write });
  }

  #write(places: EscapedText, edit: Edit): readonly Edit[] | Refusal {
    const { kind, closed } = this.#token;
    if (kind !== "string") return { refused: "this value is a number or a word of JSON, no text" };
    if (closed === false) return { refused: "the quotation mark of this text is never closed" };
    const text = JSON.stringify(edit.text).slice(1, -1);
    return [{ ...places.toSource(edit.start, edit.end), text }];
  }
}

/** One that JSON does not know, such as `\x`, stands for itself. */
const escapes: Escapes = {
  pattern: /\\(?:u[\da-fA-F]{4}|["\\/bfnrt])/gu,
  standsFor: (escape) => JSON.parse(`"${escape}"`) as string,
};
