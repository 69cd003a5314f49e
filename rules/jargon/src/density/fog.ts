import {
  bodyUnits,
  wordsOf,
  type Channel,
  type Draft,
  type PhraseHit,
  type Unit,
} from "@troth/core";

import { isLiteral, senseOf } from "../buzzword/entries.ts";
import { areOwnWords, hasInnerCapital } from "../own-words.ts";
import { halfMeant, weakPhrases } from "./weak-words.ts";

/** How much jargon a draft holds, and where. */
export interface Fog {
  /** Of all terms together. */
  readonly weight: number;
  /** Each term once, the most frequent first. */
  readonly terms: readonly string[];
  /** How many of them say little wherever they stand. */
  readonly heavy: number;
  /** The units with the most of it, heaviest first. */
  readonly heaviest: readonly Unit[];
}

/** Weighs the hits of a draft: 1 for an empty word, a half for one that is empty in company. */
export function fogOf(draft: Draft, hits: readonly PhraseHit[], allowed: ReadonlySet<string>): Fog {
  const weights = new Map<Unit, number>();
  const terms = new Map<string, number>();
  const heavy = new Set<string>();
  let total = 0;
  for (const hit of hits) {
    const { id } = hit.phrase;
    const weight = allowed.has(id) || allowed.has(hit.form) ? 0 : weightOf(hit, draft.meta.channel);
    if (weight === 0) continue;
    total += weight;
    weights.set(hit.unit, (weights.get(hit.unit) ?? 0) + weight);
    terms.set(id, (terms.get(id) ?? 0) + 1);
    if (weight === 1) heavy.add(id);
  }
  return {
    weight: total,
    terms: keysByValue(terms),
    heavy: heavy.size,
    heaviest: keysByValue(weights),
  };
}

function weightOf(hit: PhraseHit, channel: Channel): 0 | 0.5 | 1 {
  if (!areOwnWords(hit)) return 0;
  if (!weak.has(hit.phrase.id)) {
    if (senseOf(hit, channel) !== undefined) return 1;
    if (!halfMeant.has(hit.phrase.id) || isLiteral(hit)) return 0;
  }
  return hasInnerCapital(hit) ? 0 : 0.5;
}

const weak: ReadonlySet<string> = new Set(weakPhrases.map(({ id }) => id));

function keysByValue<Key>(counts: ReadonlyMap<Key, number>): Key[] {
  return [...counts].toSorted(([, a], [, b]) => b - a).map(([key]) => key);
}

/** Words that carry meaning. */
export function countContentWords(draft: Draft): number {
  let words = 0;
  for (const { text } of bodyUnits(draft)) {
    for (const { key } of wordsOf(text)) if (!functionWords.has(key)) words += 1;
  }
  return words;
}

const functionWords: ReadonlySet<string> = new Set(
  (
    "a about after all also am an and any are as at be because been before being but by can could " +
    "did do does for from had has have he her here him his how i if in into is it its just like may " +
    "me might more most my no not of on one or other our out over shall she should so some such than " +
    "that the their them then there these they this those through to too under up us was we were what " +
    "when where which while who will with would you your i'm it's we're you're they're don't we've " +
    "you've i've that's isn't aren't can't won't let's"
  ).split(" "),
);
