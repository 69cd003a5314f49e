import { judgeDocument, type Draft, type DocumentJudgement, type Unit } from "@troth/core";

import { draftOf } from "../../corpus/gold-draft.ts";
import type { LabelledDocument } from "../../corpus/labelled-document.ts";
import { countVerdicts, f1Of } from "../score/counts.ts";
import { mostFrequent, scoreClasses } from "../score/classes.ts";
import { scoreRowWithAccuracy } from "../score-row.ts";
import type { GoldDocument, Setting } from "../setting.ts";
import type { Row, Table } from "../table.ts";

/** What is said of drafts as a whole, on the units that troth itself cuts. */
export function documentTables({ documents, ours, baselines }: Setting): Table[] {
  const judged: Judged[] = [
    ...[...ours, baselines.cues].map(({ name, learnt, annotatorFor }) => ({
      annotator: name,
      learnt,
      judgements: documents.map(({ document }) =>
        judgeDocument(labelledPart(draftOf(document, annotatorFor(document)), document)),
      ),
    })),
    {
      annotator: "gold moves",
      learnt: "what perfect moves would reach",
      judgements: documents.map((gold) => judgeDocument(goldenDraft(gold))),
    },
    majorityOf(documents),
  ];
  return [missingPurpose(documents, judged), askBeforeGive(documents, judged)];
}

interface Judged {
  readonly annotator: string;
  readonly learnt: string;
  readonly judgements: readonly DocumentJudgement[];
}

/** Of a document that was labelled to some unit only, what stands before. */
function labelledPart(draft: Draft, { end }: LabelledDocument): Draft {
  return { ...draft, units: draft.units.filter(({ span }) => span.start < end) };
}

function goldenDraft({ document, units, gold }: GoldDocument): Draft {
  const labelled = units.map((unit, at): Unit => {
    const { move = "other", attributes = [] } = gold[at] ?? {};
    return { ...unit, move, attributes, confidence: 1, because: [], unsure: false };
  });
  return { ...draftOf(document), units: labelled };
}

function majorityOf(documents: readonly GoldDocument[]): Judged {
  const labels = documents.map(({ document }) => document.labels);
  const missing = labels.filter((one) => one.missingPurpose).length * 2 >= labels.length;
  const before = mostFrequent(
    answers,
    labels.map((one) => one.askBeforeGive),
  );
  const judgement = {
    missingPurpose: { value: missing, confidence: 1 },
    askBeforeGive: before ?? "na",
  };
  return {
    annotator: "majority",
    learnt: "baseline",
    judgements: documents.map(() => judgement),
  };
}

const answers = ["yes", "no", "na"] as const;

function missingPurpose(documents: readonly GoldDocument[], judged: readonly Judged[]): Table {
  const rows = judged.map(({ annotator, learnt, judgements }): Row => {
    const verdicts = documents.map(({ document }, at) => ({
      gold: document.labels.missingPurpose,
      found: judgements[at]?.missingPurpose.value === true,
    }));
    return {
      annotator,
      learnt,
      documents: documents.length,
      ...scoreRowWithAccuracy(countVerdicts(verdicts)),
    };
  });
  return {
    table: "documents",
    part: "missing purpose",
    title: "a reader meets no reason why this sender exists",
    rows,
    notes: ["The channel is the one that the corpus states; of `other`, taken from the text."],
  };
}

function askBeforeGive(documents: readonly GoldDocument[], judged: readonly Judged[]): Table {
  const rows = judged.map(({ annotator, learnt, judgements }): Row => {
    const labellings = documents.map(({ document }, at) => ({
      gold: document.labels.askBeforeGive,
      found: judgements[at]?.askBeforeGive ?? "na",
    }));
    const { accuracy, counts } = scoreClasses(answers, labellings);
    const yes = counts.get("yes") ?? countVerdicts([]);
    return { annotator, learnt, documents: documents.length, f1: f1Of(yes), accuracy };
  });
  return {
    table: "documents",
    part: "ask before give",
    title: "yes, no or na; F1 of yes",
    rows,
    notes: [],
  };
}
