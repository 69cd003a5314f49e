import type { Mark, Unit } from "./draft.ts";
import { codeAt } from "./language/letters.ts";
import { WordStarts } from "./language/word-starts.ts";
import { nextWord, type Word } from "./language/words.ts";

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

interface Entry<Owner> {
  readonly phrase: Phrase;
  readonly form: string;
  readonly owner: Owner;
}

/** A place in the trie. It grows where it is walked: most phrases are never met. */
interface Node<Owner> {
  /** Entries of which the words up to this node are read, and where in the form they go on. */
  readonly waiting: { readonly entry: Entry<Owner>; readonly from: number }[];
  /** Once the node has been walked through. */
  grown?: Grown<Owner>;
}

interface Grown<Owner> {
  readonly next: ReadonlyMap<string, Node<Owner>>;
  /** What the next words start with, a bit for each letter. */
  readonly initials: number;
  readonly ends: readonly Entry<Owner>[];
}

/** All phrases of all rules in one trie of words: one pass over a draft finds every hit. */
export class PhraseIndex<Owner> {
  readonly #root: Node<Owner> = { waiting: [] };
  /** How the first words of all phrases start; known once a search begins. */
  #starts: WordStarts | undefined;

  /** Before the first search. */
  add(phrase: Phrase, owner: Owner): void {
    for (const form of phrase.forms) {
      this.#root.waiting.push({ entry: { phrase, form, owner }, from: 0 });
    }
  }

  /** Hits by owner, in reading order; of one owner's phrases from one word on, the longest. */
  find(units: readonly Unit[]): Map<Owner, PhraseHit[]> {
    const hits = new Map<Owner, PhraseHit[]>();
    const { next } = grown(this.#root);
    const starts = (this.#starts ??= new WordStarts(next.keys()));
    for (const unit of units) {
      let word = nextWord(unit.text, 0, starts.mayHold);
      while (word !== undefined) {
        const node = next.get(word.key);
        if (node !== undefined) collect(hits, longestFrom(node, unit, word));
        word = nextWord(unit.text, word.end, starts.mayHold);
      }
    }
    return hits;
  }
}

function grown<Owner>(node: Node<Owner>): Grown<Owner> {
  if (node.grown !== undefined) return node.grown;
  const next = new Map<string, Node<Owner>>();
  let initials = 0;
  const ends: Entry<Owner>[] = [];
  for (const { entry, from } of node.waiting) {
    const word = nextWord(entry.form, from);
    if (word === undefined) {
      if (from > 0) ends.push(entry);
      continue;
    }
    let child = next.get(word.key);
    if (child === undefined) {
      next.set(word.key, (child = { waiting: [] }));
      initials |= bitOf(codeAt(word.key, 0));
    }
    child.waiting.push({ entry, from: word.end });
  }
  node.grown = { next, initials, ends };
  node.waiting.length = 0;
  return node.grown;
}

/** For each owner the longest phrase from one word on; undefined where there is none. */
function longestFrom<Owner>(
  first: Node<Owner>,
  unit: Unit,
  { start, end }: Word,
): Map<Owner, PhraseHit> | undefined {
  // Most words that open a phrase open none here.
  let longest: Map<Owner, PhraseHit> | undefined;
  let reached = end;
  let node: Node<Owner> | undefined = first;
  while (node !== undefined) {
    const { next, initials, ends }: Grown<Owner> = grown(node);
    for (const { phrase, form, owner } of ends) {
      longest ??= new Map();
      longest.set(owner, { unit, start, end: reached, phrase, form });
    }
    if (next.size === 0 || !mayGoOn(unit.text, reached, initials)) break;
    const word: Word | undefined = nextWord(unit.text, reached);
    if (word === undefined || !joined(unit.text, reached, word.start)) break;
    node = next.get(word.key);
    reached = word.end;
  }
  return longest;
}

/** Cheap, and answers for most words: behind a blank, the letter there tells. */
function mayGoOn(text: string, at: number, initials: number): boolean {
  if (at + 1 >= text.length || codeAt(text, at) !== blank) return true;
  const code = codeAt(text, at + 1);
  return !isAsciiLetter(code) || (initials & bitOf(code)) !== 0;
}

const blank = 32;

function isAsciiLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

/** The same for a letter and its capital. */
function bitOf(code: number): number {
  return 1 << (code & 31);
}

/** Adds what does not overlap the owner's hit before. */
function collect<Owner>(
  hits: Map<Owner, PhraseHit[]>,
  found: Map<Owner, PhraseHit> | undefined,
): void {
  if (found === undefined) return;
  for (const [owner, hit] of found) {
    const list = hits.get(owner);
    if (list === undefined) {
      hits.set(owner, [hit]);
      continue;
    }
    const last = list.at(-1);
    if (last?.unit !== hit.unit || last.end <= hit.start) list.push(hit);
  }
}

/** Words belong to one phrase across spaces and hyphens, not across a comma or a full stop. */
function joined(text: string, from: number, to: number): boolean {
  if (to === from + 1 && codeAt(text, from) === blank) return true;
  for (let at = from; at < to; at += 1) {
    if (!/[\s\u2010-\u2015-]/u.test(text.charAt(at))) return false;
  }
  return true;
}
