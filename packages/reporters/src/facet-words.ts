import type { Facet, FacetName } from "@troth/core";

export const facetTitles: Readonly<Record<FacetName, string>> = {
  lead: "Lead",
  giveAsk: "Give & ask",
  values: "Values",
  honest: "Honest",
  clear: "Clear",
  warm: "Warm",
};

/** What each facet asks of a draft. */
export const facetQuestions: Readonly<Record<FacetName, string>> = {
  lead: "What does a stranger meet first: me, you, or why?",
  giveAsk: "Who gains if the reader does as told?",
  values: "Are values shown, or only said?",
  honest: "Could a sceptic check it?",
  clear: "Can it be read once and acted on?",
  warm: "Is a person there, unforced?",
};

/** One term of the sum that a facet stands on. */
export interface Term {
  readonly points: number;
  /** The rule that took points, or `what works`. */
  readonly name: string;
}

/** What moved a facet from where it began; what has one name is added up. */
export function termsOf({ ledger: [, ...others] }: Facet): Term[] {
  const sums = new Map<string, number>();
  for (const { points, rule = "what works" } of others) {
    sums.set(rule, (sums.get(rule) ?? 0) + points);
  }
  return Array.from(sums, ([name, points]) => ({ points, name }));
}

/** `6.5 = 10 − 4 ask/self-serving + 0.5 what works` */
export function arithmetic(facet: Facet): string {
  const terms = termsOf(facet).map(({ points, name }) => `${signed(points)} ${name}`);
  return [`${facet.points} = ${facet.ledger[0]?.points ?? 0}`, ...terms].join(" ");
}

/** `− 4` */
export function signed(points: number): string {
  return `${points < 0 ? "−" : "+"} ${Math.abs(points)}`;
}
