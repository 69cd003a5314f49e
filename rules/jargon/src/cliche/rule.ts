import { defineRule, type Mark } from "@troth/core";

import { knownTerms } from "../readers.ts";
import { areOwnWords } from "../own-words.ts";
import type { Cliche } from "./lexicon.ts";
import { clicheOf, phrases } from "./phrases.ts";
import { wholePhrase } from "./slots.ts";

export default defineRule({
  id: "jargon/cliche",
  meta: {
    summary: "Write what only you could write",
    why: "A reader who has met a phrase a hundred times skips it, and what stands beside it.",
    evidence: {
      grade: "D",
      source:
        "D. M. Scott's count of stock phrases in press releases; E. Tramel's slop-guard and other public lists",
    },
    severity: {
      cold: "info",
      welcome: "info",
      news: "info",
      promo: "info",
      social: "info",
      land: "info",
      service: "off",
    },
    messages: { found: "“{phrase}” could stand in any company's message." },
    suggestions: {
      cut: { kind: "remove", label: "Leave it out: the sentence says the same without it." },
      say: { kind: "hint", label: "{advice}" },
    },
    options: {
      allow: {
        type: "array",
        items: { type: "string" },
        default: [],
        description: "Phrases to leave alone, as they stand in the draft.",
      },
    },
  },
  phrases,
  *check({ draft, options, hits, profile }) {
    if (hits.length === 0) return;
    const known = knownTerms(profile, draft);
    const allowed = options.allow.map((phrase) => phrase.toLowerCase());
    for (const hit of hits) {
      const entry = clicheOf(hit);
      const at = wholePhrase(entry, hit);
      if (at === undefined || !areOwnWords(at)) continue;
      const phrase = at.unit.text.slice(at.start, at.end);
      const lower = phrase.toLowerCase();
      if (known.has(lower) || allowed.some((one) => lower.includes(one))) continue;
      yield { message: "found", at, data: { phrase }, suggest: [suggest(entry, at)] };
    }
  },
});

function suggest({ say }: Cliche, at: Mark) {
  if (say !== undefined) return { id: "say", data: { advice: say } } as const;
  return { id: "cut", ...withoutOpening(at) } as const;
}

/** "At the end of the day, you decide." may simply begin with "You decide." */
function withoutOpening({ unit, start, end }: Mark) {
  const next = /^, (?<letter>\p{L})/u.exec(unit.text.slice(end))?.groups?.["letter"];
  if (start > 0 || next === undefined) return {};
  const at = { unit, start, end: end + ", ".length + next.length };
  return { replace: { at, text: next.toUpperCase() } };
}
