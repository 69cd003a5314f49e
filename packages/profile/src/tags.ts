import type { Draft, Unit } from "@troth/core";

/** `<!-- value: mend-first -->`: the writer says which value the next sentence shows. */
const tag = /^\s*value:\s*([a-z][a-z0-9-]*(?:\s*,\s*[a-z][a-z0-9-]*){0,5})\s*$/u;

/** The ids that each unit is tagged with: a comment speaks of what follows it. */
export function tagsOf({ comments, units }: Draft): ReadonlyMap<Unit, readonly string[]> {
  const tags = new Map<Unit, readonly string[]>();
  for (const { text, span } of comments) {
    const ids = tag.exec(text)?.[1]?.split(/\s*,\s*/u);
    const next = ids && units.find((unit) => unit.span.start >= span.end);
    if (ids && next) tags.set(next, [...(tags.get(next) ?? []), ...ids]);
  }
  return tags;
}
