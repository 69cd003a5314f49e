import type { Edit } from "../../../edit.ts";
import type { Span } from "../../../span.ts";
import type { Mapping } from "../runs.ts";

/** An edit without what it leaves as it is at both ends. Surrogate pairs stay whole. */
export function trimEdit(text: string, { start, end, text: written }: Edit): Edit {
  const longest = Math.min(end - start, written.length);
  let before = 0;
  while (before < longest && text[start + before] === written[before]) before += 1;
  if (isInsidePair(text, start + before) || isInsidePair(written, before)) before -= 1;
  let behind = 0;
  while (behind < longest - before && text[end - 1 - behind] === written.at(-1 - behind))
    behind += 1;
  if (isInsidePair(text, end - behind) || isInsidePair(written, written.length - behind))
    behind -= 1;
  return {
    start: start + before,
    end: end - behind,
    text: written.slice(before, written.length - behind),
  };
}

/** An edit that would leave half of a character. */
export function cutsCharacter(text: string, { start, end }: Span): boolean {
  return isInsidePair(text, start) || isInsidePair(text, end);
}

function isInsidePair(text: string, at: number): boolean {
  const unit = at > 0 ? text.charCodeAt(at) : 0;
  const before = at > 0 ? text.charCodeAt(at - 1) : 0;
  return unit >= 0xdc00 && unit <= 0xdfff && before >= 0xd800 && before <= 0xdbff;
}

/** An edit grown to places where the text can be cut; it writes again what it need not change. */
export function growEdit(text: string, mapping: Mapping, edit: Edit): Edit {
  const start = mapping.floor(edit.start);
  const end = mapping.ceil(edit.end);
  const written = text.slice(start, edit.start) + edit.text + text.slice(edit.end, end);
  return { start, end, text: written };
}

/** Where an edit stands in the source of a mapping; an insertion, behind the character before. */
export function placeOfEdit(mapping: Mapping, { start, end }: Span): Span {
  if (end > start) return mapping.range(start, end);
  const at = mapping.to(start);
  return { start: at, end: at };
}
