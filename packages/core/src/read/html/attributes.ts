import { decodeHTMLAttribute } from "entities/decode";
import type { Span } from "../../span.ts";
import type { Template } from "../template.ts";
import { isMask } from "../template/masks.ts";
import { readStyle, type Style } from "./styles.ts";
import type { Tag } from "./tokens.ts";

/** The HTML, and the same with its merge tags masked. */
export interface Source {
  readonly template: Template;
  readonly masked: string;
}

/** The attributes of one tag, decoded when somebody asks. */
export class Attributes {
  readonly #source: Source;
  readonly #spans: ReadonlyMap<string, Span>;
  #style: Style | undefined;

  constructor(source: Source, tag: Tag) {
    this.#source = source;
    this.#spans = tag.attributes;
  }

  has(name: string): boolean {
    return this.#spans.has(name);
  }

  span(name: string): Span | undefined {
    return this.#spans.get(name);
  }

  /** Entities decoded, merge tags as they are written. */
  get(name: string): string | undefined {
    const span = this.#spans.get(name);
    return span && decode(this.#source, span);
  }

  get style(): Style {
    this.#style ??= readStyle(this.get("style") ?? "");
    return this.#style;
  }

  get classes(): readonly string[] {
    return this.get("class")?.split(/\s+/u) ?? [];
  }
}

function decode({ template, masked }: Source, { start, end }: Span): string {
  const raw = masked.slice(start, end);
  if (!/[&\uE000\uE001]/u.test(raw)) return raw;
  const parts: string[] = [];
  let from = start;
  while (from < end) {
    let to = from;
    while (to < end && isMask(masked.charCodeAt(to))) to += 1;
    parts.push(template.written(from, to));
    from = to;
    while (to < end && !isMask(masked.charCodeAt(to))) to += 1;
    parts.push(decodeHTMLAttribute(masked.slice(from, to)));
    from = to;
  }
  return parts.join("");
}
