import { wordsOf, type Draft, type Image, type Span, type Unit } from "@troth/core";

import { isDecor, nameWords } from "./words.ts";

/** Images that readers see and that nothing speaks for; of equal ones the first. */
export function imagesWithoutAlt(draft: Draft): Image[] {
  const silent = draft.images.filter((image) => image.alt === undefined && !image.spacer);
  if (silent.length === 0) return [];
  const words = draft.units
    .filter(({ block }) => block.role !== "alt")
    .toSorted((a, b) => a.span.start - b.span.start);
  const seen = new Set<string>();
  return silent.filter((image) => {
    if (isDecor(image.src) || mayBeFilledIn(draft, image)) return false;
    const at = indexFrom(words, image.span.start);
    if (isSaidBeside(image, words.slice(Math.max(0, at - 1), at + 1))) return false;
    if (image.src === "" || !seen.has(image.src)) return Boolean(seen.add(image.src));
    return false;
  });
}

/** A merge tag among the attributes may write the alternative text. */
function mayBeFilledIn({ tags, source }: Draft, { span, src }: Image): boolean {
  const first = indexFrom(tags, span.start);
  const inside = tags.slice(first, first + mostTags).filter((tag) => tag.span.start < span.end);
  if (inside.length === mostTags) return true;
  return inside.some((tag) => !src.includes(source.slice(tag.span.start, tag.span.end)));
}

/** An image with as many tags is made by a template, whatever they write. */
const mostTags = 20;

/** An icon beside the same word, or a picture in a mail that is quoted. */
function isSaidBeside({ src }: Image, beside: readonly Unit[]): boolean {
  if (beside[0]?.zone === "quoted") return true;
  const names = new Set(nameWords(src));
  return beside.some(
    ({ text }) => text.length <= longestLabel && wordsOf(text).some(({ key }) => names.has(key)),
  );
}

/** In characters: "Follow us on Mastodon" is the label of an icon, a sentence is none. */
const longestLabel = 40;

/** Index of the first that starts at `offset` or behind it. */
function indexFrom(placed: readonly { readonly span: Span }[], offset: number): number {
  let low = 0;
  let high = placed.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((placed[middle]?.span.start ?? 0) >= offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
