import type { Draft, Mark, Unit, Zone } from "@troth/core";

import type { Moment } from "../time/moment.ts";

/** What a sentence says about how long an offer lasts, or on what it hangs. */
export interface Statement {
  readonly kind: "end" | "last" | "fresh" | "extended" | "gift" | "condition";
  readonly mark: Mark;
  /** Of an `end`, and of an `extended` that names its new one. */
  readonly moment?: Moment;
  /** The words are about an offer for certain, not by what stands around them. */
  readonly plain: boolean;
}

/** Where a message speaks of its offers. */
export function readableUnits(draft: Pick<Draft, "units">): readonly Unit[] {
  return draft.units.filter(({ zone }) => readable.has(zone));
}

const readable: ReadonlySet<Zone> = new Set<Zone>([
  "subject",
  "preheader",
  "header",
  "greeting",
  "body",
  "list",
  "button",
  "ps",
  "footer",
  "legal",
]);
