import { isQuoted, wordsOf, type Mark, type Zone } from "@troth/core";

/** Whether the writer says these words: not a quotation, a name, a tag, an address or small print. */
export function areOwnWords(mark: Mark): boolean {
  return areSaid(mark) && !isName(mark);
}

/** The same for words that are written in capitals anyway: they may be a name. */
export function areSaid(mark: Mark): boolean {
  const { zone, block } = mark.unit;
  const isElsewhere = otherZones.has(zone) && block.role !== "fallback";
  if (isElsewhere || (block.quote ?? 0) > 0) return false;
  return !isAddress(mark) && !isQuoted(mark);
}

const otherZones: ReadonlySet<Zone> = new Set([
  "header",
  "signature",
  "footer",
  "legal",
  "quoted",
  "nav",
]);

/** A capital inside a sentence, or two capitals at its start: "Leverage Partners moved". */
function isName(mark: Mark): boolean {
  const { unit, start, end } = mark;
  const { text } = unit;
  if (!isCapital(text, start) || isInTitle(mark)) return false;
  if (/[\p{L}\p{N}][,;]?[\s-]+$/u.test(text.slice(Math.max(0, start - 4), start))) return true;
  return /^\s(?!I\b)\p{Lu}/u.test(text.slice(end, end + 3));
}

/** A capital behind the first letter of a unit: of an ordinary word more often a name than not. */
export function hasInnerCapital({ unit, start }: Mark): boolean {
  return start > 0 && isCapital(unit.text, start);
}

function isCapital(text: string, at: number): boolean {
  return /^\p{Lu}/u.test(text.slice(at, at + 2));
}

/** How far around a mark the case of the other words is looked at. */
const view = 200;

/** In a title, or in capitals throughout, a capital says nothing. Short words do not count. */
export function isInTitle({ unit, start, end }: Mark): boolean {
  const sides = [
    unit.text.slice(Math.max(0, start - view), start),
    unit.text.slice(end, end + view),
  ];
  const others = sides.flatMap((side) =>
    wordsOf(side)
      .filter(({ key }) => key.length > 3)
      .map((word) => isCapital(side, word.start)),
  );
  return others.filter(Boolean).length >= others.length * 0.75;
}

/** Part of a web or mail address, a #tag or an @name. */
function isAddress({ unit, start, end }: Mark): boolean {
  const from = unit.offset + start;
  const to = unit.offset + end;
  if (unit.block.links.some((link) => link.auto === true && link.start < to && from < link.end)) {
    return true;
  }
  const before = /\S*$/u.exec(unit.text.slice(Math.max(0, start - 80), start))?.[0] ?? "";
  const after = /^\S*/u.exec(unit.text.slice(end, end + 80))?.[0] ?? "";
  return /:\/\/|www\.|[@#]|\.\w{2,}\//u.test(before) || /^[\w/-]*(?:@|\.\w{2})/u.test(after);
}
