import type { Evidence } from "../../draft.ts";
import type { Attribute, Move } from "../../words.ts";

/** The move of a unit, how sure that is (0 to 1), and the words that decided it. */
export interface Decision {
  readonly move: Move;
  readonly confidence: number;
  readonly because: readonly Evidence[];
  /** Traits that the decider judges by itself: whether the unit has them, whatever cues say. */
  readonly traits?: readonly (readonly [trait: Attribute, has: boolean])[];
}
