import { spanOf, type Draft, type Mark, type Unit } from "@troth/core";

import { cues } from "./lexicon.ts";
import { countPresses } from "./presses.ts";

/** A merge tag whose fallback claims scarcity, and what the reader then sees. */
export interface PressingFallback {
  readonly at: Mark;
  readonly shown: string;
}

/** Merge tags that turn a sentence into a made-up claim where their field is empty. */
export function* pressingFallbacks({ units, tags }: Draft): Iterable<PressingFallback> {
  if (tags.length === 0) return;
  const texts = new Map<number, string>();
  for (const { block, span, text } of units) {
    if (block.role === "fallback" && text.length <= longest) texts.set(span.start, text);
  }
  const fallbacks = new Map<number, string>();
  for (const { span, fallback } of tags) {
    const text = fallback && texts.get(fallback.start);
    if (text !== undefined) fallbacks.set(span.start, text);
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
  if (claims(fallback)) return fallback;
  if (!/^\d[\d,]*$/u.test(fallback)) return undefined;
  const before = text.slice(Math.max(0, at - longest), at);
  const after = text.slice(at + 1, at + 1 + longest);
  const rest = /^([^.!?]{0,30}?)\b(left|remaining|in stock)\b/iu.exec(after);
  if (rest === null) return undefined;
  const [whole, between = "", word = ""] = rest;
  const claim = before + fallback + between;
  if (countPresses(claim, word, after.slice(whole.length)) === undefined) return undefined;
  return (claim + word).trim();
}

function claims(text: string): boolean {
  const plain = text.toLowerCase().replaceAll("’", "'");
  if (phrases.some((form) => plain.includes(form))) return true;
  const word = /\b(?:left|remaining|in stock)\b/iu.exec(text);
  if (word === null) return false;
  const after = text.slice(word.index + word[0].length);
  return countPresses(text.slice(0, word.index), word[0], after) !== undefined;
}

const phrases = cues
  .filter(({ id }) => id === "scarce" || id === "going" || id === "demand")
  .flatMap(({ forms }) => forms);
