import { plain } from "./plain.ts";

/**
 * One line of text that any program may show: nothing in it steers a terminal or turns the direction
 * of what follows, and each character may stand in XML.
 */
export function oneLine(text: string): string {
  return plain(text).replaceAll(notXml, "\uFFFD");
}

/** Half a surrogate pair, and what XML 1.0 has no way to write; control characters are gone before. */
const notXml = /[\p{Surrogate}\uFFFE\uFFFF]/gu;

/**
 * JSON in which nothing is hidden from a person who reads it: marks that turn the direction and
 * controls that JSON itself would leave as they are stand as `\u202e`. It reads back as it was.
 */
export function jsonOf(value: unknown, indent = 2): string {
  return JSON.stringify(value, null, indent).replaceAll(
    hidden,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

const hidden = /[\u007F-\u009F\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF]/gu;

/** A page that may be linked to: never a `javascript:` that a foreign rule has brought. */
export function webPage(url: string): string | undefined {
  return /^https?:\/\/[^\s<>"'`\\]+$/iu.test(url) ? url : undefined;
}
