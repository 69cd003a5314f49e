import { codeAt } from "../language/letters.ts";
import { isAsciiWord, kindOf, kinds, lastOfWord, noSign } from "./signs.ts";
import { anywhere, atEdge, type Trie } from "./trie.ts";

/** What is looked for, and the patterns of which something was found. */
export interface Search {
  readonly trie: Trie;
  readonly found: number[];
}

/** Finds the texts of the trie in one pass. */
export function scan(text: string, search: Search): void {
  const { starts } = search.trie;
  const { length } = text;
  let wanted = atEdge;
  // The kinds of this character and the two behind it, five bits each.
  let three = length > 0 ? kindOf(codeAt(text, 0)) : noSign;
  three = (three << 5) | (length > 1 ? kindOf(codeAt(text, 1)) : noSign);
  for (let at = 0; at < length; at += 1) {
    // Never past the end: that would make every step of this loop slow.
    const next = at + 2 < length ? kindOf(codeAt(text, at + 2)) : noSign;
    three = ((three << 5) | next) & 0x7fff;
    if ((starts[three] as number) >= wanted) walk(text, at, search);
    wanted = three >> 10 <= lastOfWord ? anywhere : atEdge;
  }
}

function walk(text: string, from: number, { trie, found }: Search): void {
  const { next, endsAt, ends } = trie;
  const { length } = text;
  let node = 0;
  for (let at = from; at < length; at += 1) {
    node = next[node * kinds + kindOf(codeAt(text, at))] as number;
    if (node === 0) return;
    const here = endsAt[node] as number;
    if (here === 0) continue;
    for (const { pattern, before, after } of ends[here] ?? none) {
      if (before && isInWord(text, from - 1)) continue;
      if (after && isInWord(text, at + 1)) continue;
      found.push(pattern);
    }
  }
}

const none: readonly never[] = [];

function isInWord(text: string, at: number): boolean {
  return at >= 0 && at < text.length && isAsciiWord(codeAt(text, at));
}
