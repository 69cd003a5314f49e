import { oneLine } from "../text/safe.ts";
import { truncate } from "../text/plain.ts";

/**
 * Words that stand in Markdown as they are, in GitHub's and GitLab's too: no markup, no link, nobody
 * mentioned, no issue referred to.
 *
 * @param width columns to keep.
 */
export function words(text: string, width: number): string {
  return truncate(oneLine(text), width)
    .replaceAll(/[\\`*_{}[\]()<>|~&$]/gu, (char) => entities[char] ?? `\\${char}`)
    .replaceAll(/[@#]|:(?=\/\/|[\w+-]+:)|\bwww\b|\bGH(?=-)/giu, (start) => `${start}${nothing}`);
}

/** Written as a comment, because a mention in text is one however its letters are spelled. */
const nothing = "<!-- -->";

const entities: Readonly<Record<string, string>> = { "<": "&lt;", ">": "&gt;", "&": "&amp;" };

/** A path, set as code. */
export function pathWords(path: string): string {
  return `<code>${words(path, 120)}</code>`;
}
