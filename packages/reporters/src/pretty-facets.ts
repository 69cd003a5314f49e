import { facetNames, type Facet, type FacetName, type Facets } from "@troth/core";

import type { PageContext } from "./pretty-findings.ts";
import { padEnd, wrap } from "./text/plain.ts";

const titles: Readonly<Record<FacetName, string>> = {
  lead: "Lead",
  giveAsk: "Give & ask",
  values: "Values",
  honest: "Honest",
  clear: "Clear",
  warm: "Warm",
};

/** Columns before the arithmetic: margin, title, band. */
const lead = 24;

/** Each facet that anything was found for, with its arithmetic; the others stand where they began. */
export function facetLines(facets: Facets | undefined, { style, width }: PageContext): string[] {
  if (facets === undefined) return [];
  const told = facetNames.filter((name) => facets[name].ledger.length > 1);
  if (told.length === 0) return [];
  const untold = facetNames.filter((name) => !told.includes(name));
  return [
    `  ${style.bold("How it stands")}`,
    ...told.flatMap((name) => {
      const facet = facets[name];
      const start = `  ${padEnd(titles[name], 12)}${padEnd(facet.band, 8)}  `;
      return wrap(arithmetic(facet), width - lead).map(
        (line, at) => (at === 0 ? start : " ".repeat(lead)) + style.dim(line),
      );
    }),
    ...(untold.length === 0 ? [] : wrap(restOf(untold), width - 2).map((line) => `  ${line}`)),
  ];
}

function restOf(names: readonly FacetName[]): string {
  return `${names.map((name) => titles[name]).join(", ")}: fine, nothing to say.`;
}

/** `6.5 = 10 − 4 ask/self-serving + .5 what works`; what has one name is added up. */
function arithmetic({ points, ledger: [first, ...others] }: Facet): string {
  const sums = new Map<string, number>();
  for (const { points: by, rule = "what works" } of others) {
    sums.set(rule, (sums.get(rule) ?? 0) + by);
  }
  const terms = Array.from(sums, ([name, by]) => `${by < 0 ? "−" : "+"} ${Math.abs(by)} ${name}`);
  return [`${points} = ${first?.points ?? 0}`, ...terms].join(" ");
}
