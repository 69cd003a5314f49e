import type { MergeTag } from "../../merge-tag.ts";
import type { Span } from "../../span.ts";

const printMask = "\uE000";
const controlMask = "\uE001";

/** The characters that stand in place of merge tags and of branches that are not taken. */
export function isMask(code: number): boolean {
  return code === 0xe000 || code === 0xe001;
}

/** A stretch that no parser sees: a merge tag, or a branch that is not taken. */
export interface Masked {
  readonly span: Span;
  readonly tag?: MergeTag;
}

/** @param stretches in reading order, none overlapping. */
export function mask(source: string, stretches: readonly Masked[]): string {
  const parts: string[] = [];
  let from = 0;
  for (const { span, tag } of stretches) {
    const fill = tag?.kind === "print" ? printMask : controlMask;
    parts.push(source.slice(from, span.start), fill.repeat(span.end - span.start));
    from = span.end;
  }
  parts.push(source.slice(from));
  return parts.join("");
}

/** The stretches with `cuts` among them; what stands in a cut is left out. Both in reading order. */
export function withCuts(stretches: readonly Masked[], cuts: readonly Span[]): Masked[] {
  const all: Masked[] = [];
  let at = 0;
  const takeUntil = (end: number): void => {
    for (let next = stretches[at]; next && next.span.start < end; next = stretches[(at += 1)]) {
      all.push(next);
    }
  };
  for (const span of cuts) {
    takeUntil(span.start);
    all.push({ span });
    while ((stretches[at]?.span.start ?? Infinity) < span.end) at += 1;
  }
  takeUntil(Infinity);
  return all;
}
