import { defineRule, wordsAt, type PhraseHit } from "@troth/core";

import { allowedTerms } from "../readers.ts";
import { areOwnWords } from "../own-words.ts";
import { phrases, senseOf } from "./entries.ts";
import type { Buzzword } from "./lexicon.ts";
import { plainWords } from "./plain-words.ts";

export default defineRule({
  id: "jargon/buzzword",
  meta: {
    summary: "Say it in words that mean something",
    why: "A reader who meets an empty business word still has to guess what is meant.",
    evidence: {
      grade: "D",
      source: "GOV.UK style guide, words to avoid; D. M. Scott, The Gobbledygook Manifesto (2006)",
    },
    severity: {
      cold: "warn",
      welcome: "warn",
      news: "info",
      promo: "warn",
      social: "info",
      land: "warn",
      service: "info",
    },
    messages: { found: "“{words}” is a business {kind} that says little." },
    suggestions: {
      write: { kind: "replace", label: "Write “{plain}”." },
      choose: { kind: "hint", label: "Write {plain}, whichever is meant." },
      say: { kind: "hint", label: "{advice}" },
    },
    options: {
      allow: {
        type: "array",
        items: { type: "string" },
        default: [],
        description: "Terms that these readers use themselves.",
      },
    },
  },
  phrases,
  *check({ draft, options, hits, profile }) {
    if (hits.length === 0) return;
    const allowed = allowedTerms(options.allow, profile, draft);
    for (const hit of hits) {
      if (allowed.has(hit.phrase.id) || allowed.has(hit.form)) continue;
      const sense = senseOf(hit, draft.meta.channel);
      if (sense === undefined || !areOwnWords(hit)) continue;
      const words = wordsAt(hit);
      const kind = words.includes(" ") ? "phrase" : "word";
      yield { message: "found", at: hit, data: { words, kind }, suggest: [suggest(sense, hit)] };
    }
  },
});

function suggest(entry: Buzzword, hit: PhraseHit) {
  const plain = plainWords(entry, hit);
  const [only] = plain;
  if (only !== undefined && plain.length === 1) {
    const safe = entry.swap === true;
    return { id: "write", data: { plain: only.word }, replace: only, safe } as const;
  }
  if (plain.length > 1) {
    const words = plain.map(({ word }) => `“${word}”`).join(" or ");
    return { id: "choose", data: { plain: words } } as const;
  }
  return { id: "say", data: { advice: entry.say ?? "Say it in plain words." } } as const;
}
