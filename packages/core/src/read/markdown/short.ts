import type { Span } from "../../span.ts";
import { linesOf } from "./lines.ts";
import { blank, isLetter, marks, marksInside } from "./marks.ts";

/** Markdown without the inside of its plain lines, which means nothing to a parser. */
export interface ShortMarkdown {
  readonly text: string;
  /** Where a character of the short text stands in the whole. */
  readonly toSource: (offset: number) => number;
}

/**
 * Leaves out what the parser would go through character by character and find nothing in. Of a
 * plain line the marks at its start, its first letter and the blanks at its end are kept: they make
 * the blocks. Lines between which a mark could pair with another are kept whole, from one blank line
 * to the next.
 */
export function shorten(whole: string, from: number): ShortMarkdown {
  const cuts = plainWords(whole, from);
  const parts: string[] = [];
  let at = from;
  for (const { start, end } of cuts) {
    parts.push(whole.slice(at, start));
    at = end;
  }
  parts.push(whole.slice(at));
  const text = parts.join("");
  const places = placesOf({ start: from, end: whole.length }, cuts);
  return { text, toSource: (offset) => places[offset] ?? whole.length };
}

/** Where each character stands that is not cut out, and where the text ends. */
function placesOf({ start, end }: Span, cuts: readonly Span[]): Uint32Array {
  const cut = cuts.reduce((sum, span) => sum + span.end - span.start, 0);
  const places = new Uint32Array(end - start - cut + 1);
  let at = start;
  let next = 0;
  for (let index = 0; index < places.length; index += 1) {
    const gap = cuts[next];
    if (gap?.start === at) {
      at = gap.end;
      next += 1;
    }
    places[index] = at;
    at += 1;
  }
  return places;
}

/** What can be left out, in reading order. */
function plainWords(text: string, from: number): Span[] {
  const cuts: Span[] = [];
  let stretch: Span[] = [];
  let isPlain = true;
  for (const line of linesOf(text, from)) {
    const words = text.slice(line.start, line.end);
    const start = openingOf(words);
    if (start === words.length && blank.test(words)) {
      if (isPlain) for (const cut of stretch) cuts.push(cut);
      stretch = [];
      isPlain = true;
      continue;
    }
    isPlain &&= !marks.test(words) && !marksInside.test(words.slice(start));
    const end = words.trimEnd().length;
    if (isPlain && end > start + 1) {
      stretch.push({ start: line.start + start + 1, end: line.start + end });
    }
  }
  return isPlain ? [...cuts, ...stretch] : cuts;
}

/** Length of what stands in a line before its first letter: indent, bullets, numbers, quote marks. */
function openingOf(line: string): number {
  let at = 0;
  while (at < line.length && !isLetter(line.charCodeAt(at))) at += 1;
  return at;
}
