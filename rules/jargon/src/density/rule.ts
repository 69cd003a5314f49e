import { defineRule, type Unit } from "@troth/core";

import { phrases } from "../buzzword/entries.ts";
import { allowedTerms, areExperts } from "../readers.ts";
import { countContentWords, fogOf } from "./fog.ts";
import { weakPhrases } from "./weak-words.ts";

/** Terms that must differ, and how many of them must say little wherever they stand. */
const fewestTerms = 3;
const fewestHeavy = 2;

/** In a shorter text each word weighs too much. */
const fewestWords = 60;

export default defineRule({
  id: "jargon/density",
  meta: {
    summary: "Let the reader see through the words",
    why: "A reader of one business term guesses on; a reader of many gives up on the whole message.",
    evidence: {
      grade: "D",
      source:
        "Deloitte's Bullfighter (2003): one number with a verdict is remembered; the threshold is ours",
    },
    severity: {
      cold: "warn",
      welcome: "warn",
      news: "info",
      promo: "info",
      social: "info",
      land: "warn",
      service: "info",
    },
    messages: {
      dense:
        "{index} of a hundred words that carry meaning are business terms: {terms}. Up to {max} read well.",
    },
    suggestions: {
      rewrite: { kind: "hint", label: "Say what is meant in these sentences first: {sentences}." },
    },
    options: {
      max: {
        type: "number",
        minimum: 0,
        default: 3,
        description: "Business terms for each hundred words that carry meaning.",
      },
      allow: {
        type: "array",
        items: { type: "string" },
        default: [],
        description: "Terms that these readers use themselves.",
      },
    },
  },
  // The very phrases of `jargon/buzzword`: what it marks one by one is weighed as a whole here.
  phrases: [...phrases, ...weakPhrases],
  *check({ draft, options, hits, profile }) {
    if (hits.length < fewestTerms || areExperts(profile, draft)) return;
    const allowed = allowedTerms(options.allow, profile, draft);
    const { weight, terms, heavy, heaviest } = fogOf(draft, hits, allowed);
    if (terms.length < fewestTerms || heavy < fewestHeavy) return;
    const words = countContentWords(draft);
    const index = (100 * weight) / words;
    if (words < fewestWords || index <= options.max) return;
    const data = { index: Math.round(index * 10) / 10, terms: listed(terms), max: options.max };
    const sentences = heaviest.slice(0, 3).map(shortened).join(", ");
    yield {
      message: "dense",
      at: "document",
      data,
      suggest: [{ id: "rewrite", data: { sentences } }],
    };
  },
});

function listed(terms: readonly string[]): string {
  const shown = terms.slice(0, 5).map((term) => `“${term}”`);
  const rest = terms.length - shown.length;
  return rest === 0 ? shown.join(", ") : `${shown.join(", ")} and ${rest} more`;
}

/** How many characters of a sentence tell which one is meant. */
const longest = 50;

function shortened({ text }: Unit): string {
  const plain = text.trim().replace(/[.!?]+$/u, "");
  if (plain.length <= longest) return `“${plain}”`;
  return `“${plain.slice(0, longest).replace(/\s+\S*$/u, "")} …”`;
}
