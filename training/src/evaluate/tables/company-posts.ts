import type { CompanyPost } from "../../corpus/read-labelled.ts";
import { labelByFolds } from "../head.ts";
import type { OutsideSetting } from "../outside-setting.ts";
import { scoreClasses } from "../score/classes.ts";
import type { Table } from "../table.ts";
import { bodyDraft } from "../text-draft.ts";
import { labelRows, noRule, type Judge } from "./labelled.ts";

const labels = ["information", "action", "dialogue"] as const;
type Label = (typeof labels)[number];

/** Posts of brands: an ask is a call to action; a head tells all three labels apart. */
export function companyPostTables(
  posts: readonly CompanyPost[],
  { annotate, trainHead }: OutsideSetting,
): Table[] {
  const drafts = posts.map(({ text }) => bodyDraft(text, "social", annotate));
  const asks = drafts.map(({ units }) => units.some(({ move }) => move === "ask"));
  const heads = trainHead === undefined ? undefined : labelByFolds(posts.map(textOf), trainHead);
  const judgesOf = (label: Label): Judge[] => [
    label === "action" ? { judgedBy: "the move ask", found: asks } : noRule,
    ...(heads === undefined
      ? []
      : [{ judgedBy: byCompany, found: heads.map((one) => one === label) }]),
  ];
  const table = "corporate-messages" as const;
  const byLabel: Table = {
    table,
    part: "labels",
    title: "posts of brands, read as the body of a post",
    rows: labels.flatMap((label) => {
      const gold = posts.map((post) => post.label === label);
      return labelRows({ label, gold, judges: judgesOf(label) });
    }),
    notes: ["All posts count, also those that a company sent twice."],
  };
  if (heads === undefined) return [byLabel];
  const labellings = posts.map(({ label }, at) => ({ gold: label, found: heads[at] ?? "" }));
  const { accuracy, macroF1 } = scoreClasses<string>(labels, labellings);
  const rows = [{ judgedBy: byCompany, texts: posts.length, accuracy, macroF1 }];
  return [byLabel, { table, part: "all labels", title: "the label of each post", rows, notes: [] }];
}

const byCompany = "head, leaving a company out";

function textOf({ text, label, company }: CompanyPost): {
  text: string;
  label: string;
  group: string;
} {
  return { text, label, group: company };
}
