import { defineRule, wordsAt, type PhraseHit } from "@troth/core";

import { knownTerms } from "../readers.ts";
import { areOwnWords, areSaid } from "../own-words.ts";
import { termOf, termPhrases, type Term } from "./terms.ts";
import { replacementFor } from "./replacement.ts";

export default defineRule({
  id: "jargon/internal-term",
  meta: {
    summary: "Keep the words of your company inside your company",
    why: "A reader who meets a word that only you use reads past what it was to tell them.",
    evidence: {
      grade: "D",
      source:
        "The essay “How Shared Values Grow Strong Relationship With Your Customers”, which turns marketing-speak into human-speak; the words are the brand's own",
    },
    severity: {
      cold: "warn",
      welcome: "warn",
      news: "warn",
      promo: "warn",
      social: "warn",
      land: "warn",
      service: "warn",
    },
    mechanical: true,
    needs: "profile",
    certainty: "certain",
    messages: {
      internal: "“{words}” is a word of your company that these readers do not use.",
      avoid: "“{words}” is one of the words that you avoid.",
      use: "You say “{own}” where this says “{words}”.",
      because: "“{words}” is one of the words that you avoid: {why}.",
    },
    suggestions: {
      write: { kind: "replace", label: "Write “{plain}”." },
      advice: { kind: "hint", label: "{advice}." },
      plain: { kind: "hint", label: "Say it in the words that this reader would use." },
    },
    options: {},
  },
  phrasesOf: termPhrases,
  *check({ draft, hits, profile }) {
    if (profile === undefined) return;
    const known = knownTerms(profile, draft);
    for (const hit of hits) {
      const term = termOf(hit, profile.declared.words);
      if (term === undefined || known.has(term.words.toLowerCase()) || !isMeant(term, hit))
        continue;
      const words = wordsAt(hit);
      const shared = { at: hit, grave: term.never, suggest: [suggest(term, hit)] } as const;
      if (term.kind === "use")
        yield { ...shared, message: "use", data: { words, own: term.instead } };
      else if (term.kind === "internal") yield { ...shared, message: "internal", data: { words } };
      else if (term.why === "") yield { ...shared, message: "avoid", data: { words } };
      else yield { ...shared, message: "because", data: { words, why: term.why } };
    }
  },
});

/** An abbreviation is one only in its capitals: “pod” is no POD. */
function isMeant({ words }: Term, hit: PhraseHit): boolean {
  if (!/\p{Lu}/u.test(words)) return areOwnWords(hit);
  const isAbbreviation = words === words.toUpperCase();
  return areSaid(hit) && (!isAbbreviation || wordsAt(hit).startsWith(words));
}

function suggest(term: Term, hit: PhraseHit) {
  const text = replacementFor(term, hit);
  if (text !== undefined) {
    return { id: "write", data: { plain: text }, replace: { at: hit, text } } as const;
  }
  if (term.instead === "") return { id: "plain" } as const;
  const advice = term.instead.charAt(0).toUpperCase() + term.instead.slice(1).replace(/\.$/u, "");
  return { id: "advice", data: { advice } } as const;
}
