import { bodyUnits, gated, isQuoted, shorten, type Draft, type Unit } from "@troth/core";

import { virtuesIn } from "./virtues.ts";

/** A value as the draft names it, and what counts it once: words of one group are one value. */
interface Claim {
  readonly key: string;
  readonly words: string;
}

/** The different values, beliefs and missions that the sender claims, as they are named first. */
export function claimedValues(draft: Draft): string[] {
  const body = bodyUnits(draft);
  const named = new Map<string, string>();
  for (const [at, unit] of body.entries()) {
    for (const { key, words } of claimsIn(unit, body.slice(at + 1, at + 1 + longestList))) {
      if (!named.has(key)) named.set(key, words);
    }
  }
  return [...named.values()];
}

/** Nobody lists more values. */
const longestList = 10;

function claimsIn(unit: Unit, below: readonly Unit[]): Claim[] {
  const frame = claim.exec(unit.text);
  if (frame === null || isQuoted({ unit, start: frame.index, end: frame.index + 1 })) return [];
  const from = frame.index;
  const text = unit.text.slice(from);
  if (heading.test(text)) return [...virtues(text), ...listed(below)];
  return [...virtues(text), ...ownBelief(text)];
}

/** Ways to claim a value for oneself. Each needs a "we" or an "our". */
const claim = gated({
  source: [
    String.raw`\bwe(?:['’]re| are)? (?:[\p{L}]{2,12} )?(?:believe|stand for|value|committed to|dedicated to|devoted to|passionate about|driven by|guided by|inspired by|defined by|built on|live by|act with|lead with|champion|celebrate|cherish|embrace|care about|care deeply about|strive for)\b`,
    String.raw`\bour (?:[\p{L}]{2,12} )?(?:values|pillars|principles|beliefs|mission|vision)\b`,
    String.raw`\bour (?:commitment|dedication|devotion|passion) (?:to|for)\b`,
    String.raw`\b\p{L}{4,20} (?:is|are) (?:in our (?:dna|blood)|at the (?:very )?(?:heart|core) of (?:everything|all|what) we)\b`,
  ].join("|"),
  flags: "iu",
});

/** "Our values:", "our core values are": what they are follows, or stands in the list below. */
const heading = /^our (?:[\p{L}]{2,12} )?(?:values|pillars|principles|beliefs)\b/iu;

function virtues(text: string): Claim[] {
  return virtuesIn(text).map(({ group, word }) => ({ key: group, words: word }));
}

/** The items of the list that follows; each names its value in its first words. */
function listed(below: readonly Unit[]): Claim[] {
  const end = below.findIndex(({ block }) => block.role !== "list-item");
  const items = end === -1 ? below : below.slice(0, end);
  return items.flatMap(({ text }) => virtues(text.slice(0, 60)).slice(0, 1));
}

/** "We believe that a phone should last", "our mission is to": a belief of its own, no forecast. */
function ownBelief(text: string): Claim[] {
  const found = belief.exec(text);
  if (found === null) return [];
  const words = found[0].toLowerCase();
  const key = words.startsWith("our") ? words : text.toLowerCase();
  return [{ key, words: shorten(text, 40) }];
}

const belief =
  /^our (?:mission|vision)(?= is| to)|^we (?:\p{L}+ )?believe (?:that )?(?!in\b|it\b|this\b|that\b|these\b|we\b|you\b|they\b|he\b|she\b|there\b|our\b)(?=(?:\S+ ){0,8}(?:should|deserves?|must|can|needs?|ought)\b)/iu;
