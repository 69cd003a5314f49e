import type { Draft } from "@troth/core";

import { findingsIn, isOf, labelledPressure } from "../findings.ts";
import { labelByFolds, type HeadText, type HeadTrainer, type LabelledText } from "../head.ts";
import { countVerdicts } from "../score/counts.ts";
import { scoreRow } from "../score-row.ts";
import type { Row } from "../table.ts";

/** One label of an outside set, and who says that a text has it. */
export interface LabelJudged {
  readonly label: string;
  /** What people say, text by text. */
  readonly gold: readonly boolean[];
  /** What each says, in the same order. */
  readonly judges: readonly Judge[];
}

/** `found` is absent where no rule speaks to the label. */
export interface Judge {
  readonly judgedBy: string;
  readonly found?: readonly boolean[];
}

/** A row for each judge; all rows of the outside sets have these keys. */
export function labelRows({ label, gold, judges }: LabelJudged): Row[] {
  return judges.map(({ judgedBy, found }) => {
    const positive = gold.filter(Boolean).length;
    const about = { label, judgedBy, texts: gold.length };
    if (found === undefined) {
      return { ...about, gold: positive, found: null, precision: null, recall: null, f1: null };
    }
    const verdicts = gold.map((one, at) => ({ gold: one, found: found[at] === true }));
    return { ...about, ...scoreRow(countVerdicts(verdicts)) };
  });
}

/** Nobody is to read silence as a miss. */
export const noRule: Judge = { judgedBy: "no rule speaks to it" };

interface CrossValidation {
  readonly trainHead: HeadTrainer | undefined;
  /** What is never in two folds. */
  readonly by: string;
  /** What the head sees, where that is not the text alone. */
  readonly on?: string;
}

/** The head of one label, each text judged without its group; nothing where there is no trainer. */
export function crossValidatedHead(
  texts: readonly (HeadText & { readonly group: string })[],
  gold: readonly boolean[],
  { trainHead, by, on = "" }: CrossValidation,
): Judge[] {
  if (trainHead === undefined) return [];
  const labelled = texts.map((text, at): LabelledText => ({
    ...text,
    label: gold[at] ? "yes" : "no",
  }));
  const found = labelByFolds(labelled, trainHead).map((label) => label === "yes");
  return [{ judgedBy: `head${on}, cross-validated by ${by}`, found }];
}

/** What of a text speaks for pressure. */
export function pressureJudges(drafts: readonly Draft[]): Judge[] {
  const rules = drafts.map((draft) => finds(draft, ...labelledPressure));
  const annotated = drafts.map(({ units }) =>
    units.some(
      ({ move, attributes }) =>
        move === "urge" || attributes.some((attribute) => attribute.startsWith("pressure:")),
    ),
  );
  return [
    { judgedBy: "a finding of pressure", found: rules },
    {
      judgedBy: "a finding, the move urge or a pressure attribute",
      found: rules.map((found, at) => found || annotated[at] === true),
    },
  ];
}

/** Whether one of some rules finds anything; every rule is on. */
export function finds(draft: Draft, ...rules: readonly string[]): boolean {
  return findingsIn(draft, "all on").some((finding) => isOf(finding, rules));
}
