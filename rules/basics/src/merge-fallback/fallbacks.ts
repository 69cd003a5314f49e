import {
  personalField,
  type Dialect,
  type Draft,
  type Mark,
  type MergeTag,
  type PersonalField,
} from "@troth/core";

/** A tag that prints something at a place where a reader sees it. */
export interface Printed {
  readonly tag: MergeTag;
  readonly at: Mark;
}

/** The field of the reader that is printed, where the message speaks to them. */
export function fieldIn({ meta }: Draft, { tag, at }: Printed): PersonalField | undefined {
  if (tag.name === undefined || !speakingZones.has(at.unit.zone)) return undefined;
  // A bare `company` is the reader's in a first mail; elsewhere it may as well be the sender's.
  if (meta.channel === "cold" && /^company(?:_?name)?$/iu.test(tag.name)) return "company";
  return personalField(tag.name);
}

const speakingZones: ReadonlySet<string> = new Set([
  "subject",
  "preheader",
  "greeting",
  "body",
  "list",
  "ps",
]);

/** What can stand in place of the field at this place. */
export function wordFor(field: PersonalField, { at }: Printed): string {
  if (field === "company") return "your company";
  return /\b(?:hi|hello|hey|morning|afternoon|evening),?\s$/iu.test(at.unit.text.slice(0, at.start))
    ? "there"
    : "friend";
}

/** Filters behind the fallback bring what joins it to the sentence. */
export function isCarried({ source }: Draft, { span }: MergeTag): boolean {
  return /\b(?:append|prepend|concat)\b/iu.test(source.slice(span.start, span.end));
}

/** HubSpot knows no `default` in emails: there a fallback is set in the account or by a function. */
export function isIdle({ dialect, name = "" }: MergeTag, braces: Dialect): boolean {
  const filter = dialect === "liquid" || dialect === "jinja";
  return filter && braces === "hubspot" && /^(?:contact|company)\./u.test(name);
}
