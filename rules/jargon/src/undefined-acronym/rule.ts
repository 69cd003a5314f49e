import { articleFor, defineRule, formsOf, inCaseOf, wordsAt, type Mark } from "@troth/core";

import { knownTerms } from "../readers.ts";
import { areSaid, isInTitle } from "../own-words.ts";
import { abbreviations } from "./abbreviations.ts";
import { ownTerms, placesOfTerms } from "./own-terms.ts";
import { isSpelledOut } from "./spelled-out.ts";

export default defineRule({
  id: "jargon/undefined-acronym",
  meta: {
    summary: "Spell an abbreviation out once",
    why: "A reader who does not know the letters has to look them up, and most will not.",
    evidence: {
      grade: "D",
      source: "ISO 24495-1:2023, plain language; GOV.UK style guide, abbreviations and acronyms",
    },
    severity: {
      cold: "info",
      welcome: "info",
      news: "info",
      promo: "info",
      social: "info",
      land: "info",
      service: "info",
    },
    messages: { short: "“{short}” is nowhere spelled out." },
    suggestions: {
      write: { kind: "add", label: "Write “{long}” the first time." },
    },
    options: {
      known: {
        type: "array",
        items: { type: "string" },
        default: [],
        description: "Abbreviations that these readers use themselves.",
      },
      terms: {
        type: "array",
        items: { type: "string" },
        default: [],
        description:
          "Abbreviations of your own with what they stand for, as `SLR: single-lens reflex`.",
      },
    },
  },
  phrases: [...abbreviations.keys()].map((short) => ({ id: short, forms: [short, `${short}s`] })),
  *check({ draft, options, hits, profile }) {
    const { glossary = {} } = profile?.declared.words ?? {};
    const terms = new Map([...Object.entries(glossary), ...ownTerms(options.terms)]);
    const done = new Set(options.known);
    const known = knownTerms(profile, draft);
    const places = [
      ...hits.map((at) => ({ short: at.phrase.id, at })),
      ...placesOfTerms(terms, draft.units),
    ];
    for (const { short, at } of places) {
      if (done.has(short) || known.has(short.toLowerCase()) || !isAbbreviation(at)) continue;
      // One finding for each: the first place is where the words help.
      done.add(short);
      const long = terms.get(short) ?? abbreviations.get(short) ?? "";
      if (isSpelledOut(short, long, draft)) continue;
      yield { message: "short", at, data: { short }, suggest: [spellOut(at, long)] };
    }
  },
});

/** Capitals among small letters, not in a name ("SIEM Partners", "a Loom MVP") or in a shout. */
function isAbbreviation(at: Mark): boolean {
  const { text } = at.unit;
  const lead = text.slice(0, at.start);
  const tail = text.slice(at.end);
  if (!/^\p{Lu}[\p{Lu}\p{N}&]+s?$/u.test(wordsAt(at))) return false;
  if (!/\p{Ll}{2}/u.test(lead + tail)) return false;
  if (/^\s\p{Lu}{2}/u.test(tail)) return false;
  const isNamed = /^\s\p{Lu}\p{Ll}/u.test(tail) || /\p{L}\s\p{Lu}\p{L}*\s$/u.test(lead.slice(-40));
  return (!isNamed || isInTitle(at)) && areSaid(at);
}

/** "an SDR" becomes "a sales development representative (SDR)". */
function spellOut(at: Mark, long: string) {
  const { unit, start, end } = at;
  const short = wordsAt(at);
  const words = short.endsWith("s") ? pluralOf(long) : long;
  const lead = unit.text.slice(0, start);
  const article = /\b(an?)\s$/iu.exec(lead)?.[1];
  const first = lead.trim() === "" ? inCaseOf("A", words) : words;
  const text = `${first} (${short})`;
  const data = { long: text };
  if (article === undefined) return { id: "write", data, replace: { at, text } } as const;
  const whole = { unit, start: start - article.length - 1, end };
  const articled = `${inCaseOf(article, articleFor(words))} ${text}`;
  return { id: "write", data, replace: { at: whole, text: articled } } as const;
}

/** "businesses" of "business"; what ends in a plural or a doing stays. */
function pluralOf(long: string): string {
  return /[^s]s$|ing$/u.test(long) ? long : (formsOf(long, "noun")[1] ?? long);
}
