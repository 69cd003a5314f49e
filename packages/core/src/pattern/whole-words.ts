import { sizeOfLetterOrDigit } from "../language/letters.ts";
import type { PatternGroup } from "./gated.ts";
import { quickPattern } from "./quick.ts";

/** A pattern that asks a text for whole words. */
export type WholeWords = Pick<RegExp, "test">;

const border = String.raw`[\p{L}\p{N}]`;

/** Tests for alternatives with no letter or digit before or behind them. */
export function wholeWords(group: PatternGroup, alternatives: string): WholeWords {
  const isOpen = group.gateOf({ source: `(?<!${border})(?:${alternatives})(?!${border})` });
  // What stands before is looked at last: a pattern that begins with it is several times slower.
  let pattern: RegExp | undefined;
  const compiled = () =>
    (pattern ??= quickPattern({ source: `(?:${alternatives})(?!${border})`, flags: "gu" }));
  return { test: (text) => isOpen(text) && startsAtWord(text, compiled()) };
}

function startsAtWord(text: string, pattern: RegExp): boolean {
  pattern.lastIndex = 0;
  for (let found = pattern.exec(text); found !== null; found = pattern.exec(text)) {
    if (!isBehindLetter(text, found.index)) return true;
    pattern.lastIndex = found.index + 1;
  }
  return false;
}

function isBehindLetter(text: string, at: number): boolean {
  if (at === 0) return false;
  const inPair = at > 1 && (text.codePointAt(at - 2) ?? 0) > 0xffff;
  return sizeOfLetterOrDigit(text, inPair ? at - 2 : at - 1) > 0;
}
