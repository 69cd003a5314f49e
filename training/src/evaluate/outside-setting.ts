import type { MoveAnnotator } from "@troth/core";

import type { HeadTrainer } from "./head.ts";

/** What the outside sets are judged with. */
export interface OutsideSetting {
  /** The shipped annotator: none of its weights may have learnt from these sets. */
  readonly annotate: MoveAnnotator;
  /** Absent: only the rules are measured. */
  readonly trainHead: HeadTrainer | undefined;
}
