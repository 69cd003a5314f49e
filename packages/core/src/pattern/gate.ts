import { literalsOf } from "./literals.ts";
import { edge } from "./parse.ts";
import { foldCode, isAsciiWord, kindOf, kinds, lastOfWord, noSign } from "./signs.ts";

/** A pattern, or the texts in lower case of which each match of a pattern holds one. */
export type Needed = Pick<RegExp, "source"> | readonly string[];

interface Node {
  readonly next: Map<number, Node>;
  readonly ends: End[];
}

/** A text that pattern number `pattern` may need ends here; it may want an edge of a word. */
interface End {
  readonly pattern: number;
  readonly before: boolean;
  readonly after: boolean;
}

/**
 * Tells in one pass over a text which of many patterns it may match: those that it holds a text of
 * without which they cannot match. Most texts hold none, so that no pattern has to run.
 */
export class Gate {
  readonly #needed: readonly Needed[];
  #trie: Trie | undefined;

  constructor(needed: readonly Needed[]) {
    this.#needed = needed;
  }

  /** Whether any of the patterns may match. */
  isOpen(text: string): boolean {
    const { always, root, pairs } = (this.#trie ??= buildTrie(this.#needed));
    return always.size > 0 || scan(text, { root, pairs });
  }

  /** The numbers of the patterns that may match. */
  openFor(text: string): ReadonlySet<number> {
    const { always, root, pairs } = (this.#trie ??= buildTrie(this.#needed));
    const found: number[] = [];
    scan(text, { root, pairs, found });
    return found.length === 0 ? always : new Set([...always, ...found]);
  }
}

interface Trie {
  readonly root: Node;
  /** By the kinds of two neighbours: where a text of the trie starts with such. */
  readonly pairs: Uint8Array;
  /** Patterns of which nothing is known. */
  readonly always: Set<number>;
}

function buildTrie(needed: readonly Needed[]): Trie {
  const trie = { root: newNode(), pairs: new Uint8Array(kinds * kinds), always: new Set<number>() };
  for (const [pattern, need] of needed.entries()) {
    const literals = "source" in need ? literalsOf(need) : need;
    if (literals === undefined) trie.always.add(pattern);
    else for (const text of literals) add(trie, text, pattern);
  }
  return trie;
}

function add({ root, pairs }: Trie, text: string, pattern: number): void {
  const whole = text.replaceAll(edge, "");
  const plain = whole.slice(0, longestNeeded);
  let node = root;
  for (let at = 0; at < plain.length; at += 1) {
    const code = foldCode(plain.charCodeAt(at));
    let next = node.next.get(code);
    if (next === undefined) node.next.set(code, (next = newNode()));
    node = next;
  }
  node.ends.push({
    pattern,
    before: text.startsWith(edge),
    after: plain === whole && text.endsWith(edge),
  });
  const first = kindOf(plain.charCodeAt(0)) * kinds;
  const from = plain.length > 1 ? first + kindOf(plain.charCodeAt(1)) : first;
  const to = plain.length > 1 ? from + 1 : first + kinds;
  const where = text.startsWith(edge) ? atEdge : anywhere;
  for (let pair = from; pair < to; pair += 1) pairs[pair] = Math.max(where, pairs[pair] ?? 0);
}

/** A text of the trie starts with this pair: only where a word begins, or anywhere. */
const atEdge = 1;
const anywhere = 2;

/** The start of a long text tells as much as all of it, and shares more of the trie. */
const longestNeeded = 10;

function newNode(): Node {
  return { next: new Map(), ends: [] };
}

interface Search {
  readonly root: Node;
  readonly pairs: Uint8Array;
  /** Collects the patterns. Without it the search stops at the first, and answers true. */
  readonly found?: number[];
}

function scan(text: string, search: Search): boolean {
  const { pairs } = search;
  const last = text.length - 1;
  if (last < 0) return false;
  let wanted = atEdge;
  let kind = kindOf(text.charCodeAt(0));
  for (let at = 0; at <= last; at += 1) {
    // Never past the end: that would make every step of this loop slow.
    const next = at < last ? kindOf(text.charCodeAt(at + 1)) : noSign;
    if ((pairs[kind * kinds + next] as number) >= wanted && walk(text, at, search)) return true;
    wanted = kind <= lastOfWord ? anywhere : atEdge;
    kind = next;
  }
  return false;
}

function walk(text: string, from: number, { root, found }: Search): boolean {
  let node: Node | undefined = root;
  for (let at = from; at < text.length; at += 1) {
    node = node.next.get(foldCode(text.charCodeAt(at)));
    if (node === undefined) return false;
    for (const { pattern, before, after } of node.ends) {
      if (before && isInWord(text, from - 1)) continue;
      if (after && isInWord(text, at + 1)) continue;
      if (found === undefined) return true;
      found.push(pattern);
    }
  }
  return false;
}

function isInWord(text: string, at: number): boolean {
  return at >= 0 && at < text.length && isAsciiWord(text.charCodeAt(at));
}
