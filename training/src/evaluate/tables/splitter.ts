import { draftOf } from "../../corpus/gold-draft.ts";
import { shareOf } from "../score/counts.ts";
import { overlapOf } from "../score/overlap.ts";
import type { Setting } from "../setting.ts";
import type { Table } from "../table.ts";

/** How many gold units our own cutting finds. */
export function splitterTables({ documents }: Setting): Table[] {
  const best = documents.flatMap(({ document }) => {
    const own = draftOf(document).units.filter(({ block }) => block.role !== "fallback");
    return document.units.map((gold) =>
      Math.max(0, ...own.map(({ span }) => overlapOf(span, gold))),
    );
  });
  const row = {
    units: best.length,
    exact: shareOf(best.filter((overlap) => overlap === 1).length, best.length),
    overlap90: shareOf(best.filter((overlap) => overlap >= 0.9).length, best.length),
  };
  return [
    {
      table: "splitter",
      part: "gold units",
      title: "share whose place is one of our own units, exactly or with 90 % overlap",
      rows: [row],
      notes: ["Overlap is intersection over union, in UTF-16 units."],
    },
  ];
}
