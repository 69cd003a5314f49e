import { codeAt } from "./letters.ts";

/**
 * How the words of a list start. It tells of most other words that they are not of the list without
 * cutting them out of their text.
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
 * The first three characters in one number, five bits each, so that a letter and its capital are
 * alike; past the end of every list where one is not ASCII, and may change with the case.
 */
function startOf(text: string, start: number, end: number): number {
  let bits = 0;
  for (let at = start; at < start + 3; at += 1) {
    const code = at < end ? codeAt(text, at) : 0;
    if (code > 127) return beyond;
    bits = (bits << 5) | (code & 31);
  }
  return bits;
}

const beyond = 32 ** 3;
