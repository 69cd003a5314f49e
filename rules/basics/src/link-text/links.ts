import type { Draft, Link, Mark, Unit } from "@troth/core";

/** A link that a reader sees, with the mark of its text. */
export interface PlacedLink {
  readonly link: Link;
  readonly text: string;
  /** The text inside its unit; of a link over several sentences, the part in the first. */
  readonly at: Mark;
}

/** Links with words of their own, in reading order. One with a label for screen readers has more. */
export function* linksOf(draft: Draft): Iterable<PlacedLink> {
  const seen = new Set<Link>();
  for (const unit of draft.units) {
    if (unit.zone === "quoted") continue;
    for (const link of unit.block.links) {
      if (link.start >= unit.offset + unit.text.length) break;
      if (link.end <= unit.offset || seen.has(link)) continue;
      seen.add(link);
      const at = trimmed(unit, link);
      const text = unit.block.text.slice(link.start, link.end).trim();
      if (at.end > at.start && !link.label?.trim()) yield { link, text, at };
    }
  }
}

function trimmed(unit: Unit, link: Link): Mark {
  const from = Math.max(0, link.start - unit.offset);
  const shown = unit.text.slice(from, Math.max(from, link.end - unit.offset));
  const start = from + shown.length - shown.trimStart().length;
  return { unit, start, end: start + shown.trim().length };
}
