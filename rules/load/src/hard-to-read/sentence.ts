import { gated } from "@troth/core";

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

/** Whether a sentence carries several clauses; one long one of many plain nouns is read in one go. */
export function isNested(text: string): boolean {
  return (text.match(clauseOpening)?.length ?? 0) >= 2;
}

const clauseOpening =
  /\b(?:which|that|who|whom|whose|where|because|since|while|although|though|when|whether|if|unless|until|as(?! well| soon| long| much| many)|so|after|before)\b|;|, (?:and|but|or) | [–—-]{1,2} |—/giu;

/** "We bring what you need: wool, dye, and a loom": behind the colon it is read item by item. */
export function introducesList(text: string): boolean {
  return /[\p{L}\d)](?::| [–—-]) [^,;]{2,200}[,;][^,;]{2,200}[,;]/u.test(text);
}

/** Notices that lawyers word, wherever they stand. */
export function isSmallPrint(text: string): boolean {
  return smallPrint.test(text);
}

const smallPrint = gated(
  /\b(?:intended recipient|strictly prohibited|hereby|void where|no purchase necessary|legal guardian|warranties|liabilit(?:y|ies)|indemnif\p{L}+|tax[- ]deductible|all rights reserved)\b/iu,
);

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
