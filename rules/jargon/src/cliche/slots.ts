import { wordsOf, type Mark, type PhraseHit } from "@troth/core";

import type { Cliche } from "./lexicon.ts";

/** How many characters before a phrase are looked at: a bound for texts that never end. */
const view = 200;

/** How many words may stand in a slot before and after the fixed part of a phrase. */
const before = 6;
const after = 10;

/** The whole phrase with what fills its slots, or undefined where it is not meant. */
export function wholePhrase(entry: Cliche, hit: PhraseHit): Mark | undefined {
  const { unit } = hit;
  const lead = unit.text.slice(Math.max(0, hit.start - view), hit.start);
  if (entry.opens === true && wordsOf(lead).length > 1) return undefined;
  if (entry.unlessBefore?.test(unit.text.slice(hit.end, hit.end + view)) === true) return undefined;
  if (entry.unlessAfter?.test(lead) === true) return undefined;
  const start = entry.from === undefined ? hit.start : startOfSlot(entry.from, hit);
  const end = entry.to === undefined ? hit.end : endOfSlot(entry.to, hit);
  return start === undefined || end === undefined ? undefined : { unit, start, end };
}

function startOfSlot(from: string, { unit, start }: PhraseHit): number | undefined {
  const leads = new Set(from.split(" "));
  const skipped = Math.max(0, start - view);
  const words = wordsOf(unit.text.slice(skipped, start)).slice(-before);
  const lead = words.findLast(({ key }) => leads.has(key));
  return lead && skipped + lead.start;
}

function endOfSlot(to: readonly string[], { unit, end }: PhraseHit): number | undefined {
  const words = wordsOf(unit.text.slice(end, end + view)).slice(0, after);
  for (const tail of to) {
    const keys = wordsOf(tail).map(({ key }) => key);
    const at = words.findIndex((_, from) =>
      keys.every((key, nth) => words[from + nth]?.key === key),
    );
    const last = words[at + keys.length - 1];
    if (at >= 0 && last !== undefined) return end + last.end;
  }
  return undefined;
}
