import { decodeHTMLAttribute } from "entities/decode";
import type { Span } from "../../span.ts";
import type { Template } from "../template.ts";
import { isMask } from "../template/masks.ts";
import { readStyle, type Style } from "./styles.ts";
import type { Tag } from "./tokens.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** The HTML, the same with its merge tags masked, and the language that it is written in. */
export interface Source {
  readonly template: Template;
  readonly masked: string;
  readonly vocabulary: Vocabulary;
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

  get vocabulary(): Vocabulary {
    return this.#source.vocabulary;
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
    this.#style ??= readStyle(this.#css);
    return this.#style;
  }

  /** Also those that MJML passes on to the HTML that it makes. */
  get classes(): readonly string[] {
    return ["class", "css-class"].flatMap((name) => this.get(name)?.split(/\s+/u) ?? []);
  }

  hasClass(name: string): boolean {
    // Few elements have any: lists of classes are cut up only where it may be found.
    const may = this.get("class")?.includes(name) || this.get("css-class")?.includes(name);
    return may === true && this.classes.includes(name);
  }

  get #css(): string {
    const css = this.get("style") ?? "";
    const { declarations } = this.#source.vocabulary;
    if (declarations.length === 0) return css;
    const written = declarations.filter((name) => this.has(name));
    return [...written.map((name) => `${name}:${this.get(name)}`), css].join(";");
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
