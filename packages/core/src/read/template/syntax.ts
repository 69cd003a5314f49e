import type { Dialect, MergeTag, Part } from "../../merge-tag.ts";
import type { Span } from "../../span.ts";
import type { Closers } from "./closers.ts";

/** A source while it is searched for tags. */
export interface Scan {
  readonly source: string;
  readonly closers: Closers;
}

/** One way to write merge tags. */
export interface Syntax {
  /** Its first characters. */
  readonly opener: string;
  /** The tags that stand at `start`, one behind the other; none when it is something else. */
  readonly read: (scan: Scan, start: number) => readonly MergeTag[];
}

export const nothing: readonly MergeTag[] = [];

/** A short tag as data. */
export interface TagPattern {
  readonly opener: string;
  readonly dialect: Dialect;
  /** Bounded, with the flags `duy`. Groups that count: `name`, `fallback`, `test`. */
  readonly pattern: RegExp;
  /** `print` when left out; `control` when there is a part. */
  readonly kind?: MergeTag["kind"];
  readonly part?: Part;
}

/** A syntax that one pattern describes. */
export function byPattern({ opener, dialect, pattern, kind, part }: TagPattern): Syntax {
  const own = kind ?? (part === undefined ? "print" : "control");
  return {
    opener,
    read({ source }, start) {
      pattern.lastIndex = start;
      const found = pattern.exec(source);
      if (found === null) return nothing;
      const { name, test } = found.groups ?? {};
      const fallback = found.indices?.groups?.["fallback"];
      const span = { start, end: start + found[0].length };
      return [
        {
          span,
          kind: own,
          dialect,
          ...(name !== undefined && own === "print" && { name: name.trim() }),
          ...(fallback !== undefined && { fallback: spanOfPair(fallback) }),
          ...(part !== undefined && { parts: [{ ...part, ...(test !== undefined && { test }) }] }),
        },
      ];
    },
  };
}

function spanOfPair([start, end]: [number, number]): Span {
  return { start, end };
}
