import { facetNames, type FacetName, type Facets } from "@troth/core";

import { arithmetic, facetTitles } from "./facet-words.ts";
import type { PageContext } from "./pretty-findings.ts";
import { padEnd, wrap } from "./text/plain.ts";

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
      const start = `  ${padEnd(facetTitles[name], 12)}${padEnd(facet.band, 8)}  `;
      return wrap(arithmetic(facet), width - lead).map(
        (line, at) => (at === 0 ? start : " ".repeat(lead)) + style.dim(line),
      );
    }),
    ...(untold.length === 0 ? [] : wrap(restOf(untold), width - 2).map((line) => `  ${line}`)),
  ];
}

function restOf(names: readonly FacetName[]): string {
  return `${names.map((name) => facetTitles[name]).join(", ")}: fine, nothing to say.`;
}
