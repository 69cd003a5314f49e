import { facetNames, type Facet, type FacetName, type Facets } from "@troth/core";

import { facetQuestions, facetTitles, signed, termsOf } from "../facet-words.ts";
import { escapeHtml } from "./escape.ts";

/** The six facets, each with the sum that it stands on. */
export function facetTable(facets: Facets): string {
  const rows = facetNames.map((name) => facetRow(name, facets[name]));
  return `<table class="judged facets"><thead><tr><th scope="col">What is asked</th><th scope="col">How it stands</th><th scope="col">Why</th></tr></thead><tbody>${rows.join("")}</tbody></table>`;
}

function facetRow(name: FacetName, facet: Facet): string {
  const head = `<th scope="row">${escapeHtml(facetTitles[name])}<span>${escapeHtml(facetQuestions[name])}</span></th>`;
  const band = `<td><span class="band ${facet.band}">${meter(facet)}${facet.band}</span></td>`;
  return `<tr>${head}${band}<td>${sum(facet)}</td></tr>`;
}

const steps: Readonly<Record<Facet["band"], number>> = { poor: 1, thin: 2, fine: 3, strong: 4 };

function meter({ band }: Facet): string {
  const full = steps[band];
  return `<span class="meter" aria-hidden="true">${"■".repeat(full)}${"□".repeat(4 - full)}</span> `;
}

function sum(facet: Facet): string {
  const terms = termsOf(facet);
  const start = facet.ledger[0]?.points ?? 0;
  if (terms.length === 0) return `${facet.points}, nothing to say`;
  const parts = terms.map(
    ({ points, name }) => `<span>${signed(points)} ${escapeHtml(name)}</span>`,
  );
  return `${facet.points} = ${start} ${parts.join(" ")}`;
}
