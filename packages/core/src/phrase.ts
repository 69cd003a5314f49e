import type { Mark, Unit } from "./draft.ts";

/** A phrase to look for, whole words only; case, curly quotes and hyphens do not matter. */
export interface Phrase {
  readonly id: string;
  /** Every form as it is written: "leverage", "leveraging". */
  readonly forms: readonly string[];
}

/** Where a phrase of a rule stands in a unit. */
export interface PhraseHit extends Mark {
  readonly phrase: Phrase;
  /** Which of the phrase's forms it is. */
  readonly form: string;
}

/** A word of a text with its place. */
export interface Word {
  /** Lower case, straight apostrophes. */
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

const wordPattern = /[\p{L}\p{N}\uFFFC]+(?:['’][\p{L}\p{N}]+)*|[#@%&](?=\p{L})/gu;

/** The words of a text. A hyphen parts words, so that "best-in-class" and "best in class" are one. */
export function wordsOf(text: string): Word[] {
  return Array.from(text.matchAll(wordPattern), ({ 0: raw, index }) => ({
    key: raw.toLowerCase().replaceAll("’", "'"),
    start: index,
    end: index + raw.length,
  }));
}

interface Node<Owner> {
  readonly next: Map<string, Node<Owner>>;
  readonly entries: { readonly phrase: Phrase; readonly form: string; readonly owner: Owner }[];
}

/** All phrases of all rules in one trie of words: one pass over a draft finds every hit. */
export class PhraseIndex<Owner> {
  readonly #root: Node<Owner> = { next: new Map(), entries: [] };

  add(phrase: Phrase, owner: Owner): void {
    for (const form of phrase.forms) {
      let node = this.#root;
      for (const { key } of wordsOf(form)) {
        let next = node.next.get(key);
        if (next === undefined) node.next.set(key, (next = { next: new Map(), entries: [] }));
        node = next;
      }
      if (node !== this.#root) node.entries.push({ phrase, form, owner });
    }
  }

  /** Hits by owner, in reading order; of one owner's phrases from one word on, the longest. */
  find(units: readonly Unit[]): Map<Owner, PhraseHit[]> {
    const hits = new Map<Owner, PhraseHit[]>();
    for (const unit of units) {
      const words = wordsOf(unit.text);
      for (let from = 0; from < words.length; from += 1) this.#match(unit, words, from, hits);
    }
    return hits;
  }

  #match(unit: Unit, words: readonly Word[], from: number, hits: Map<Owner, PhraseHit[]>): void {
    const longest = new Map<Owner, PhraseHit>();
    const start = words[from]?.start ?? 0;
    let node: Node<Owner> | undefined = this.#root;
    for (let at = from; at < words.length; at += 1) {
      const word = words[at];
      if (word === undefined) break;
      if (at > from && !joined(unit.text, words[at - 1]?.end ?? 0, word.start)) break;
      node = node.next.get(word.key);
      if (node === undefined) break;
      for (const { phrase, form, owner } of node.entries) {
        longest.set(owner, { unit, start, end: word.end, phrase, form });
      }
    }
    for (const [owner, hit] of longest) {
      const list = hits.get(owner) ?? [];
      const last = list.at(-1);
      if (last?.unit === unit && last.end > hit.start) continue;
      list.push(hit);
      hits.set(owner, list);
    }
  }
}

/** Words belong to one phrase across spaces and hyphens, not across a comma or a full stop. */
function joined(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    if (!/[\s\u2010-\u2015-]/u.test(text[at] ?? "")) return false;
  }
  return true;
}
