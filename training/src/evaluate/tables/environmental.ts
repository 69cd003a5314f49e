import type { EnvironmentalSentence, LabelledSets } from "../../corpus/read-labelled.ts";
import { labelAfter, type LabelledText } from "../head.ts";
import type { OutsideSetting } from "../outside-setting.ts";
import type { Table } from "../table.ts";
import { labelRows, noRule, type Judge } from "./labelled.ts";

/** Environmental claims in reports. A head learns from `train` and is judged on `dev`. */
export function environmentalTables(
  { train = [], dev = [] }: NonNullable<LabelledSets["environmental"]>,
  { trainHead }: OutsideSetting,
): Table[] {
  const judged = dev.length > 0 ? dev : train;
  const gold = judged.map(({ claim }) => claim);
  const heads = (): Judge[] => {
    if (trainHead === undefined || dev.length === 0 || train.length === 0) return [];
    const labels = labelAfter(trainHead, train.map(labelled), dev.map(labelled));
    const found = labels.map((label) => label === "yes");
    return [{ judgedBy: "head, learnt from train, judged on dev", found }];
  };
  return [
    {
      table: "environmental-claims",
      part: "claims",
      title: `sentences of reports (${dev.length > 0 ? "dev" : "train"})`,
      rows: labelRows({ label: "environmental claim", gold, judges: [noRule, ...heads()] }),
      notes: [
        "values/hollow-claim and proof/unsourced-claim ask whether a claim is empty or lacks a source, not whether it is about the environment.",
      ],
    },
  ];
}

function labelled({ text, claim }: EnvironmentalSentence): LabelledText {
  return { text, label: claim ? "yes" : "no", group: text };
}
