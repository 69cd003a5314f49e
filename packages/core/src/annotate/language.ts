import type { BareUnit } from "./units.ts";

/** Why the draft cannot be judged, or undefined: it is not English, or too short. */
export function whyNotScored(units: readonly BareUnit[]): string | undefined {
  void units;
  return undefined;
}
