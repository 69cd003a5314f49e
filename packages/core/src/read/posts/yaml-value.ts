import type { Scalar } from "yaml";
import type { Note } from "../../block.ts";
import type { Edit, Refusal } from "../../edit.ts";
import type { Layer } from "../../layer.ts";
import { ProseBuilder, type Prose } from "../../prose.ts";
import type { Span } from "../../span.ts";
import { partsOfScalar, trimLineEnds, type ScalarPart } from "../yaml-scalar.ts";
import { ValueLayer, type Value } from "./value.ts";
import { writeYaml } from "./yaml-write.ts";

/** A scalar, and how it stands in its file. */
export interface PlacedScalar {
  readonly source: string;
  readonly scalar: Scalar;
  /** Between brackets, where a comma ends it. */
  readonly flow: boolean;
  /** YAML cannot read it: it means the rest of its line. */
  readonly broken: boolean;
}

export class YamlValue implements Value {
  readonly #placed: PlacedScalar;

  constructor(placed: PlacedScalar) {
    this.#placed = placed;
  }

  get span(): Span {
    const { scalar } = this.#placed;
    const [start = 0, end = 0] = scalar.range ?? [];
    const quoted = scalar.type === "QUOTE_DOUBLE" || scalar.type === "QUOTE_SINGLE";
    return quoted ? { start: start + 1, end: Math.max(start + 1, end - 1) } : { start, end };
  }

  get text(): string {
    const { source, scalar, broken } = this.#placed;
    const { start, end } = this.span;
    return broken ? source.slice(start, end) : trimLineEnds(String(scalar.value));
  }

  /** `text: We open today #launch` loses its hashtag. */
  get note(): Note | undefined {
    const { source, scalar } = this.#placed;
    const { end } = this.span;
    const [lost] = /^[ \t]+#[\p{L}\d_][^\r\n]*/u.exec(source.slice(end, end + 200)) ?? [];
    if (scalar.type !== "PLAIN" || lost === undefined) return undefined;
    const message =
      "To YAML, a blank and `#` begin a comment, so this is no part of the text. " +
      "If it should be, put the whole text in quotes.";
    const start = end + lost.indexOf("#");
    return { message, span: { start, end: end + lost.trimEnd().length } };
  }

  toLayer(label: string): Layer {
    const places = this.#decode();
    const write = (edit: Edit): readonly Edit[] | Refusal => writeYaml(this.#placed, places, edit);
    return new ValueLayer(places.text, label, { places, write });
  }

  #decode(): Prose {
    const { source, scalar, broken } = this.#placed;
    const prose = new ProseBuilder(source);
    const parts: readonly ScalarPart[] = broken ? [this.span] : partsOfScalar(source, scalar, 0);
    for (const part of parts) {
      const { text } = part;
      if (text === undefined) prose.copy(part.start, part.end);
      else prose.atom(text, part.start, part.end);
    }
    return prose.build();
  }
}
