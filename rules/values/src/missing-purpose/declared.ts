import { expectedValues, type Draft, type DraftProfile, type ValueReading } from "@troth/core";

/**
 * The values that these readers care for, where the draft shows none of those that are declared; none
 * where the brand does not ask for one in this channel. What is only said shows nothing.
 */
export function missingValues(
  draft: Draft,
  { declared, readings }: DraftProfile,
): readonly ValueReading[] {
  if (declared.channels[draft.meta.channel]?.valueRequired === false) return [];
  if (readings.some(({ status }) => status === "shown")) return [];
  const expected = expectedValues(declared, draft);
  return expected.flatMap((value) => readings.find((reading) => reading.value === value) ?? []);
}

/** `“Mend first” and “No rush”`, or `“Mend first” and 2 more values`. */
export function namesOf(missing: readonly ValueReading[]): string {
  const [first, second, ...more] = missing.map(({ value }) => `“${value.name}”`);
  if (second === undefined) return first ?? "";
  return more.length === 0
    ? `${first} and ${second}`
    : `${first} and ${more.length + 1} more values`;
}

/** What the brand itself has to show: a proof that holds, and a sentence of its own. */
export function suggestionsFor(missing: readonly ValueReading[]) {
  const proven = missing.find(({ live }) => live.length > 0);
  const [proof] = proven?.live ?? [];
  const [first] = missing;
  const [words] = first?.value.expressions ?? [];
  return [
    ...(proof === undefined || proven === undefined
      ? []
      : [{ id: "proof", data: { value: proven.value.name, claim: proof.claim } } as const]),
    ...(words === undefined || first === undefined
      ? []
      : [{ id: "express", data: { value: first.value.name, words } } as const]),
  ];
}
