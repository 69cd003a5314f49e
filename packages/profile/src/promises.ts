import {
  isQuoted,
  type BrandPromise,
  type BrokenPromise,
  type Draft,
  type Mark,
  type Unit,
} from "@troth/core";

/** A promise with its patterns compiled once. */
interface PreparedPromise {
  readonly promise: BrandPromise;
  readonly forbidden: readonly RegExp[];
  readonly required: readonly RegExp[];
}

/** Finds where a draft breaks the tests of the text that promises have. */
export function promiseTester(
  promises: readonly BrandPromise[],
): (draft: Draft) => readonly BrokenPromise[] {
  const prepared = promises.map(prepare);
  return (draft) => prepared.flatMap((one) => brokenBy(draft, one));
}

/** Patterns that a person wrote ignore case. */
function prepare(promise: BrandPromise): PreparedPromise {
  return {
    promise,
    forbidden: promise.test.forbidText.map((source) => new RegExp(source, "giu")),
    required: promise.test.requireText.map((source) => new RegExp(source, "giu")),
  };
}

function brokenBy(
  draft: Draft,
  { promise, forbidden, required }: PreparedPromise,
): BrokenPromise[] {
  const { channels } = promise.test;
  if (channels !== undefined && !channels.includes(draft.meta.channel)) return [];
  const own = draft.units.filter(isOwn);
  const places = forbidden.flatMap((pattern) => own.flatMap((unit) => marksIn(unit, pattern)));
  const broken = places.map((at) => ({ promise, at }));
  const kept = required.every((pattern) => own.some((unit) => marksIn(unit, pattern).length > 0));
  return kept ? broken : [...broken, { promise }];
}

/** Not a quotation: what others say breaks no promise. */
export function isOwn({ zone, block }: Unit): boolean {
  return zone !== "quoted" && (block.quote ?? 0) === 0;
}

/** Characters of a unit that a pattern is asked about: a search may take the square of them. */
const longestSearched = 5000;

/** Quoted words are somebody else's. */
function marksIn(unit: Unit, pattern: RegExp): Mark[] {
  return Array.from(
    unit.text.slice(0, longestSearched).matchAll(pattern),
    ({ 0: found, index }) => ({
      unit,
      start: index,
      end: index + found.length,
    }),
  ).filter((mark) => mark.end > mark.start && !isQuoted(mark));
}
