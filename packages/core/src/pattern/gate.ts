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
    const { always, root, starts } = (this.#trie ??= buildTrie(this.#needed));
    return always.length > 0 || scan(text, { root, starts });
  }

  /** The numbers of the patterns that may match; one may come twice. */
  openFor(text: string): readonly number[] {
    const { always, root, starts } = (this.#trie ??= buildTrie(this.#needed));
    const found: number[] = [];
    scan(text, { root, starts, found });
    return always.length === 0 ? found : [...always, ...found];
  }
}

interface Trie {
  readonly root: Node;
  /** By the kinds of three neighbours: where a text of the trie starts with such. */
  readonly starts: Uint8Array;
  /** Patterns of which nothing is known. */
  readonly always: number[];
}

function buildTrie(needed: readonly Needed[]): Trie {
  const trie = { root: newNode(), starts: new Uint8Array(kinds ** 3), always: new Array<number>() };
  for (const [pattern, need] of needed.entries()) {
    const literals = "source" in need ? literalsOf(need) : need;
    if (literals === undefined) trie.always.push(pattern);
    else for (const text of literals) add(trie, text, pattern);
  }
  return trie;
}

function add({ root, starts }: Trie, text: string, pattern: number): void {
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
  const where = text.startsWith(edge) ? atEdge : anywhere;
  const [from, to] = rangeOfStart(plain);
  for (let start = from; start < to; start += 1)
    starts[start] = Math.max(where, starts[start] ?? 0);
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

/** A text of the trie starts so: only where a word begins, or anywhere. */
const atEdge = 1;
const anywhere = 2;

/** The start of a long text tells as much as all of it, and shares more of the trie. */
const longestNeeded = 10;

function newNode(): Node {
  return { next: new Map(), ends: [] };
}

interface Search {
  readonly root: Node;
  readonly starts: Uint8Array;
  /** Collects the patterns. Without it the search stops at the first, and answers true. */
  readonly found?: number[];
}

function scan(text: string, search: Search): boolean {
  const { starts } = search;
  const { length } = text;
  let wanted = atEdge;
  // The kinds of this character and the two behind it, five bits each.
  let three = length > 0 ? kindOf(text.charCodeAt(0)) : noSign;
  three = (three << 5) | (length > 1 ? kindOf(text.charCodeAt(1)) : noSign);
  for (let at = 0; at < length; at += 1) {
    // Never past the end: that would make every step of this loop slow.
    const next = at + 2 < length ? kindOf(text.charCodeAt(at + 2)) : noSign;
    three = ((three << 5) | next) & 0x7fff;
    if ((starts[three] as number) >= wanted && walk(text, at, search)) return true;
    wanted = three >> 10 <= lastOfWord ? anywhere : atEdge;
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
