import type { Finding } from "@troth/core";

import type { Waiver, WaiverFile } from "./read-waivers.ts";
import { whyVoid, type WaiverContext } from "./waiver-faults.ts";

/** The place in its file of the waiver that holds for a finding. @param file absolute. */
export type HoldingWaiver = (
  finding: Pick<Finding, "rule" | "fingerprint">,
  file: string,
) => number | undefined;

/** Tells which findings the waivers of a file set aside; those that do not hold set none aside. */
export function holdingWaivers({ waivers }: WaiverFile, context: WaiverContext): HoldingWaiver {
  const byRule = new Map<string, (readonly [number, Waiver])[]>();
  for (const [at, waiver] of waivers.entries()) {
    if (whyVoid(waiver, context) !== undefined) continue;
    byRule.set(waiver.rule, [...(byRule.get(waiver.rule) ?? []), [at, waiver]]);
  }
  return ({ rule, fingerprint }, file) =>
    byRule
      .get(rule)
      ?.find(
        ([, one]) => (one.fingerprint ?? fingerprint) === fingerprint && one.covers(file),
      )?.[0];
}
