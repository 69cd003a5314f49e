import type { FrontMatter } from "../front-matter.ts";
import type { Template } from "../template.ts";

/** A file that starts with its message; a byte order mark is not part of it. */
export function noFrontMatter({ source }: Template): FrontMatter {
  const end = source.startsWith("\uFEFF") ? 1 : 0;
  return { end, values: new Map(), blocks: [], comments: [], disabled: [], notes: [] };
}
