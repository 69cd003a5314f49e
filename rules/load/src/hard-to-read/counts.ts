import { daleChall } from "dale-chall";
import { spache } from "spache";
import { syllable } from "syllable";

/** What readability formulas want to know of one sentence, by the names that they give it. */
export type FormulaCounts = {
  readonly sentence: 1;
  readonly word: number;
  readonly character: number;
  readonly letter: number;
  readonly syllable: number;
  readonly polysillabicWord: number;
  readonly complexPolysillabicWord: number;
  readonly difficultWord: number;
  readonly unfamiliarWord: number;
};

/** Counts words, letters, syllables and the words that school lists know. */
export function countForFormulas(sentence: string): FormulaCounts {
  const words = sentence.match(wordPattern) ?? [];
  const keys = words.map((word) => word.toLowerCase());
  const syllables = keys.map(syllablesOf);
  const long = words.filter((_, at) => (syllables[at] ?? 0) >= 3);
  const letters = sum(words.map(({ length }) => length));
  // The formulas count a word that comes back as known only once.
  const distinct = [...new Set(keys)];
  return {
    sentence: 1,
    word: words.length,
    character: letters,
    letter: letters,
    syllable: sum(syllables),
    polysillabicWord: long.length,
    complexPolysillabicWord: long.filter((word) => !isCapitalised(word)).length,
    difficultWord: words.length - distinct.filter((key) => easy.has(key)).length,
    unfamiliarWord: words.length - distinct.filter((key) => familiar.has(key)).length,
  };
}

const easy: ReadonlySet<string> = new Set(daleChall);
const familiar: ReadonlySet<string> = new Set(spache);

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
const known = new Map<string, number>();
const mostKnown = 20_000;

function syllablesOf(key: string): number {
  const before = known.get(key);
  if (before !== undefined) return before;
  if (known.size >= mostKnown) known.clear();
  const syllables = syllable(key);
  known.set(key, syllables);
  return syllables;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
