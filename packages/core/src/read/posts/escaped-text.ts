import type { Places } from "../../prose.ts";
import type { Span } from "../../span.ts";

/**
 * A text in which each escape stands for one character. Lighter than a `Prose`: a field may hold
 * millions of escapes.
 */
export class EscapedText implements Places {
  readonly text: string;
  readonly #start: number;
  /** Offsets into the text behind each escape. */
  readonly #behind: number[] = [];
  /** How many characters the source has more than the text up to there. */
  readonly #surplus: number[] = [];

  constructor(source: string, { start, end }: Span, escapes?: Escapes) {
    const written = source.slice(start, end);
    this.#start = start;
    this.text =
      escapes === undefined
        ? written
        : written.replaceAll(escapes.pattern, (escape: string, at: number) => {
            const surplus = this.#surplus.at(-1) ?? 0;
            this.#behind.push(at - surplus + 1);
            this.#surplus.push(surplus + escape.length - 1);
            return escapes.standsFor(escape);
          });
  }

  toSource(start: number, end: number): Span {
    return { start: this.#place(start), end: this.#place(Math.max(start, end)) };
  }

  #place(offset: number): number {
    let low = 0;
    let high = this.#behind.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#behind[middle] ?? 0) > offset) high = middle;
      else low = middle + 1;
    }
    return this.#start + offset + (this.#surplus[low - 1] ?? 0);
  }
}

/** What is written for a character that cannot stand for itself. */
export interface Escapes {
  /** Global, without groups. */
  readonly pattern: RegExp;
  /** One UTF-16 unit. */
  readonly standsFor: (escape: string) => string;
}
