import { codeAt } from "./letters.ts";

/**
 * How the words of a list start and end. It tells of most other words that they are not of the list
 * without cutting them out of their text.
 */
export class WordStarts {
  readonly #known = new Uint8Array(32 ** 3);

  /** @param keys in lower case. */
  constructor(keys: Iterable<string>) {
    for (const key of keys) this.#known[startOf(key, 0, key.length)] = 1;
  }

  /** Whether `text[start, end)` may be a word of the list, in any case. */
  readonly mayHold = (text: string, start: number, end: number): boolean =>
    this.#known[startOf(text, start, end)] !== 0;
}

/**
 * The first three characters and the last in one number, by five bits of each, so that a letter and
 * its capital are alike; past the end of every list where one is not ASCII, and may change with the
 * case. Words that share a number by chance are told apart later.
 */
function startOf(text: string, start: number, end: number): number {
  let bits = 0;
  for (let at = start; at < start + 3; at += 1) {
    const code = at < end ? codeAt(text, at) : 0;
    if (code > 127) return beyond;
    bits = (bits << 5) | (code & 31);
  }
  const last = codeAt(text, end - 1);
  return last > 127 ? beyond : bits ^ ((last & 31) * spread);
}

/** Sets the last character apart from words that differ in one before. */
const spread = 0x2b5;

const beyond = 32 ** 3;
