import { wordsOf } from "@troth/core";

/** A text without case, signs and arrows, so that "Read more »" and "read more" are one. */
export function keyOf(text: string): string {
  const words = wordsOf(text).map(({ key }) => key);
  return words.length > 0 ? words.join(" ") : text.trim();
}
