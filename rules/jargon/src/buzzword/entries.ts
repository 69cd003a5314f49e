import { formsOf, type Channel, type Phrase, type PhraseHit } from "@troth/core";

import { buzzwords, type Buzzword } from "./lexicon.ts";
import { isBlocked, isMeant } from "./sense.ts";

const american = /iz(e|es|ed|ing|ation)\b/u;
const british = /is(e|es|ed|ing|ation)\b/u;

const byLemma = new Map<string, Buzzword[]>();
for (const sense of buzzwords) {
  const senses = byLemma.get(sense.lemma);
  if (senses === undefined) byLemma.set(sense.lemma, [sense]);
  else senses.push(sense);
}

/** One phrase for each lemma, in all forms of its senses and both spellings of "-ize". */
export const phrases: readonly Phrase[] = [...byLemma].map(([lemma, senses]) => ({
  id: lemma,
  forms: [...new Set(senses.flatMap(writtenForms))],
}));

/** The empty sense in which a lemma is met in a message of a kind, or undefined where it means something. */
export function senseOf(hit: PhraseHit, channel: Channel): Buzzword | undefined {
  const senses = byLemma.get(hit.phrase.id) ?? [];
  return senses.find((sense) => sense.channels?.includes(channel) !== false && isMeant(sense, hit));
}

/** Whether the words around a lemma show a literal or technical sense of it. */
export function isLiteral(hit: PhraseHit): boolean {
  const senses = byLemma.get(hit.phrase.id) ?? [];
  return senses.some((sense) => isBlocked(sense, hit));
}

/** The American spelling of a form, as the lexicon has it. */
export function asInLexicon(form: string): string {
  return form.replace(british, "iz$1");
}

function writtenForms({ lemma, part, forms = formsOf(lemma, part) }: Buzzword): string[] {
  return forms.flatMap((form) => [form, form.replace(american, "is$1")]);
}
