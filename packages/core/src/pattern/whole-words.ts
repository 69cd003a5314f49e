import { sizeOfLetterOrDigit } from "../language/letters.ts";
import type { PatternGroup } from "./gated.ts";
import { quickPattern } from "./quick.ts";

/** A pattern that asks a text for whole words. */
export type WholeWords = Pick<RegExp, "test">;

const border = String.raw`[\p{L}\p{N}]`;

/**
 * Tests for any of these with no letter or digit before or behind it. Each has a gate of its own:
 * of many alternatives a text mostly holds what one or two of them need.
 */
export function wholeWords(group: PatternGroup, alternatives: readonly string[]): WholeWords {
  const openOf = group.gateOfAll(alternatives.map((one) => ({ source: `(?:${one})` })));
  const compiled: RegExp[] = [];
  // What stands before is looked at last: a pattern that begins with it is several times slower.
  const patternOf = (at: number): RegExp =>
    (compiled[at] ??= quickPattern({
      source: `(?:${alternatives[at]})(?!${border})`,
      flags: "gu",
    }));
  return {
    test: (text) => {
      const open = openOf(text);
      return alternatives.some((_, at) => open.includes(at) && startsAtWord(text, patternOf(at)));
    },
  };
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
