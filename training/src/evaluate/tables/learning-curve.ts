import { moves, type Move } from "@troth/core";

import { scoreClasses } from "../score/classes.ts";
import { f1Of, type Share } from "../score/counts.ts";
import type { Setting } from "../setting.ts";
import type { NotMeasured, Table } from "../table.ts";
import { guessUnits } from "./guesses.ts";

/** What more labelled text would be worth: the moves, learnt from ever more senders. */
export function learningCurveTables({ documents, retrained }: Setting): (Table | NotMeasured)[] {
  const table = "learning-curve" as const;
  if (retrained === undefined) return [{ table, notMeasured: "--cross-validate" }];
  const rows = ([1, 2, 3, 4] as const).map((quarters) => {
    const guessed = guessUnits(documents, retrained(quarters));
    const labellings = guessed.map(({ gold, guess }) => ({ gold: gold.move, found: guess.move }));
    const { accuracy, macroF1, counts } = scoreClasses(moves, labellings);
    const f1 = (move: Move): Share => {
      const ofMove = counts.get(move);
      return ofMove === undefined ? null : f1Of(ofMove);
    };
    const learntFrom = `${quarters} of 4 quarters of the other folds`;
    return { learntFrom, accuracy, macroF1, askF1: f1("ask"), purposeF1: f1("purpose") };
  });
  const title = "the move of each gold unit, cross-validated by sender";
  return [{ table, part: "moves", title, rows, notes: [] }];
}
