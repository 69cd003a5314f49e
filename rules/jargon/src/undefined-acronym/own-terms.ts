import { wordsOf, type Mark, type Unit } from "@troth/core";

/** "QBR: quarterly business review" as "QBR" and what it stands for. */
export function ownTerms(given: readonly string[]): ReadonlyMap<string, string> {
  const pairs = given.map((term): [string, string] => {
    const [short = "", ...long] = term.split(":");
    return [short.trim(), long.join(":").trim()];
  });
  return new Map(pairs.filter(([short, long]) => short !== "" && long !== ""));
}

/** Where the terms stand; reads the draft only when there are any. */
export function placesOfTerms(
  terms: ReadonlyMap<string, string>,
  units: readonly Unit[],
): { readonly short: string; readonly at: Mark }[] {
  if (terms.size === 0) return [];
  return units.flatMap((unit) =>
    wordsOf(unit.text).flatMap(({ start, end }) => {
      const word = unit.text.slice(start, end);
      const short = terms.has(word) ? word : word.replace(/s$/u, "");
      return terms.has(short) ? [{ short, at: { unit, start, end } }] : [];
    }),
  );
}
