import type { Link } from "../../block.ts";
import { ProseBuilder, type Prose } from "../../prose.ts";
import type { Template } from "../template.ts";

interface OpenLink {
  start: number | undefined;
  readonly target: string;
  readonly auto: boolean;
}

/**
 * Builds the text of one block: blanks are collapsed, and none stands at either end, since a gap
 * is written only once a visible character follows it.
 */
export class InlineText {
  readonly links: Link[] = [];
  readonly #template: Template;
  readonly #prose: ProseBuilder;
  readonly #open: OpenLink[] = [];
  #gap: { readonly text: string; readonly start: number; readonly end: number } | undefined;

  constructor(template: Template) {
    this.#template = template;
    this.#prose = new ProseBuilder(template.source);
  }

  /** Adds the source as it stands; merge tags that print nothing leave nothing. */
  copy(start: number, end: number): void {
    for (const { 0: run, index } of this.#template.masked.slice(start, end).matchAll(runs)) {
      const from = start + index;
      if (run.startsWith("\uE001")) continue;
      if (run.startsWith(" ") || run.startsWith("\t")) this.gap(" ", from, from + run.length);
      else {
        this.#beforeVisible();
        this.#template.copy(this.#prose, from, from + run.length);
      }
    }
  }

  atom(text: string, start: number, end: number): void {
    this.#beforeVisible();
    this.#prose.atom(text, start, end);
  }

  /** A blank or a line break; of neighbours one is kept, the line break before the blank. */
  gap(text: " " | "\n", start: number, end: number): void {
    if (this.#prose.length === 0) return;
    if (this.#gap === undefined || (text === "\n" && this.#gap.text === " ")) {
      this.#gap = { text, start, end };
    }
  }

  openLink(target: string, auto = false): void {
    this.#open.push({ start: undefined, target, auto });
  }

  closeLink(): void {
    const link = this.#open.pop();
    if (link === undefined) return;
    const end = this.#prose.length;
    const { start = end, target, auto } = link;
    this.links.push({ start, end, target, ...(auto && { auto }) });
  }

  build(): Prose {
    while (this.#open.length > 0) this.closeLink();
    return this.#prose.build();
  }

  #beforeVisible(): void {
    if (this.#gap) {
      const { text, start, end } = this.#gap;
      if (end - start === 1 && this.#template.source[start] === text) this.#prose.copy(start, end);
      else this.#prose.atom(text, start, end);
      this.#gap = undefined;
    }
    // From the inside out: behind one that has started, all have.
    for (let at = this.#open.length - 1; at >= 0; at -= 1) {
      const link = this.#open[at];
      if (link === undefined || link.start !== undefined) return;
      link.start = this.#prose.length;
    }
  }
}

/** Words with one blank between them are one run: nothing of it collapses. */
const runs = /[^ \t\uE000\uE001]+(?: [^ \t\uE000\uE001]+)*|\uE000+|[ \t]+|\uE001+/gu;
