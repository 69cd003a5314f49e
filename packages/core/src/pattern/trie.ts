import { literalsOf } from "./literals.ts";
import { edge } from "./parse.ts";
import { kindOf, kinds } from "./signs.ts";

/** A pattern, or the texts in lower case of which each match of a pattern holds one. */
export type Needed = Pick<RegExp, "source"> | readonly string[];

/** A text that a pattern may need ends here; it may want an edge of a word on either side. */
interface End {
  readonly pattern: number;
  readonly before: boolean;
  readonly after: boolean;
}

/** The texts that patterns need, by the kinds of their characters: what is alike is one. */
export interface Trie {
  /** At `node * kinds + kind` the node that follows, 0 for none; the root is node 0. */
  readonly next: Uint16Array;
  /** By node: where in `ends` the texts are that end there; 0 for none. */
  readonly endsAt: Uint16Array;
  readonly ends: readonly (readonly End[])[];
  /** By the kinds of three neighbours: where a text of the trie starts so. */
  readonly starts: Uint8Array;
  /** Patterns of which nothing is known. */
  readonly always: readonly number[];
}

/** A text of the trie starts so: only where a word begins, or anywhere. */
export const atEdge = 1;
export const anywhere = 2;

/** The start of a long text tells as much as all of it, and shares more of the trie. */
const longestNeeded = 10;

export function buildTrie(needed: readonly Needed[]): Trie {
  const texts = needed.map((need) => ("source" in need ? literalsOf(need) : need));
  const { next, endsAt, ends, starts } = new TrieBuilder(texts);
  const always = texts.flatMap((some, pattern) => (some === undefined ? [pattern] : []));
  return { next, endsAt, ends, starts, always };
}

/** Of a text of a pattern, what goes into the trie. */
interface Entry {
  readonly text: string;
  /** Without its edges, and no longer than is needed. */
  readonly start: number;
  readonly end: number;
}

/** Thousands of texts go in before the first draft is looked at: none is taken apart for it. */
class TrieBuilder {
  readonly next: Uint16Array;
  readonly endsAt: Uint16Array;
  readonly ends: End[][] = [[]];
  readonly starts = new Uint8Array(kinds ** 3);
  #nodes = 1;

  /** @param texts of each pattern */
  constructor(texts: readonly (readonly string[] | undefined)[]) {
    let room = 1;
    for (const some of texts) for (const text of some ?? []) room += text.length;
    this.next = new Uint16Array(room * kinds);
    this.endsAt = new Uint16Array(room);
    for (let pattern = 0; pattern < texts.length; pattern += 1) {
      for (const text of texts[pattern] ?? []) this.#add(text, pattern);
    }
  }

  #add(text: string, pattern: number): void {
    const start = text.startsWith(edge) ? 1 : 0;
    const whole = text.endsWith(edge) ? text.length - 1 : text.length;
    const entry = { text, start, end: Math.min(whole, start + longestNeeded) };
    const node = this.#nodeOf(entry);
    const after = entry.end === whole && whole < text.length;
    if (this.endsAt[node] === 0) this.endsAt[node] = this.ends.push([]) - 1;
    this.ends[this.endsAt[node] as number]?.push({ pattern, before: start > 0, after });
    this.#addStart(entry, start > 0 ? atEdge : anywhere);
  }

  #nodeOf({ text, start, end }: Entry): number {
    let node = 0;
    for (let at = start; at < end; at += 1) {
      const place = node * kinds + kindOf(text.charCodeAt(at));
      if (this.next[place] === 0) this.next[place] = this.#nodes++;
      node = this.next[place] as number;
    }
    return node;
  }

  /** All that three neighbours can be where the text stands: behind a short one, anything. */
  #addStart({ text, start, end }: Entry, where: number): void {
    let from = 0;
    let size = kinds ** 3;
    for (let at = start; at < end && size > 1; at += 1) {
      size /= kinds;
      from += kindOf(text.charCodeAt(at)) * size;
    }
    for (let at = from; at < from + size; at += 1) {
      if ((this.starts[at] as number) < where) this.starts[at] = where;
    }
  }
}
