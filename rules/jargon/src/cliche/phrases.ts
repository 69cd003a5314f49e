import type { Phrase, PhraseHit } from "@troth/core";

import { cliches, type Cliche } from "./lexicon.ts";

/** Every form of every entry, alternatives written out. */
export const phrases: readonly Phrase[] = cliches.map(({ id, forms }) => ({
  id,
  forms: forms.flatMap(writtenOut),
}));

const byId = new Map(cliches.map((entry) => [entry.id, entry]));

export function clicheOf({ phrase }: PhraseHit): Cliche {
  const entry = byId.get(phrase.id);
  if (entry === undefined) throw new Error(`no entry "${phrase.id}" in the lexicon of clichés`);
  return entry;
}

/** "(we|you) (all|) win" as "we all win", "we win", "you all win", "you win". */
export function writtenOut(form: string): string[] {
  if (!form.includes("(")) return [form];
  let written = [""];
  for (const part of form.split(/[()]/u)) {
    const choices = part.split("|");
    written = written.flatMap((start) => choices.map((choice) => start + choice));
  }
  // An alternative that is empty leaves its blank behind.
  return written.map((text) => text.replaceAll(/ {2,}/gu, " ").trim());
}
