import type { Draft, Mark } from "@troth/core";

/** The words around a mark with `text` in its place, as a reader would meet them. */
export function readAs({ unit, start, end }: Mark, text: string): string {
  const before = /(?:\S+\s+){0,3}\S*\s?$/u.exec(unit.text.slice(Math.max(0, start - 40), start));
  const after = /^\s?\S*/u.exec(unit.text.slice(end, end + 20));
  return `${before?.[0] ?? ""}${text}${after?.[0] ?? ""}`.trim();
}

/** Whether `text` in the place of a mark leaves punctuation without its word, or doubles it. */
export function isTorn({ format }: Draft, { unit, start, end }: Mark, text: string): boolean {
  const before = unit.text.slice(0, start);
  const after = unit.text.slice(end);
  // Where markup is read, two blanks are shown as one.
  const blanks = format === "text" || unit.zone === "subject";
  if (blanks && isDouble(before, text, after)) return true;
  if (text.trim() === "") return leavesGap(before, after);
  if (/^\s*[,.;!?]/u.test(text) && /(?:^|[\s,])$/u.test(before)) return true;
  if (/,\s*$/u.test(text) && /^\s*[,.;:!?]/u.test(after)) return true;
  return /\s$/u.test(text) && /^[,.;!?]/u.test(after);
}

function leavesGap(before: string, after: string): boolean {
  if (/^\s*[,;]/u.test(after)) return before === "" || /[\s,]$/u.test(before);
  if (/^[.:!?]/u.test(after)) return /\s$/u.test(before);
  return after.trim() === "" && /,\s*$/u.test(before);
}

function isDouble(before: string, text: string, after: string): boolean {
  return /\S\s$/u.test(before) && /^\s/u.test(text + after) && (text + after).trim() !== "";
}
