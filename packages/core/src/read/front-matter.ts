import type { Block, Comment, Note } from "../block.ts";
import type { Disabled } from "../draft.ts";
import type { Template } from "./template.ts";
import type { Span } from "../span.ts";

/** A value of the front matter with its place. */
export interface FrontMatterValue {
  /** A scalar as text: `1` is "1", `true` is "true". */
  readonly text: string;
  readonly span: Span;
}

/** What stands between the `---` lines at the top of a file. */
export interface FrontMatter {
  /** Where the message itself starts; 0 without front matter (1 behind a byte order mark). */
  readonly end: number;
  /** Scalars by key, at the top level. */
  readonly values: ReadonlyMap<string, FrontMatterValue>;
  /** subject, preheader, from, reply-to. */
  readonly blocks: readonly Block[];
  readonly comments: readonly Comment[];
  readonly disabled: readonly Disabled[];
  /** Broken YAML: the message says what, where and how to mend it. */
  readonly notes: readonly Note[];
}

export function readFrontMatter(template: Template): FrontMatter {
  const end = template.source.startsWith("\uFEFF") ? 1 : 0;
  return { end, values: new Map(), blocks: [], comments: [], disabled: [], notes: [] };
}
