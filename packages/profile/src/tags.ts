import type { Draft, Note, Profile, Unit } from "@troth/core";

/** `<!-- value: mend-first -->`: the writer says which value the next sentence shows. */
const tag = /^\s*value:\s*([a-z][a-z0-9-]*(?:\s*,\s*[a-z][a-z0-9-]*){0,5})\s*$/u;

/** The ids in a comment; undefined where it is no tag. */
function idsIn(text: string): readonly string[] | undefined {
  return tag.exec(text)?.[1]?.split(/\s*,\s*/u);
}

/** The ids that each unit is tagged with: a comment speaks of what follows it. */
export function tagsOf({ comments, units }: Draft): ReadonlyMap<Unit, readonly string[]> {
  const tags = new Map<Unit, readonly string[]>();
  for (const { text, span } of comments) {
    const ids = idsIn(text);
    const next = ids && units.find((unit) => unit.span.start >= span.end);
    if (ids && next) tags.set(next, [...(tags.get(next) ?? []), ...ids]);
  }
  return tags;
}

/** Tags that the reader would get, and tags that name no value. */
export function tagNotes({ comments }: Draft, { values }: Profile): Note[] {
  const known = values.map(({ id }) => id);
  return comments.flatMap(({ text, span, sent }) => {
    const ids = idsIn(text) ?? [];
    const strangers = ids.filter((id) => !known.includes(id));
    const unknown = strangers.map((id) => ({
      message: `This tag names “${id}”, and no value of the profile has that id. Write one of ${known.join(", ")}.`,
      span,
    }));
    return sent && ids.length > 0 ? [{ message: mailed, span }, ...unknown] : unknown;
  });
}

const mailed =
  "This tag would be mailed to the reader. Take it out before it is sent; `troth accept` makes the profile know the sentence without it.";
