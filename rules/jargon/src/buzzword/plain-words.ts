import { articleFor, inCaseOf, sameForm, type Mark, type PhraseHit } from "@troth/core";

import { asInLexicon } from "./entries.ts";
import type { Buzzword } from "./lexicon.ts";

/** A plain word in the form and the case of what it stands for, with the edit that writes it. */
export interface PlainWord {
  readonly word: string;
  /** The hit, with its article where "a" becomes "an" or the other way round. */
  readonly at: Mark;
  readonly text: string;
}

/** What could be written in place of the hit. */
export function plainWords(entry: Buzzword, hit: PhraseHit): PlainWord[] {
  const form = asInLexicon(hit.form);
  return (entry.plain ?? []).flatMap((plain) => {
    const inflected = sameForm(form, entry.lemma, plain, entry.part);
    if (inflected === undefined) return [];
    const word = inCaseOf(hit.unit.text.slice(hit.start, hit.end), inflected);
    return [{ word, ...withArticle(hit, word) }];
  });
}

function withArticle(hit: PhraseHit, word: string): Pick<PlainWord, "at" | "text"> {
  const { unit, start, end } = hit;
  const article = /\b(an?)\s$/iu.exec(unit.text.slice(Math.max(0, start - 4), start))?.[1];
  const wanted = articleFor(word);
  if (article === undefined || article.toLowerCase() === wanted) {
    return { at: { unit, start, end }, text: word };
  }
  const at = { unit, start: start - article.length - 1, end };
  return { at, text: `${inCaseOf(article, wanted)} ${word}` };
}
