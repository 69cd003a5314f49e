import { createLinter, type Draft, type Rule } from "@troth/core";
import { annotateMoves } from "@troth/moves";

import type { LabelledSets } from "../corpus/read-labelled.ts";
import { bodyDraft, subjectDraft } from "../evaluate/text-draft.ts";
import { againstOf, type AgainstLabels } from "./figures.ts";

/** A short text that people labelled, for one rule. */
interface OutsideText {
  readonly text: string;
  /** Whether a finding on it is right. Undefined: the set cannot say. */
  readonly right?: boolean;
  /** Whether the rule should find something. */
  readonly marked: boolean;
}

/** A set of such texts, read as the subject of a promotion or as the body of a page. */
interface OutsideSet {
  readonly against: string;
  readonly as: "subject" | "body";
  readonly texts: readonly OutsideText[];
}

/** How a rule does on the labelled sets that speak to it, whatever its channels. */
export function againstOutside(rule: Rule, labelled: LabelledSets): AgainstLabels[] {
  const sets = setsOf[rule.id]?.(labelled) ?? [];
  const lint = createLinter({ rules: [{ rule, severity: "info" }], today: "2026-01-15" });
  const finds = (draft: Draft): boolean => {
    // Labels judge the shortest text.
    const { notScored: _, ...scored } = draft;
    return lint(scored).findings.length > 0;
  };
  return sets.map(({ against, as, texts }) => {
    const judged = texts.map(({ text, right, marked }) => ({
      found: finds(draftOf(text, as)),
      right,
      marked,
    }));
    const findings = judged.filter(({ found, right }) => found && right !== undefined);
    const wanted = judged.filter(({ marked }) => marked);
    return againstOf(against, {
      findings: findings.length,
      right: findings.filter(({ right }) => right === true).length,
      marked: wanted.length,
      reached: wanted.filter(({ found }) => found).length,
    });
  });
}

/** Each text is annotated once, for however many rules. */
const drafts = new Map<string, Draft>();

function draftOf(text: string, as: OutsideSet["as"]): Draft {
  const key = `${as} ${text}`;
  const known = drafts.get(key);
  if (known !== undefined) return known;
  const draft =
    as === "subject"
      ? subjectDraft(text, "promo", annotateMoves)
      : bodyDraft(text, "land", annotateMoves);
  drafts.set(key, draft);
  return draft;
}

type Subject = NonNullable<LabelledSets["subjects"]>[number];

function subjects(against: string, isSo: (subject: Subject) => boolean) {
  return ({ subjects: read }: LabelledSets): OutsideSet[] =>
    read === undefined
      ? []
      : [
          {
            against: `subject lines: ${against}`,
            as: "subject",
            texts: read.map((one) => ({ text: one.text, right: isSo(one), marked: isSo(one) })),
          },
        ];
}

/** A text of any dark category is right; of those of its own, the rule should find all. */
function shopTexts(...categories: readonly string[]) {
  return ({ shopTexts: read }: LabelledSets): OutsideSet[] => {
    if (read === undefined) return [];
    // The set holds some texts twice.
    const texts = [...new Map(read.map((one) => [one.text, one])).values()];
    const against = `texts of shops: ${categories.join(" or ").toLowerCase()}`;
    const judged = texts.map(({ text, dark, category }) => ({
      text,
      right: dark,
      marked: categories.includes(category),
    }));
    return [{ against, as: "body", texts: judged }];
  };
}

/** All are dark, so that these say only what is missed. */
function darkTexts(...types: readonly string[]) {
  return ({ darkTexts: read }: LabelledSets): OutsideSet[] => {
    const texts = read?.filter(({ type }) => types.includes(type)) ?? [];
    if (texts.length === 0) return [];
    const against = `dark patterns: ${types.join(" or ").toLowerCase()}`;
    return [{ against, as: "body", texts: texts.map(({ text }) => ({ text, marked: true })) }];
  };
}

function environmental({ environmental: read }: LabelledSets): OutsideSet[] {
  const sentences = [...(read?.train ?? []), ...(read?.dev ?? [])];
  if (sentences.length === 0) return [];
  const texts = sentences.map(({ text, claim }) => ({ text, right: claim, marked: claim }));
  return [{ against: "sentences of reports: environmental claims", as: "body", texts }];
}

const setsOf: Readonly<Record<string, (labelled: LabelledSets) => OutsideSet[]>> = {
  "pressure/confirmshaming": darkTexts("Confirmshaming"),
  "pressure/false-urgency": (labelled) => [
    ...subjects("urgency", ({ urgency }) => urgency)(labelled),
    ...shopTexts("Urgency")(labelled),
  ],
  "pressure/unbacked-scarcity": shopTexts("Scarcity", "Social Proof"),
  "proof/fake-thread": subjects("forged Re: or Fwd:", ({ forgedPrefix }) => forgedPrefix),
  "proof/green-claim": environmental,
  "proof/subject-bait": subjects(
    "sensational or teasing",
    ({ sensationalism, forwardReferencing }) => sensationalism || forwardReferencing,
  ),
};
