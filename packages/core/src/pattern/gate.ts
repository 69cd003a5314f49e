import { scan, type Search } from "./scan.ts";
import { buildTrie, type Needed, type Trie } from "./trie.ts";

export type { Needed } from "./trie.ts";

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
    return this.openFor(text).length > 0;
  }

  /** The numbers of the patterns that may match, each once. */
  openFor(text: string): readonly number[] {
    const trie = (this.#trie ??= buildTrie(this.#needed));
    const search: Search = { trie, found: [...trie.always] };
    scan(text, search);
    return search.found.length > 1 ? [...new Set(search.found)] : search.found;
  }
}
