import { articleFor, inCaseOf, sameForm, wordsAt, type PhraseHit } from "@troth/core";

import type { Term } from "./terms.ts";

/** What to write where a term stands; undefined where a person has to word it. */
export function replacementFor({ words, instead }: Term, hit: PhraseHit): string | undefined {
  if (!isPlain(instead)) return undefined;
  const form = hit.form.toLowerCase();
  const term = words.toLowerCase();
  const text =
    form === term
      ? instead
      : (sameForm(form, term, instead, "noun") ?? sameForm(form, term, instead, "verb"));
  if (text === undefined || !fitsArticle(hit, text)) return undefined;
  const written = wordsAt(hit);
  // In an abbreviation the capitals mean nothing.
  return /\p{Ll}/u.test(written) ? inCaseOf(written, text) : text;
}

/** Words to write, not advice on how to find them. */
function isPlain(instead: string): boolean {
  return instead !== "" && /^[\p{L}\p{N}' ’-]{1,40}$/u.test(instead) && !advises.test(instead);
}

const advises =
  /^(?:say|what|who|how|where|which|when|name|write|describe|explain|bring|give|tell|use|call|leave|cut|nothing)\b(?= )/iu;

/** "a solution" does not become "a answer". */
function fitsArticle({ unit, start }: PhraseHit, text: string): boolean {
  const [, article] = /\b(an?)\s+$/iu.exec(unit.text.slice(Math.max(0, start - 5), start)) ?? [];
  return article === undefined || articleFor(text) === article.toLowerCase();
}
