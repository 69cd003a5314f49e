import type { Draft, Unit } from "@troth/core";

import { isFileName, isGeneric } from "./words.ts";

/** An alternative text that tells nothing. */
interface PoorAlt {
  readonly unit: Unit;
  readonly alt: string;
  readonly fault: "file" | "generic" | "logo";
}

/** Alternative texts that tell nothing, each once, in reading order. */
export function* poorAlts({ units }: Draft, allow: readonly string[]): Iterable<PoorAlt> {
  const seen = new Set(allow.map((alt) => alt.toLowerCase()));
  for (const unit of units) {
    const { block, zone } = unit;
    const alt = unit.text.trim();
    const whole = alt.length >= block.text.trim().length;
    if (block.role !== "alt" || zone === "quoted" || !whole || seen.has(alt.toLowerCase()))
      continue;
    const fault = faultOf(alt);
    if (fault === undefined) continue;
    seen.add(alt.toLowerCase());
    yield { unit, alt, fault };
  }
}

function faultOf(alt: string): PoorAlt["fault"] | undefined {
  if (isFileName(alt)) return "file";
  if (!isGeneric(alt)) return undefined;
  return /logo/iu.test(alt) ? "logo" : "generic";
}
