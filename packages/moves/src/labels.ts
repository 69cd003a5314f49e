import { moves, type Attribute } from "@troth/core";

/** Traits that the model judges by itself; cues say the others. */
export const learntTraits = [
  "self-serving",
  "benefit",
  "concrete",
  "pressure:time",
] as const satisfies readonly Attribute[];

/** What the model scores: each move, then each trait. A multiple of four. */
export const labelCount = moves.length + learntTraits.length;
