import { spanOf, type Draft, type Mark, type Unit } from "@troth/core";

import { cues } from "./lexicon.ts";
import { countPresses } from "./presses.ts";

/** A merge tag whose fallback claims scarcity, and what the reader then sees. */
export interface PressingFallback {
  readonly at: Mark;
  readonly shown: string;
}

/** Merge tags that turn a sentence into a made-up claim where their field is empty. */
export function* pressingFallbacks({ units, tags, source }: Draft): Iterable<PressingFallback> {
  const fallbacks = new Map<number, string>();
  for (const { span, fallback } of tags) {
    if (fallback !== undefined && fallback.end - fallback.start <= longest) {
      fallbacks.set(span.start, source.slice(fallback.start, fallback.end));
    }
  }
  if (fallbacks.size === 0) return;
  for (const unit of units) {
    for (const { index } of unit.text.matchAll(/\uFFFC/gu)) {
      const at = { unit, start: index, end: index + 1 };
      const fallback = fallbacks.get(spanOf(at).start);
      const shown = fallback && pressingText(unit, index, fallback);
      if (shown !== undefined && shown !== "") yield { at, shown };
    }
  }
}

/** In characters; also how much of the sentence around the tag is looked at. */
const longest = 80;

function pressingText({ text }: Unit, at: number, fallback: string): string | undefined {
  const before = text.slice(Math.max(0, at - longest), at);
  const after = text.slice(at + 1, at + 1 + longest);
  if (claims(fallback)) return fallback;
  if (!/^\d[\d,]*$/u.test(fallback.trim())) return undefined;
  const word = /^(?:[^.!?]{0,30}? )?(?:left|remaining|in stock)\b/iu.exec(after)?.[0];
  if (word === undefined || !countsStock(before + fallback + after)) return undefined;
  return (before + fallback + word).trim();
}

function claims(text: string): boolean {
  const plain = text.toLowerCase().replaceAll("’", "'");
  return phrases.some((form) => plain.includes(form)) || countsStock(text);
}

function countsStock(text: string): boolean {
  return Array.from(text.matchAll(/\b(?:left|remaining|in stock)\b/giu)).some(
    ({ 0: word, index }) =>
      countPresses(text.slice(0, index), word, text.slice(index + word.length)) !== undefined,
  );
}

const phrases = cues
  .filter(({ id }) => id === "scarce" || id === "going" || id === "demand")
  .flatMap(({ forms }) => forms);
