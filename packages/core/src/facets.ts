/** What a facet asks: in reading order, and in the order of reports. */
export const facetNames = ["lead", "giveAsk", "values", "honest", "clear", "warm"] as const;
export type FacetName = (typeof facetNames)[number];

/** From so many points on, best first. A draft without findings and strengths has 10. */
export const bands = [
  { name: "strong", from: 11 },
  { name: "fine", from: 8 },
  { name: "thin", from: 5 },
  { name: "poor", from: -Infinity },
] as const;

/** How a draft stands in one respect, and why: the points of the ledger add up to `points`. */
export interface Facet {
  readonly band: (typeof bands)[number]["name"];
  readonly points: number;
  readonly ledger: readonly {
    readonly points: number;
    /** For people: the message of a finding, what a strength does. */
    readonly reason: string;
    /** Which rule took points. */
    readonly rule?: string;
  }[];
}

/** All six. */
export type Facets = Readonly<Record<FacetName, Facet>>;
