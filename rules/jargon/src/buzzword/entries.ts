import { formsOf, type Phrase, type PhraseHit } from "@troth/core";

import { buzzwords, type Buzzword } from "./lexicon.ts";

const american = /iz(e|es|ed|ing|ation)\b/u;
const british = /is(e|es|ed|ing|ation)\b/u;

/** One phrase for each entry, in all its forms and both spellings of "-ize". */
export const phrases: readonly Phrase[] = buzzwords.map((entry) => ({
  id: entry.lemma,
  forms: bothSpellings(entry.forms ?? formsOf(entry.lemma, entry.part)),
}));

const byLemma = new Map(buzzwords.map((entry) => [entry.lemma, entry]));

export function entryOf({ phrase }: PhraseHit): Buzzword {
  const entry = byLemma.get(phrase.id);
  if (entry === undefined) throw new Error(`no entry "${phrase.id}" in the lexicon of buzzwords`);
  return entry;
}

/** The American spelling of a form, as the lexicon has it. */
export function asInLexicon(form: string): string {
  return form.replace(british, "iz$1");
}

function bothSpellings(forms: readonly string[]): string[] {
  return [...new Set(forms.flatMap((form) => [form, form.replace(american, "is$1")]))];
}
