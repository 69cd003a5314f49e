import type { Edit } from "../edit.ts";

/**
 * The same edit without the words that stay as they are at both ends; undefined when it changes
 * nothing. Words stay whole: "tap here" for "click here" writes "tap", never half a word.
 */
export function minimal(text: string, { start, end, text: put }: Edit): Edit | undefined {
  const old = text.slice(start, end);
  if (old === put) return undefined;
  const before = sharedStart(old, put);
  const behind = sharedEnd(old.slice(before), put.slice(before));
  return { start: start + before, end: end - behind, text: put.slice(before, put.length - behind) };
}

/** Length of the whole words that both begin with, blanks included. */
function sharedStart(a: string, b: string): number {
  let shared = 0;
  for (let at = 0; at < a.length && a[at] === b[at]; at += 1) {
    if (a[at] === " ") shared = at + 1;
  }
  return shared;
}

/** Length of the whole words that both end with, blanks included. */
function sharedEnd(a: string, b: string): number {
  let shared = 0;
  for (let back = 1; back <= a.length && a.at(-back) === b.at(-back); back += 1) {
    if (a.at(-back) === " ") shared = back;
  }
  return shared;
}
