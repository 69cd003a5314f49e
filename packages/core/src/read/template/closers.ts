import type { Span } from "../../span.ts";

/** Where a stretch that was searched starts, and what was found at its end. */
interface Known extends Span {
  readonly from: number;
}

/** Finds closers that may stand far away, each stretch of source searched once. */
export class Closers {
  readonly #source: string;
  readonly #known = new Map<string, Known>();

  constructor(source: string) {
    this.#source = source;
  }

  /** Offset after the next `close` at or behind `from`; -1 when there is none. */
  after(close: string, from: number): number {
    return this.#next(close, from, () => {
      const start = this.#source.indexOf(close, from);
      return start === -1 ? undefined : { start, end: start + close.length };
    });
  }

  /** As `after`, for a global pattern. */
  afterPattern(close: RegExp, from: number): number {
    return this.#next(close.source, from, () => {
      close.lastIndex = from;
      const found = close.exec(this.#source);
      return found ? { start: found.index, end: found.index + found[0].length } : undefined;
    });
  }

  #next(key: string, from: number, search: () => Span | undefined): number {
    const known = this.#known.get(key);
    const holds = known !== undefined && known.from <= from && from <= known.start;
    const { start, end } = holds ? known : (search() ?? { start: Infinity, end: Infinity });
    if (!holds) this.#known.set(key, { from, start, end });
    return start === Infinity ? -1 : end;
  }
}
