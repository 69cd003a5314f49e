import type { Span } from "./span.ts";

/** Answers where a stretch of clean text stands in the text that it was read from. */
export interface Places {
  /** The smallest stretch of source that holds `[start, end)` of the text. */
  toSource(start: number, end: number): Span;
}

/**
 * Clean text with its places in the source: no markup, entities decoded, white space collapsed.
 *
 * The text is made of pieces. A *copy* stands in the source letter by letter; an *atom*
 * (an entity, an escape, a merge tag, a line break) stands there as a whole and is never split.
 */
export class Prose implements Places {
  readonly text: string;
  readonly #pieces: readonly Piece[];

  constructor(text: string, pieces: readonly Piece[]) {
    this.text = text;
    this.#pieces = pieces;
  }

  toSource(start: number, end: number): Span {
    const first = this.#pieces[this.#find(start)];
    if (first === undefined) {
      const after = this.#pieces.at(-1)?.sourceEnd ?? 0;
      return { start: after, end: after };
    }
    const from = first.copied ? first.sourceStart + start - first.start : first.sourceStart;
    if (end <= start) return { start: from, end: from };
    const last = this.#pieces[this.#find(end - 1)] ?? this.#pieces.at(-1) ?? first;
    const to = last.copied ? last.sourceStart + end - last.start : last.sourceEnd;
    return { start: from, end: Math.min(to, last.sourceEnd) };
  }

  /** The pieces that hold characters of `[start, end)`, in order. */
  piecesIn(start: number, end: number): readonly Piece[] {
    if (end <= start || start < 0) return [];
    return this.#pieces.slice(this.#find(start), this.#find(end - 1) + 1);
  }

  /** Index of the piece that holds the character at `offset`; past the end, the number of pieces. */
  #find(offset: number): number {
    let low = 0;
    let high = this.#pieces.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#pieces[middle]?.end ?? 0) > offset) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}

/** A stretch of the text and what it was read from. */
export interface Piece {
  /** In the text. */
  readonly start: number;
  readonly end: number;
  readonly sourceStart: number;
  readonly sourceEnd: number;
  /** It stands in the source letter by letter; otherwise as a whole. */
  readonly copied: boolean;
}

type Growing = { -readonly [Key in keyof Piece]: Piece[Key] };

/** Builds a {@link Prose} from left to right. */
export class ProseBuilder {
  readonly #source: string;
  readonly #pieces: Growing[] = [];
  /** Of each piece that is an atom, its text; of a copy, nothing: it is cut out of the source once. */
  readonly #atoms: (string | undefined)[] = [];
  #length = 0;

  /** @param source the text that copies are taken from; all offsets point into it. */
  constructor(source: string) {
    this.#source = source;
  }

  get length(): number {
    return this.#length;
  }

  /** The last character so far, "" at the start. */
  get last(): string {
    const piece = this.#pieces.at(-1);
    if (piece?.copied === true) return this.#source.charAt(piece.sourceEnd - 1);
    return this.#atoms.at(-1)?.at(-1) ?? "";
  }

  /** Adds `source[start, end)` letter by letter. */
  copy(start: number, end: number): this {
    if (end <= start) return this;
    const previous = this.#pieces.at(-1);
    if (previous?.copied === true && previous.sourceEnd === start) {
      previous.end += end - start;
      previous.sourceEnd = end;
      this.#length = previous.end;
      return this;
    }
    return this.#push(end - start, start, end);
  }

  /** Adds `text`, which the source writes as `[start, end)` in another way. */
  atom(text: string, start: number, end: number): this {
    if (text === "") return this;
    return this.#push(text.length, start, end, text);
  }

  build(): Prose {
    let text = "";
    for (const [at, { sourceStart, sourceEnd }] of this.#pieces.entries()) {
      text += this.#atoms[at] ?? this.#source.slice(sourceStart, sourceEnd);
    }
    return new Prose(text, this.#pieces);
  }

  #push(length: number, sourceStart: number, sourceEnd: number, atom?: string): this {
    const start = this.#length;
    this.#length += length;
    const copied = atom === undefined;
    this.#pieces.push({ start, end: this.#length, sourceStart, sourceEnd, copied });
    this.#atoms.push(atom);
    return this;
  }
}
