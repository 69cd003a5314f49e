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
  const room = 1 + texts.flatMap((some) => some ?? []).length * longestNeeded;
  const builder = new TrieBuilder(room);
  for (const [pattern, some] of texts.entries()) {
    for (const text of some ?? []) builder.add(text, pattern);
  }
  const always = texts.flatMap((some, pattern) => (some === undefined ? [pattern] : []));
  const { next, endsAt, ends, starts } = builder;
  return { next, endsAt, ends, starts, always };
}

class TrieBuilder {
  readonly next: Uint16Array;
  readonly endsAt: Uint16Array;
  readonly ends: End[][] = [[]];
  readonly starts = new Uint8Array(kinds ** 3);
  #nodes = 1;

  constructor(room: number) {
    this.next = new Uint16Array(room * kinds);
    this.endsAt = new Uint16Array(room);
  }

  add(text: string, pattern: number): void {
    const whole = text.replaceAll(edge, "");
    const plain = whole.slice(0, longestNeeded);
    const node = this.#nodeOf(plain);
    const before = text.startsWith(edge);
    const end = { pattern, before, after: plain === whole && text.endsWith(edge) };
    if (this.endsAt[node] === 0) this.endsAt[node] = this.ends.push([]) - 1;
    this.ends[this.endsAt[node] as number]?.push(end);
    const where = before ? atEdge : anywhere;
    const [from, to] = rangeOfStart(plain);
    for (let at = from; at < to; at += 1) this.starts[at] = Math.max(where, this.starts[at] ?? 0);
  }

  #nodeOf(text: string): number {
    let node = 0;
    for (let at = 0; at < text.length; at += 1) {
      const place = node * kinds + kindOf(text.charCodeAt(at));
      if (this.next[place] === 0) this.next[place] = this.#nodes++;
      node = this.next[place] ?? 0;
    }
    return node;
  }
}

/** The starts, by the kinds of three neighbours, of whatever starts with this text. */
function rangeOfStart(text: string): readonly [number, number] {
  let from = 0;
  let size = kinds ** 3;
  for (let at = 0; at < 3 && at < text.length; at += 1) {
    size /= kinds;
    from += kindOf(text.charCodeAt(at)) * size;
  }
  return [from, from + size];
}
