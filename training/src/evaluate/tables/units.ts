import type { Finding } from "@troth/core";

import { draftOf } from "../../corpus/gold-draft.ts";
import type { Contender } from "../contender.ts";
import { findingsIn, isOf, labelledPressure, strictnesses, type Strictness } from "../findings.ts";
import { countVerdicts, type Verdicts } from "../score/counts.ts";
import { nearestTo } from "../score/overlap.ts";
import { scoreRow } from "../score-row.ts";
import type { GoldDocument, Setting } from "../setting.ts";
import type { Row, Table } from "../table.ts";

/** Self-serving asks and pressure, gold unit by gold unit, against what the rules find. */
export function unitTables({ documents, ours, baselines }: Setting): Table[] {
  const rows = strictnesses.flatMap((strictness) =>
    [...ours, baselines.cues].map((contender) => judgeAll(documents, contender, strictness)),
  );
  return judgements.map(({ part, title }, at) => ({
    table: "units" as const,
    part,
    title,
    rows: rows.map((row) => row[at] ?? {}),
    notes: [
      "A finding counts for the gold unit that it shares most characters with, once for each unit.",
      "`as shipped`: rules that are off in a channel find nothing, nor do most in fewer than 20 words. `all on`: every rule reads every draft. Possible findings count in both.",
    ],
  }));
}

interface Judgement {
  readonly part: string;
  readonly title: string;
  readonly rules: readonly string[];
  readonly key: "selfServing" | "pressure";
}

const judgements: readonly Judgement[] = [
  {
    part: "self-serving asks",
    title: "findings of ask/self-serving",
    rules: ["ask/self-serving"],
    key: "selfServing",
  },
  { part: "pressure", title: "findings of pressure/*", rules: ["pressure/"], key: "pressure" },
  {
    part: "pressure of labelled kinds",
    title: `findings of ${labelledPressure.join(", ")}`,
    rules: labelledPressure,
    key: "pressure",
  },
];

function judgeAll(
  documents: readonly GoldDocument[],
  { name, learnt, annotatorFor }: Contender,
  strictness: Strictness,
): Row[] {
  const found = documents.map(({ document }) =>
    findingsIn(draftOf(document, annotatorFor(document)), strictness),
  );
  return judgements.map((judgement) => {
    const judged = documents.map((gold, at) => judgeUnits(gold, found[at] ?? [], judgement));
    return {
      annotator: name,
      learnt,
      rules: strictness,
      ...scoreRow(countVerdicts(judged.flatMap(({ verdicts }) => verdicts))),
      unplaced: judged.reduce((sum, { unplaced }) => sum + unplaced, 0),
    };
  });
}

/** A verdict for each gold unit; findings in the labelled part that touch none are only counted. */
function judgeUnits(
  { document }: GoldDocument,
  findings: readonly Finding[],
  { rules, key }: Judgement,
): { readonly verdicts: readonly Verdicts[]; readonly unplaced: number } {
  const { units, labels, end } = document;
  const places = findings
    .filter((finding) => isOf(finding, rules) && finding.span.start < end)
    .map(({ span }) => nearestTo(span, units));
  const flagged = new Set(places);
  return {
    verdicts: units.map(({ unit }, at) => ({
      gold: labels[key].has(unit),
      found: flagged.has(at),
    })),
    unplaced: places.filter((at) => at === -1).length,
  };
}
