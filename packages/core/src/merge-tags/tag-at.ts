import { spanOf, wordsOfTag, writtenAt, type Draft, type Mark } from "../draft.ts";
import type { MergeTag } from "../merge-tag.ts";

/** The merge tag behind the placeholder at the start of a mark. */
export function mergeTagAt(draft: Draft, mark: Mark): MergeTag | undefined {
  const { start, end } = spanOf(mark);
  const { tags } = draft;
  let low = 0;
  let high = tags.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tags[middle]?.span.end ?? 0) > start) high = middle;
    else low = middle + 1;
  }
  const written = writtenAt(draft, mark.unit, mark.start);
  // In base64, tags that stand close together share characters of the file.
  for (let at = low; (tags[at]?.span.start ?? Infinity) < end; at += 1) {
    const tag = tags[at];
    if (tag !== undefined && wordsOfTag(draft, tag) === written) return tag;
  }
  return undefined;
}
