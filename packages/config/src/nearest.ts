import { closest, distance } from "fastest-levenshtein";

/** The known name that a person most likely meant, or undefined when none is near. */
export function nearest(name: string, known: readonly string[]): string | undefined {
  if (known.length === 0) return undefined;
  const extended = known.find(
    (one) => name.startsWith(one) || (name !== "" && one.startsWith(name)),
  );
  if (extended !== undefined) return extended;
  const best = closest(name, [...known]);
  return distance(name, best) <= Math.max(2, Math.floor(name.length / 3)) ? best : undefined;
}
