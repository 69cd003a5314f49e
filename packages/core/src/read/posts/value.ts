import type { Edit, Refusal } from "../../edit.ts";
import type { Layer } from "../../layer.ts";
import type { Places } from "../../prose.ts";
import type { Span } from "../../span.ts";
import type { Note } from "../../block.ts";

/** A cell of a table, or a scalar of YAML or JSON. */
export interface Value {
  /** Without its quotes. */
  readonly span: Span;
  /** Decoded. */
  readonly text: string;
  /** What its writer should know before it is read as copy. */
  readonly note?: Note | undefined;
  toLayer(label: string): Layer;
}

/** A layer of one value. */
export class ValueLayer implements Layer {
  readonly text: string;
  readonly label: string;
  readonly #places: Places;
  readonly #write: (edit: Edit) => readonly Edit[] | Refusal;

  constructor(
    text: string,
    label: string,
    ways: {
      readonly places: Places;
      readonly write: (edit: Edit) => readonly Edit[] | Refusal;
    },
  ) {
    this.text = text;
    this.label = label;
    this.#places = ways.places;
    this.#write = ways.write;
  }

  toFile(start: number, end: number): Span {
    return this.#places.toSource(start, end);
  }

  write(edit: Edit): readonly Edit[] | Refusal {
    return this.#write(edit);
  }
}

/** The text with the edit made. */
export function edited(text: string, { start, end, text: written }: Edit): string {
  return text.slice(0, start) + written + text.slice(end);
}
