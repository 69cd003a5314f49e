import type { MoveAnnotator } from "@troth/core";
import { annotateMoves } from "@troth/moves";

import { headTrainer } from "../learn/head/head.ts";
import { trainMoves } from "../train/learn-documents.ts";
import type { Trainer } from "./contender.ts";
import type { HeadTrainer } from "./head.ts";

/** What is measured: this file alone says what troth ships, and how it learns. */
export interface PluggedIn {
  readonly name: string;
  /** What the command line annotates with. */
  readonly shipped: MoveAnnotator;
  /** How its weights are learnt. Absent: nothing is cross-validated. */
  readonly train?: Trainer;
  /** How the heads of the outside sets are learnt. Absent: only the rules are measured. */
  readonly trainHead?: HeadTrainer;
}

export const pluggedIn: PluggedIn = {
  name: "troth",
  shipped: annotateMoves,
  train: trainMoves,
  trainHead: headTrainer(),
};
