import { mergeTagAt, personalField, type Draft, type Mark } from "@troth/core";

/** In one sentence the second is too many; in a message, the fourth. */
const mostInMessage = 3;

/** Where the name of the reader is filled in once too often, and how often it is in all. */
export function repeatedName(draft: Draft): { at: Mark; count: number } | undefined {
  if (draft.tags.length < 2) return undefined;
  const names = draft.units.flatMap((unit) =>
    headings.has(unit.zone) || !unit.text.includes(sign) ? [] : namesIn(draft, unit),
  );
  const twice = names.find(({ unit }, at) => names[at - 1]?.unit === unit);
  if (twice !== undefined) {
    return { at: twice, count: names.filter(({ unit }) => unit === twice.unit).length };
  }
  const at = names[mostInMessage];
  return at && { at, count: names.length };
}

/** Not part of the message, or repeats it. */
const headings: ReadonlySet<string> = new Set(["header", "preheader", "footer", "legal", "nav"]);

/** Stands for a merge tag that prints something. */
const sign = "\uFFFC";

function namesIn(draft: Draft, unit: Mark["unit"]): Mark[] {
  return Array.from(unit.text.matchAll(/\uFFFC/gu), ({ index }) => ({
    unit,
    start: index,
    end: index + 1,
  })).filter((mark) => isName(draft, mark));
}

function isName(draft: Draft, mark: Mark): boolean {
  const field = personalField(mergeTagAt(draft, mark)?.name ?? "");
  return field === "first name" || field === "name";
}
