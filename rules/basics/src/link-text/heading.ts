import type { Block, Draft, Unit } from "@troth/core";

/** Longer headings do not make a link text. */
const maxWords = 8;

/** How many blocks above the heading of a link may stand. */
const reach = 6;

/** The words of the heading under which a unit stands, when they would make a link text. */
export function nearestHeading(draft: Draft, unit: Unit): string | undefined {
  const at = draft.blocks.indexOf(unit.block);
  const above = draft.blocks.slice(Math.max(0, at - reach), at);
  const heading = above.findLast(({ role }) => role === "heading");
  return heading && words(heading);
}

function words({ text }: Block): string | undefined {
  const plain = text
    .replaceAll(/\s+/gu, " ")
    .trim()
    .replace(/[.:!?…]+$/u, "");
  const length = plain.split(" ").length;
  const fits = length > 1 && length <= maxWords && !/[“”"\uFFFC]/u.test(plain);
  return fits ? plain : undefined;
}
