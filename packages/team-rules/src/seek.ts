import {
  bodyUnits,
  wordsAt,
  type Draft,
  type Mark,
  type Phrase,
  type PhraseHit,
  type RuleContext,
  type Unit,
} from "@troth/core";

import type { Definition, Sought } from "./definition.ts";

/** Finds what a rule is about in a draft, in reading order, without overlaps. */
export type Seek = (context: Pick<RuleContext, "draft" | "hits">) => Mark[];

/** The units that a rule looks at. */
export type Scope = (draft: Draft) => readonly Unit[];

/** Characters of a unit that patterns are asked about: a search may take the square of them. */
const longestSearched = 5000;

/** One phrase for the words of a definition. */
export function phrasesOf(id: string, words: readonly string[] = []): readonly Phrase[] {
  return words.length === 0 ? [] : [{ id, forms: words }];
}

export function seekerOf(
  { words = [], patterns = [], matchCase = false }: Sought,
  scope: Scope,
): Seek {
  const searches = patterns.map((source) => new RegExp(source, matchCase ? "gu" : "giu"));
  const forms = new Set(words);
  return ({ draft, hits }) => {
    const units = scope(draft);
    const places = hitsIn(hits, units).filter((hit) => !matchCase || forms.has(wordsAt(hit)));
    return withoutOverlaps([...places, ...units.flatMap((unit) => marksIn(unit, searches))]);
  };
}

/** The hits in some units. */
export function hitsIn(hits: readonly PhraseHit[], units: readonly Unit[]): readonly PhraseHit[] {
  if (hits.length === 0) return hits;
  const looked = new Set(units);
  return hits.filter(({ unit }) => looked.has(unit));
}

/** Where the message speaks to its reader, unless zones are named; moves only where they are sure. */
export function scopeOf({ zones, moves }: Pick<Definition, "zones" | "moves">): Scope {
  return (draft) => {
    const units = zones === undefined ? spokenUnits(draft) : draft.units;
    return units.filter(
      ({ zone, move, unsure }) =>
        (zones === undefined || zones.includes(zone)) &&
        (moves === undefined || (moves.includes(move) && !unsure)),
    );
  };
}

function spokenUnits(draft: Draft): readonly Unit[] {
  const first = draft.units.filter(({ zone }) => zone === "subject" || zone === "preheader");
  return [...first, ...bodyUnits(draft)];
}

function marksIn(unit: Unit, searches: readonly RegExp[]): Mark[] {
  const text = unit.text.slice(0, longestSearched);
  return searches.flatMap((search) =>
    Array.from(text.matchAll(search), ({ 0: found, index }) => ({
      unit,
      start: index,
      end: index + found.length,
    })).filter(({ start, end }) => end > start),
  );
}

function withoutOverlaps(marks: readonly Mark[]): Mark[] {
  const kept: Mark[] = [];
  for (const mark of marks.toSorted(byPlace)) {
    const last = kept.at(-1);
    if (last?.unit !== mark.unit || last.end <= mark.start) kept.push(mark);
  }
  return kept;
}

/** Of what starts together, the longest first. */
function byPlace(a: Mark, b: Mark): number {
  return a.unit.index - b.unit.index || a.start - b.start || b.end - a.end;
}
