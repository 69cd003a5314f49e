import type { MergeTag } from "../merge-tag.ts";
import { findConditionals, type Conditional } from "../read/template/conditionals.ts";

/** A block of the template language around a tag. */
export interface Condition {
  /** `{%if`, `{{each`, `*|IF`: the opener of the language and the word. */
  readonly block: string;
  /** What its branches test, as it is written. */
  readonly tests: readonly string[];
}

/** The blocks around each tag that stands in some, outermost first. */
export function conditionsAround(
  tags: readonly MergeTag[],
): ReadonlyMap<MergeTag, readonly Condition[]> {
  const stretches = flatten(findConditionals(tags));
  const around = new Map<MergeTag, readonly Condition[]>();
  let open: readonly Stretch[] = [];
  let next = 0;
  for (const tag of tags) {
    const { start } = tag.span;
    if (open.some(({ end }) => end <= start)) open = open.filter(({ end }) => end > start);
    for (let one = stretches[next]; one && one.start <= start; one = stretches[(next += 1)]) {
      if (one.end > start) open = [...open, one];
    }
    if (open.length > 0) around.set(tag, open);
  }
  return around;
}

interface Stretch extends Condition {
  readonly start: number;
  readonly end: number;
}

/** In the order in which they start. */
function flatten(conditionals: readonly Conditional[]): Stretch[] {
  return conditionals.flatMap(({ block, branches }) => {
    const tests = branches.flatMap(({ test }) => test ?? []);
    const start = branches[0]?.span.start ?? 0;
    const end = branches.at(-1)?.span.end ?? start;
    return [
      { block, tests, start, end },
      ...branches.flatMap((branch) => flatten(branch.conditionals)),
    ];
  });
}
