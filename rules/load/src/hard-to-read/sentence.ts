import { countWords, tokensOf } from "../words.ts";

/** At most so many words: cheap, so that only long texts are taken apart. */
export function mostWords(text: string): number {
  let blanks = 0;
  let inBlank = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    // Beyond ASCII some characters are blanks; counting all of them keeps the bound.
    const isBlank = code <= 32 || code > 126;
    if (isBlank && (code > 126 || !inBlank)) blanks += 1;
    inBlank = isBlank;
  }
  return blanks + 1;
}

/**
 * Words with a list read as its number of items: "wool, dye, hand looms and two spinning wheels"
 * is long on paper and light to read. Three short items between commas or semicolons make a list.
 */
export function weighWords(text: string): number {
  const parts = text.split(/[,;•|]\s/u).map(countWords);
  let weight = 0;
  let list: number[] = [];
  const close = () => {
    weight += list.length >= itemsOfList ? list.length : sum(list);
    list = [];
  };
  for (const words of parts) {
    if (words <= wordsOfItem) {
      list.push(words);
    } else {
      close();
      weight += words;
    }
  }
  close();
  return weight;
}

const itemsOfList = 3;
const wordsOfItem = 4;

/** Names, prices, addresses and dates in a row: not a sentence that could be cut. */
export function isEnumeration(text: string): boolean {
  const tokens = tokensOf(text);
  const marked = tokens.filter((token) =>
    /^[^\p{L}\p{N}]*(?:\p{Lu}|\S*\p{N}|https?:)/u.test(token),
  );
  return marked.length > tokens.length * 0.4;
}

/** The three words before which the sentence could end: a clause near its middle, or undefined. */
export function splitPoint(text: string): string | undefined {
  const middle = text.length / 2;
  const off = (at: number) => Math.abs(at - middle);
  for (const joint of [strongJoint, weakJoint]) {
    const [best] = Array.from(text.matchAll(joint), (found) => found.index + found[0].length)
      .filter((at) => off(at) < middle * furthest)
      .toSorted((a, b) => off(a) - off(b));
    if (best === undefined) continue;
    const words = tokensOf(text.slice(best)).slice(0, 3).join(" ");
    return words.replace(/[,;:.]+$/u, "");
  }
  return undefined;
}

/** How far from the middle a split may be, as a share of half the sentence. */
const furthest = 0.6;

/**
 * A comma, semicolon or dash before a word that opens a clause; "and" may join less than that. Not
 * "who" or "while walking": what they open cannot stand alone.
 */
const strongJoint =
  /(?:[,;] | [–—-]{1,2} |—)(?=(?:but(?! not)|so|because(?! of)|while(?!(?: also)? \p{L}+ing)|although|though|then|and (?:because|while|if|when|we|you|they|it|i|he|she|this|there)) )/giu;

/** Such a word alone, where it cannot join anything smaller than a clause. */
const weakJoint =
  / (?=(?:because(?! of)|while(?!(?: also)? \p{L}+ing)|although|but (?:we|you|they|it|i|he|she)|and (?:we|you|they|i|he|she)|so that) )/giu;

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
