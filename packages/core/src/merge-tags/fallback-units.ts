import { cutUnits } from "../annotate/units/units.ts";
import type { Block } from "../block.ts";
import type { Unit } from "../draft.ts";

/**
 * The fallbacks as units, which word rules read. They are no part of the message's flow: no
 * neighbour leans on them, and nothing counts them.
 *
 * @param from index of the first.
 */
export function fallbackUnits(fallbacks: readonly Block[], from: number): Unit[] {
  const bare = cutUnits(
    fallbacks,
    fallbacks.map(() => "header"),
  );
  return bare.map((unit) =>
    Object.freeze({
      ...unit,
      index: from + unit.index,
      move: "other" as const,
      confidence: 1,
      attributes: [],
      because: [],
      unsure: false,
    }),
  );
}
