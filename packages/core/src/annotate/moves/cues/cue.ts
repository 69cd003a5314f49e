import type { Attribute, Move } from "../../../words.ts";
import type { Word } from "../../../phrase.ts";
import { tokensOf } from "../tokens.ts";

/** What a cue speaks for. */
export type Vote = Move | Attribute;

/**
 * Cue phrases of one vote, by weight. In a phrase `*` is any one word, `#` a word with a digit,
 * `a|b` either; a leading `^` wants the start of a clause, a trailing `$` the end of the unit.
 */
export interface CueList {
  readonly vote: Vote;
  readonly phrases: Readonly<Record<number, readonly string[]>>;
}

/** A cue found in a unit, offsets into its text. */
export interface CueHit {
  readonly vote: Vote;
  readonly weight: number;
  readonly start: number;
  readonly end: number;
}

interface Cue {
  readonly vote: Vote;
  readonly weight: number;
  readonly atStart: boolean;
  readonly atEnd: boolean;
}

interface Node {
  readonly next: Map<string, Node>;
  readonly cues: Cue[];
}

/** All cues in one trie of words: one pass over a unit finds every one that matches. */
export class CueIndex {
  readonly #root: Node = { next: new Map(), cues: [] };

  constructor(lists: readonly CueList[]) {
    for (const { vote, phrases } of lists) {
      for (const [weight, texts] of Object.entries(phrases)) {
        for (const text of texts) this.#add(text, vote, Number(weight));
      }
    }
  }

  #add(text: string, vote: Vote, weight: number): void {
    const cue = { vote, weight, atStart: text.startsWith("^"), atEnd: text.endsWith("$") };
    let nodes = [this.#root];
    for (const choice of text.replace("^", "").replace("$", "").trim().split(/\s+/u)) {
      nodes = choice.split("|").flatMap((word) => nodes.map((node) => grow(node, word)));
    }
    for (const node of nodes) node.cues.push(cue);
  }

  /** Hits in reading order; of overlapping hits of one vote only the heaviest counts. */
  find(text: string, words: readonly Word[], starts: ReadonlySet<number>): CueHit[] {
    const hits: CueHit[] = [];
    const last = new Map<Vote, number>();
    const collect = (cue: Cue, from: number, to: number) => {
      if (cue.atStart && !starts.has(from)) return;
      if (cue.atEnd && to < words.length - 1) return;
      const { vote, weight } = cue;
      const hit = { vote, weight, start: words[from]?.start ?? 0, end: words[to]?.end ?? 0 };
      const at = last.get(vote);
      const before = at === undefined ? undefined : hits[at];
      if (at === undefined || before === undefined || before.end <= hit.start) {
        last.set(vote, hits.length);
        hits.push(hit);
      } else if (before.weight < weight) hits[at] = hit;
    };
    for (let from = 0; from < words.length; from += 1) {
      this.#walk(this.#root, { text, words, from }, from, collect);
    }
    return hits;
  }

  #walk(
    node: Node,
    scan: { text: string; words: readonly Word[]; from: number },
    at: number,
    collect: (cue: Cue, from: number, to: number) => void,
  ): void {
    const { text, words, from } = scan;
    const word = words[at];
    if (word === undefined) return;
    if (at > from && parts(text, words[at - 1]?.end ?? 0, word.start)) return;
    for (const key of [word.key, "*", isNumber(word.key) ? "#" : ""]) {
      const next = node.next.get(key);
      if (next === undefined) continue;
      for (const cue of next.cues) collect(cue, from, at);
      this.#walk(next, scan, at + 1, collect);
    }
  }
}

const numberWords: ReadonlySet<string> = new Set(
  "two three four five six seven eight nine ten eleven twelve fifteen twenty thirty".split(" "),
);

function isNumber(key: string): boolean {
  return numberWords.has(key) || /\d/u.test(key);
}

/** The nodes after one word of a phrase; a contraction is several words. */
function grow(node: Node, text: string): Node {
  const keys = /^[*#]$|^\[/u.test(text) ? [text] : tokensOf(text).map(({ key }) => key);
  let at = node;
  for (const key of keys) {
    let next = at.next.get(key);
    if (next === undefined) at.next.set(key, (next = { next: new Map(), cues: [] }));
    at = next;
  }
  return at;
}

/** A comma, colon, quote or full stop ends a phrase. */
function parts(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const letter = text[at];
    if (letter !== " " && letter !== "-" && letter !== "\u00A0")
      return /[,.;:()"“”!?|•→–—]/u.test(letter ?? "");
  }
  return false;
}
