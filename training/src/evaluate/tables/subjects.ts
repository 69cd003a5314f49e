import type { LabelledSubject } from "../../corpus/read-labelled.ts";
import type { OutsideSetting } from "../outside-setting.ts";
import type { Table } from "../table.ts";
import { subjectDraft } from "../text-draft.ts";
import { crossValidatedHead, finds, labelRows, noRule, pressureJudges } from "./labelled.ts";

/** Subject lines of bulk mail: the rules that speak to their labels, and a head for each label. */
export function subjectTables(
  subjects: readonly LabelledSubject[],
  { annotate, trainHead }: OutsideSetting,
): Table[] {
  const drafts = subjects.map(({ text }) => subjectDraft(text, "promo", annotate));
  const texts = subjects.map(({ text, from }) => ({ text, group: from.trim().toLowerCase() }));
  // The inbox shows the name before the subject, and who labelled subjects saw both.
  const withNames = texts.map((text, at) => ({ ...text, from: subjects[at]?.from ?? "" }));
  const forged = drafts.map((draft) => finds(draft, "proof/fake-thread"));
  const bait = drafts.map(({ units }) => units.some((unit) => unit.attributes.includes("bait")));
  const judged = [
    { label: "urgency", key: "urgency", judges: pressureJudges(drafts) },
    {
      label: "forward reference",
      key: "forwardReferencing",
      judges: [{ judgedBy: "the attribute bait (no rule reads it yet)", found: bait }],
    },
    { label: "sensationalism", key: "sensationalism", judges: [noRule] },
    {
      label: "forged Re: or Fwd:",
      key: "forgedPrefix",
      judges: [{ judgedBy: "proof/fake-thread", found: forged }],
    },
    { label: "forged thread in the sender's name", key: "forgedThread", judges: [noRule] },
    { label: "obscured name", key: "obscuredName", judges: [noRule] },
  ] as const;
  return [
    {
      table: "subjects",
      part: "labels",
      title: "subject lines of bulk mail, read as the subject of a promo draft",
      rows: judged.flatMap(({ label, key, judges }) => {
        const gold = subjects.map((subject) => subject[key]);
        const heads = headed.has(key)
          ? [
              ...crossValidatedHead(texts, gold, { trainHead, by: "sender" }),
              ...crossValidatedHead(withNames, gold, { trainHead, by: "sender", on: withName }),
            ]
          : [];
        return labelRows({ label, gold, judges: [...judges, ...heads] });
      }),
      notes: [],
    },
  ];
}

const withName = " of subject and sender's name";

/** A forged prefix is a fixed one in a fixed place, and names are not in the subject. */
const headed: ReadonlySet<string> = new Set(["urgency", "forwardReferencing", "sensationalism"]);
