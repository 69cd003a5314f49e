import type { Span } from "../../span.ts";

/** Answers where a decoded text, or decoded bytes, stand in what they were decoded from. */
export interface Mapping {
  readonly length: number;
  /** Where the character at `offset` begins; at the end of the text, where the source ends. */
  from(offset: number): number;
  /** Where the character before `offset` ends; at 0, where the first one begins. */
  to(offset: number): number;
  /** The smallest stretch of source that holds `[start, end)`; a point for none. */
  range(start: number, end: number): Span;
  /** The nearest place at or before `offset` that the text can be cut at. */
  floor(offset: number): number;
  /** The nearest place at or behind `offset` that the text can be cut at. */
  ceil(offset: number): number;
}

/** Numbers that each run takes. */
const stride = 4;

/**
 * Where each character of a decoded text stands in what it was decoded from.
 *
 * A run is a row of equal cells that touch: `unit` characters of text for `size` of the source.
 * Letters that stand there as they read are one run of cells of 1 for 1; `=C3` is a cell of 1 for 3.
 * A cell is never split. Numbers in typed arrays: a mail may hold a million runs.
 */
export class Runs implements Mapping {
  /** Characters of text so far. */
  length = 0;
  #numbers = new Uint32Array(2 * stride);
  #count = 0;
  #unit = 0;
  #size = 0;
  /** Where the source goes on, if the last run does. */
  #next = -1;

  /** Adds `cells` cells, each `unit` characters that `size` of the source at `source` stand for. */
  add(unit: number, size: number, source: number, cells = 1): void {
    if (cells === 0) return;
    const same = unit === this.#unit && size === this.#size && source === this.#next;
    if (!same) this.#push(unit, size, source);
    this.length += unit * cells;
    this.#next = source + size * cells;
  }

  from(offset: number): number {
    if (offset >= this.length) return this.to(this.length);
    const run = this.#find(offset);
    return this.#source(run) + this.#cells(run, offset) * this.#sizeOf(run);
  }

  to(offset: number): number {
    if (this.#count === 0) return 0;
    if (offset <= 0) return this.#source(0);
    const last = Math.min(offset, this.length) - 1;
    const run = this.#find(last);
    return this.#source(run) + (this.#cells(run, last) + 1) * this.#sizeOf(run);
  }

  range(start: number, end: number): Span {
    const from = this.from(start);
    return { start: from, end: end <= start ? from : Math.max(from, this.to(end)) };
  }

  floor(offset: number): number {
    if (offset >= this.length) return this.length;
    const run = this.#find(offset);
    return this.#text(run) + this.#cells(run, offset) * this.#unitOf(run);
  }

  ceil(offset: number): number {
    const floor = this.floor(offset);
    return floor === offset ? offset : floor + this.#unitOf(this.#find(offset));
  }

  #push(unit: number, size: number, source: number): void {
    const at = this.#count * stride;
    if (at === this.#numbers.length) {
      const longer = new Uint32Array(at * 2);
      longer.set(this.#numbers);
      this.#numbers = longer;
    }
    this.#numbers[at] = this.length;
    this.#numbers[at + 1] = source;
    this.#numbers[at + 2] = this.#unit = unit;
    this.#numbers[at + 3] = this.#size = size;
    this.#count += 1;
  }

  /** The run that holds the character at `offset`, which the text must have. */
  #find(offset: number): number {
    let low = 0;
    let high = this.#count - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#text(middle) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  #text(run: number): number {
    return this.#numbers[run * stride] ?? 0;
  }

  #source(run: number): number {
    return this.#numbers[run * stride + 1] ?? 0;
  }

  #unitOf(run: number): number {
    return this.#numbers[run * stride + 2] ?? 1;
  }

  #sizeOf(run: number): number {
    return this.#numbers[run * stride + 3] ?? 1;
  }

  /** Whole cells of `run` before `offset`. */
  #cells(run: number, offset: number): number {
    return Math.floor((offset - this.#text(run)) / this.#unitOf(run));
  }
}

/** Adds all of `outer` to `runs`, its source read as text of `inner`. */
export function addThrough(runs: Runs, outer: Mapping, inner: Mapping): void {
  for (let at = 0; at < outer.length;) {
    const end = outer.ceil(at + 1);
    const within = outer.range(at, end);
    const { start, end: to } = inner.range(within.start, within.end);
    runs.add(end - at, to - start, start);
    at = end;
  }
}
