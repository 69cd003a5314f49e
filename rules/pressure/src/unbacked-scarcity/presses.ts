import { isQuoted, type Mark, type PhraseHit } from "@troth/core";

import { findActivity } from "./activity.ts";
import { countBefore, type Count } from "./count.ts";
import type { CueKind } from "./lexicon.ts";

/** What presses, and how it does. */
export interface Pressure {
  readonly at: Mark;
  readonly kind: "number" | "scarce" | "demand" | "activity";
}

/** In characters: near by, to stay linear. */
const reach = 120;

/** The words with which a hit presses. Undefined: there the same words only inform. */
export function pressureAt(hit: PhraseHit): Pressure | undefined {
  const { unit, start, end } = hit;
  const before = unit.text.slice(Math.max(0, start - reach), start);
  const after = unit.text.slice(end, end + reach);
  if (isQuoted(hit)) return undefined;
  const kind = hit.phrase.id as CueKind;
  if (kind === "activity") return activityAt(hit);
  if (excused.test(before) || denied.test(before)) return undefined;
  if (kind === "count") return countAt(hit, before, after);
  if (!presses[kind](before, after)) return undefined;
  return { at: hit, kind: kind === "demand" || /demand$/iu.test(hit.form) ? "demand" : "scarce" };
}

const presses: Readonly<
  Record<Exclude<CueKind, "activity" | "count">, (before: string, after: string) => boolean>
> = {
  // "The last few seats are at the back" tells where, not how many.
  scarce: (_, after) => !/^ (?:are|were|is|was|at|on) (?!left|available|sold)/u.test(after),
  alone: (before, after) => opensClause.test(before) && endsClause.test(after),
  going: (before) => opensClause.test(before) || (ofGoods.test(before) && !ofTime.test(before)),
  "before-gone": (before) => buys.test(before),
  // Behind a comma it is a condition of the offer, not its cry.
  while: (before) => /(?:^|[.!?]\s+)$/u.test(before),
  demand: (before, after) =>
    (opensClause.test(before) && endsClause.test(after)) || ofGoods.test(before),
};

const opensClause = /(?:^|[.!?:;,|–—(•-])\s*$/u;
const endsClause = /^\s*(?:$|[^\p{L}\p{N}\s])/u;

/** "These mugs are", "items in your basket are", "they're": the goods of the sender. */
const ofGoods =
  /\b(?:this|these|our|your|the|items?|they|it)\b(?:['’](?:re|s)\b|[^.!?]{0,40}\b(?:is|are)\b)?(?: \p{L}+ly)? $/iu;

/** An offer or a season that ends is a matter of time. */
const ofTime =
  /\b(?:offers?|sale|deals?|shipping|day|week|month|year|summer|winter|spring|autumn|season)\b[^.!?]{0,30}$/iu;

const buys =
  /\b(?:get|grab|buy|order|shop|snag|snap|bag|pick|claim|reserve|secure|book|hurry|yours|save)\b/iu;

/** Past, of another time, or the reader's own: "there were few seats left", "your credits". */
const excused =
  /\b(?:was|were|had|used to|if|when|once|until|unless|you(?:['’]ve| have)(?: got)?|due to|because of|owing to|given|thanks to|despite)\b[^.!?;,]{0,50}$/iu;

const denied = /\b(?:no|not|never|without|isn['’]t|aren['’]t|nor|instead of)(?: \p{L}+){0,2} $/iu;

function countAt(hit: PhraseHit, before: string, after: string): Pressure | undefined {
  const count = countPresses(before, hit.form, after);
  if (count === undefined) return undefined;
  const start = hit.start - before.length + count.start;
  return { at: { unit: hit.unit, start, end: hit.end }, kind: "number" };
}

/** "Only 2 items", before "left" or "in stock": a number of goods that leans on the reader. */
export function countPresses(before: string, word: string, after: string): Count | undefined {
  const count = countBefore(before);
  if (count === undefined) return undefined;
  const { what, pressed } = count;
  if (what === "other") return pressed && inStock.test(after) ? count : undefined;
  const left = /^(?:left|remaining)$/iu.test(word);
  if (left && what === "nothing" && isLabel(before, after)) return count;
  if (!pressed && !(left && (what === "goods" || inStock.test(after)))) return undefined;
  return (what === "goods" ? goesOn : closes).test(after) ? count : undefined;
}

/** "3 left!" and nothing else: what a shop writes beside its goods. */
function isLabel(before: string, after: string): boolean {
  return /^\d+$/u.test(before.trim()) && /^[!.]{0,5}$/u.test(after.trim());
}

const inStock = /^\s*[,-]? ?(?:in stock|in (?:your|this) size|at this price)\b/iu;

/** The end of a clause, or words that keep "left" about the shelf. */
const closes =
  /^(?:\s*(?:$|[^\p{L}\p{N}\s'’])| (?:in (?:stock|your size|this size|size)|at (?:this|that) price|online|now|today|of (?:this|these|our|the))\b)/iu;
const goesOn =
  /^(?:\s*(?:$|[^\p{L}\p{N}\s'’])| (?:in|at|on|for|to|so|and|online|now|today|this|with)\b)/iu;

/** In characters. Wider than what any two hits so near share. */
const wide = 2 * reach;

/** Whether a look at `last` has seen all that there is around `hit`. */
export function isLookedAt(hit: PhraseHit, last: PhraseHit | undefined): boolean {
  return last?.unit === hit.unit && hit.start - last.start < reach;
}

function activityAt({ unit, start, end }: PhraseHit): Pressure | undefined {
  const from = Math.max(0, start - wide);
  const found = findActivity(unit.text.slice(from, end + wide), from === 0);
  if (found === undefined) return undefined;
  const at = { unit, start: from + found.start, end: from + found.end };
  return { at, kind: "activity" };
}
