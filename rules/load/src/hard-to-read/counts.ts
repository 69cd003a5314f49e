import { Remembered } from "@troth/core";
import { daleChall } from "dale-chall";
import { spache } from "spache";
import { syllable } from "syllable";

/**
 * What readability formulas want to know of one sentence, by the names that they give it. Counted
 * when it is asked for: most sentences are told from fewer counts than all.
 */
export class SentenceCounts {
  readonly sentence = 1;
  readonly word: number;
  readonly letter: number;
  readonly #words: readonly string[];
  #keys: readonly string[] | undefined;
  #distinct: ReadonlySet<string> | undefined;
  #syllables: readonly number[] | undefined;

  constructor(sentence: string) {
    this.#words = sentence.match(wordPattern) ?? [];
    this.word = this.#words.length;
    this.letter = this.#words.reduce((letters, { length }) => letters + length, 0);
  }

  get difficultWord(): number {
    return this.word - this.#knownTo((easy ??= new Set(daleChall)));
  }

  get unfamiliarWord(): number {
    return this.word - this.#knownTo((familiar ??= new Set(spache)));
  }

  get syllable(): number {
    return this.#syllablesByWord().reduce((total, syllables) => total + syllables, 0);
  }

  get complexPolysillabicWord(): number {
    const syllables = this.#syllablesByWord();
    return this.#words.filter((word, at) => (syllables[at] ?? 0) >= 3 && !isCapitalised(word))
      .length;
  }

  /** The formulas count a word that comes back as known only once. */
  #knownTo(list: ReadonlySet<string>): number {
    let known = 0;
    for (const key of this.#distinctKeys()) if (list.has(key)) known += 1;
    return known;
  }

  #distinctKeys(): ReadonlySet<string> {
    return (this.#distinct ??= new Set(this.#lowerCase()));
  }

  #lowerCase(): readonly string[] {
    return (this.#keys ??= this.#words.map((word) => word.toLowerCase()));
  }

  #syllablesByWord(): readonly number[] {
    return (this.#syllables ??= this.#lowerCase().map((key) => syllables.of(key)));
  }
}

let easy: ReadonlySet<string> | undefined;
let familiar: ReadonlySet<string> | undefined;

const letter = String.raw`[\p{L}\p{M}\p{N}]`;
/** Stands inside a word, but not twice: "state-of-the-art", "Ann's", "AT&T". */
const inner = String.raw`(?!--|\.\.|''|==|::)[&'\-.:=?@_\u00AD\u00B7\u2010\u2011\u2019\u2027]`;
/** Initials ("U.S."), short words about a slash ("w/o"), and all other words. */
const wordPattern = new RegExp(
  [
    `(?:${letter}\\.){2,}(?!${letter})`,
    `(?<!${letter})${letter}{1,2}/(?:${letter}{1,2}(?!(?:${inner})*${letter}))?`,
    `${letter}+(?:(?:${inner})+${letter}+)*-?`,
  ].join("|"),
  "gu",
);

function isCapitalised(word: string): boolean {
  return word.charAt(0) !== word.charAt(0).toLowerCase();
}

/** Remembered: the library looks at a hundred patterns for each word, and few words are new. */
const syllables = new Remembered(syllable, 20_000);
