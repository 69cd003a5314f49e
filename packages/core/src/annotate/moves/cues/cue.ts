import type { Attribute, Move } from "../../../words.ts";
import type { Word } from "../../../language/words.ts";
import { hasDigit } from "../../../language/letters.ts";
import { tokensOf } from "../tokens.ts";

/** What a cue speaks for. */
type Vote = Move | Attribute;

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

/** A unit as cues look at it. */
export interface CueText {
  readonly text: string;
  readonly words: readonly Word[];
  /** By word: whether it begins a clause. */
  readonly starts: readonly boolean[];
}

interface Cue {
  readonly vote: Vote;
  readonly weight: number;
  readonly atStart: boolean;
  readonly atEnd: boolean;
}

/** A place in the trie. It grows where it is walked: most cues are never met. */
interface Node {
  /** Cues of which the words up to this node are read, with the words still to come. */
  readonly waiting: { readonly cue: Cue; readonly rest: string }[];
  /** Once the node has been walked through. */
  grown?: Grown;
}

interface Grown {
  readonly next: ReadonlyMap<string, Node>;
  readonly anyWord: Node | undefined;
  readonly number: Node | undefined;
  readonly ends: readonly Cue[];
}

/** All cues in one trie of words: one pass over a unit finds every one that matches. */
export class CueIndex {
  readonly #root: Node = { waiting: [] };

  constructor(lists: readonly CueList[]) {
    for (const { vote, phrases } of lists) {
      for (const [weight, texts] of Object.entries(phrases)) {
        for (const text of texts) this.#root.waiting.push(readCue(text, vote, Number(weight)));
      }
    }
  }

  /** Hits in reading order; of overlapping hits of one vote only the heaviest counts. */
  find(unit: CueText): CueHit[] {
    return new Search(unit).from(grown(this.#root));
  }
}

function readCue(text: string, vote: Vote, weight: number): { cue: Cue; rest: string } {
  const atStart = text.startsWith("^");
  const atEnd = text.endsWith("$");
  const rest = text.slice(atStart ? 1 : 0, atEnd ? -1 : undefined).trim();
  return { cue: { vote, weight, atStart, atEnd }, rest };
}

function grown(node: Node): Grown {
  if (node.grown !== undefined) return node.grown;
  const next = new Map<string, Node>();
  const ends: Cue[] = [];
  for (const { cue, rest } of node.waiting) {
    if (rest === "") {
      ends.push(cue);
      continue;
    }
    const blank = rest.indexOf(" ");
    const choices = blank < 0 ? rest : rest.slice(0, blank);
    const others = blank < 0 ? "" : rest.slice(blank + 1);
    for (const choice of choices.split("|")) {
      const [key, ...parted] = keysOf(choice);
      if (key === undefined) {
        // A sign such as "%" is no word: the cue goes on right here.
        node.waiting.push({ cue, rest: others });
        continue;
      }
      let child = next.get(key);
      if (child === undefined) next.set(key, (child = { waiting: [] }));
      child.waiting.push({ cue, rest: [...parted, others].join(" ").trim() });
    }
  }
  node.grown = { next, anyWord: next.get("*"), number: next.get("#"), ends };
  node.waiting.length = 0;
  return node.grown;
}

/** A contraction is several words. */
function keysOf(word: string): readonly string[] {
  return /^(?:[a-z]+|[*#]|\[.*)$/u.test(word) ? [word] : tokensOf(word).map(({ key }) => key);
}

/** The search through one unit. */
class Search {
  readonly #unit: CueText;
  readonly #hits: CueHit[] = [];
  /** By vote, where its last hit stands among the hits. */
  readonly #last = new Map<Vote, number>();

  constructor(unit: CueText) {
    this.#unit = unit;
  }

  from(root: Grown): CueHit[] {
    const { length } = this.#unit.words;
    for (let from = 0; from < length; from += 1) this.#step(root, from, from);
    return this.#hits;
  }

  /** On from a node, over the word `at`, of a walk that began at the word `from`. */
  #step(node: Grown, from: number, at: number): void {
    const word = this.#unit.words[at];
    if (word === undefined) return;
    const next = node.next.get(word.key);
    if (next !== undefined) this.#enter(grown(next), from, at);
    if (node.anyWord !== undefined) this.#enter(grown(node.anyWord), from, at);
    if (node.number !== undefined && isNumber(word.key)) this.#enter(grown(node.number), from, at);
  }

  #enter(node: Grown, from: number, at: number): void {
    for (const cue of node.ends) this.#add(cue, from, at);
    if (node.next.size === 0) return;
    const { text, words } = this.#unit;
    const next = words[at + 1];
    if (next === undefined || parts(text, words[at]?.end ?? 0, next.start)) return;
    this.#step(node, from, at + 1);
  }

  #add({ vote, weight, atStart, atEnd }: Cue, from: number, at: number): void {
    const { words, starts } = this.#unit;
    if ((atStart && starts[from] !== true) || (atEnd && at < words.length - 1)) return;
    const hit = { vote, weight, start: words[from]?.start ?? 0, end: words[at]?.end ?? 0 };
    const last = this.#last.get(vote);
    const before = last === undefined ? undefined : this.#hits[last];
    if (last === undefined || before === undefined || before.end <= hit.start) {
      this.#last.set(vote, this.#hits.length);
      this.#hits.push(hit);
    } else if (before.weight < weight) this.#hits[last] = hit;
  }
}

const numberWords: ReadonlySet<string> = new Set(
  "two three four five six seven eight nine ten eleven twelve fifteen twenty thirty".split(" "),
);

function isNumber(key: string): boolean {
  return hasDigit(key) || numberWords.has(key);
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
