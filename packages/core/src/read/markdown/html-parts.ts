import type { Event } from "micromark-util-types";
import type { Reading } from "../../block.ts";
import type { Span } from "../../span.ts";
import { readHtmlRange } from "../html.ts";
import type { Template } from "../template.ts";
import { decodeDestination } from "./references.ts";

/** What a parser made of Markdown. */
export interface MarkdownEvents {
  readonly events: readonly Event[];
  /** The source with merge tags masked, and its tags spelt as those of HTML. */
  readonly html: string;
  /** Where a place of the text that was parsed stands in the source. */
  readonly toSource: (offset: number) => number;
}

/** Reads the HTML that stands in Markdown. */
export class HtmlParts {
  readonly #template: Template;
  readonly #toSource: MarkdownEvents["toSource"];
  readonly #events: readonly Event[];
  readonly #masked: string;
  #flow: string | undefined;

  constructor(template: Template, { events, html, toSource }: MarkdownEvents) {
    this.#template = template;
    this.#toSource = toSource;
    this.#events = events;
    this.#masked = html;
  }

  written({ start, end }: Span): string {
    return this.#masked.slice(start, end);
  }

  /** A block of HTML, which may stand in a quote or a list. */
  readFlow({ start, end }: Span): Reading {
    this.#flow ??= this.#onlyFlow();
    return readHtmlRange(this.#template, this.#flow, start, end);
  }

  /** One tag or comment inside a paragraph. */
  readInline({ start, end }: Span): Reading {
    return readHtmlRange(this.#template, this.#masked, start, end);
  }

  /** The `href` of a tag; "" without one. */
  targetOf({ start, end }: Span): string {
    const tag = this.written({ start, end });
    const found = /\shref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/diu.exec(tag);
    const place = found?.indices?.slice(1).find((group) => group !== undefined);
    return place ? decodeDestination(this.#template, start + place[0], start + place[1]) : "";
  }

  /** The source with blanks for all but HTML: quote marks and indents are none of it. */
  #onlyFlow(): string {
    const parts: string[] = [];
    let from = 0;
    let inside = false;
    for (const [kind, token] of this.#events) {
      const type: string = token.type;
      if (type === "htmlFlow") inside = kind === "enter";
      if (!inside || kind === "exit" || !(type === "htmlFlowData" || type === "lineEnding"))
        continue;
      const start = this.#toSource(token.start.offset);
      const lineEnd = type === "lineEnding" ? lineEndAt(this.#masked, start) : 0;
      const end = lineEnd > 0 ? start + lineEnd : this.#toSource(token.end.offset);
      if (start < from) continue;
      parts.push(" ".repeat(start - from), this.#masked.slice(start, end));
      from = end;
    }
    parts.push(" ".repeat(this.#masked.length - from));
    return parts.join("");
  }
}

/** A token of a line end can reach over the quote marks of the next line: its own length. */
function lineEndAt(text: string, at: number): number {
  if (text.startsWith("\r\n", at)) return 2;
  return /[\r\n]/u.test(text[at] ?? "") ? 1 : 0;
}
