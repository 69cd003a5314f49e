import type { Draft } from "../draft.ts";
import type { Planned, Replacement } from "./plan.ts";

/** A longer sentence is not looked for. */
const longestSentence = 1000;

/**
 * The same replacement in the parts that say the same in plain text. The sentence must stand there
 * word for word, and once; else nobody knows what was meant.
 */
export function planTwins({ twins = [] }: Draft, { at, text }: Replacement): Planned[] {
  const { unit, start, end } = at;
  if (twins.length === 0 || unit.text.length > longestSentence) return [];
  const sentence = new RegExp(
    `(${spaced(unit.text.slice(0, start))})(${spaced(unit.text.slice(start, end))})${spaced(unit.text.slice(end))}`,
    "gu",
  );
  return twins.flatMap((layer) => {
    const [found, ...others] = layer.text.matchAll(sentence);
    if (found === undefined || others.length > 0) return [];
    const [, before = "", words = ""] = found;
    const from = found.index + before.length;
    return [{ layer, edit: { start: from, end: from + words.length, text } }];
  });
}

/** The words with any white space between them: plain text breaks its lines elsewhere. */
function spaced(text: string): string {
  return text
    .replaceAll(/[\\^$.*+?()[\]{}|/-]/gu, String.raw`\$&`)
    .replaceAll(/\s+/gu, String.raw`\s+`);
}
