import type { Draft } from "@troth/core";

import { isPartial } from "../partial.ts";

/** Fewer words than this beside the images, the small print aside, are a caption. */
const fewestWords = 4;

/** Whether a whole mail says what it says in its images alone. */
export function isPoster(draft: Draft): boolean {
  const { format, meta, images, units } = draft;
  if (format === "markdown" || format === "text" || meta.medium !== "email") return false;
  if (!images.some(({ spacer }) => !spacer)) return false;
  let words = 0;
  for (const { zone, block, text } of units) {
    if (block.role === "alt" || aside.has(zone)) continue;
    words += text.match(/[\p{L}\uFFFC]{2,}|\uFFFC/gu)?.length ?? 0;
    if (words >= fewestWords) return false;
  }
  return !isPartial(draft);
}

const aside: ReadonlySet<string> = new Set([
  "subject",
  "preheader",
  "header",
  "nav",
  "footer",
  "legal",
]);
