import { createLocator, quoteOf } from "@troth/core";

import { findingJson } from "./json.ts";
import { unitJson } from "./json-moves.ts";
import type { PlaceReport } from "./pretty-place.ts";

/** What was read and found at one place, for other programs: units as `moves` gives them, with the deciding words quoted, findings as `lint` gives them. */
export function placeJson({ place, draft, units, findings }: PlaceReport): string {
  const locate = createLocator(draft.source);
  const value = {
    version: 1,
    place,
    path: draft.path,
    channel: draft.meta.channel,
    units: units.map((unit) => {
      const shown = unitJson(draft, unit);
      const quotes = unit.because.map(({ start, end }) => quoteOf(draft, { unit, start, end }));
      const because = shown.because.map((one, at) => ({ ...one, quote: quotes[at] }));
      return { ...shown, because };
    }),
    findings: findings.map((finding) => findingJson(finding, locate)),
  };
  return `${JSON.stringify(value, null, 2)}\n`;
}
