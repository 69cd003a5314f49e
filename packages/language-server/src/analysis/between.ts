import type { Edit } from "@troth/core";

/** The one edit that makes the second text of the first. */
export function between(before: string, after: string): Edit {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start += 1;
  let behind = 0;
  while (behind < most - start && before.at(-1 - behind) === after.at(-1 - behind)) behind += 1;
  // Half of a pair is no character.
  if (start > 0 && isHigh(before.charCodeAt(start - 1))) start -= 1;
  if (behind > 0 && isLow(before.charCodeAt(before.length - behind))) behind -= 1;
  return {
    start,
    end: before.length - behind,
    text: after.slice(start, after.length - behind),
  };
}

function isHigh(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}

function isLow(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}
