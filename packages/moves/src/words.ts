import { hasDigit, tokensOf } from "@troth/core";

import { hashOf } from "./hash.ts";

/** The words of a unit as numbers: of a long message, the words themselves would fill the memory. */
export interface UnitWords {
  /** By word, in reading order; the words that a number stands in are one. */
  readonly hashes: readonly number[];
  /** Two for each word: where it starts and ends in the text of the unit. */
  readonly places: readonly number[];
  /** Which groups of {@link wordGroups} are there: a bit for each. */
  readonly groups: number;
}

/** Words that say something by being there, in the order of their bits. */
export const wordGroups: readonly (readonly [name: string, words: string])[] = [
  ["link", "[link]"],
  ["mail", "[email]"],
  ["you", "you your yours yourself"],
  ["we", "we us our ours"],
  ["I", "i me my mine"],
  ["others", "they them their he she his her"],
  ["past", "was were had did made said went came got began started"],
];

const bits: ReadonlyMap<number, number> = new Map(
  wordGroups.flatMap(([, words], at) =>
    words.split(" ").map((word): [number, number] => [hashOf(word), 1 << at]),
  ),
);

/** As cues see them: contractions parted, addresses masked. */
export function readWords(text: string): UnitWords {
  const hashes: number[] = [];
  const places: number[] = [];
  let groups = 0;
  for (const { key, start, end } of tokensOf(text)) {
    const hash = hashOfWord(key);
    hashes.push(hash);
    places.push(start, end);
    groups |= bits.get(hash) ?? 0;
  }
  return { hashes, places, groups };
}

const number = hashOf("#");

/** @param key in lower case */
function hashOfWord(key: string): number {
  return hasDigit(key) ? number : hashOf(key);
}
