import { dealFolds } from "../corpus/folds.ts";

/** A text of an outside set as a head meets it. */
export interface HeadText {
  readonly text: string;
  /** The name of the sender as the reader sees it beside the text. Left out: the text stands alone. */
  readonly from?: string;
}

/** A text of an outside set with its label. */
export interface LabelledText extends HeadText {
  readonly label: string;
  /** Sender or company: never in two folds. Of sets without either, the text itself. */
  readonly group: string;
}

/** How much speaks for each label of a text. The highest wins; of equal ones, the first. */
export type Scorer = (text: HeadText) => Readonly<Record<string, number>>;

/** Learns one outside set. The same texts must give the same scorer. */
export type HeadTrainer = (texts: readonly LabelledText[]) => Scorer;

const folds = 5;
const seed = 4;

/** Labels each text by a head that was trained without its group. In the order of `texts`. */
export function labelByFolds(texts: readonly LabelledText[], train: HeadTrainer): string[] {
  const labels = new Map<LabelledText, string>();
  const groups = new Set(texts.map(({ group }) => group)).size;
  // Few groups are left out one by one: "leave company out".
  const dealt = dealFolds(texts, { folds: groups <= mostLeftOut ? groups : folds, seed });
  for (const fold of dealt.filter(({ length }) => length > 0)) {
    const held = new Set(fold);
    const score = train(texts.filter((text) => !held.has(text)));
    for (const text of fold) labels.set(text, bestLabel(score(text)));
  }
  return texts.map((text) => labels.get(text) ?? "");
}

const mostLeftOut = 10;

/** Labels texts by a head that was trained on others. */
export function labelAfter(
  train: HeadTrainer,
  learnt: readonly LabelledText[],
  judged: readonly LabelledText[],
): string[] {
  const score = train(learnt);
  return judged.map((text) => bestLabel(score(text)));
}

function bestLabel(scores: Readonly<Record<string, number>>): string {
  let best = "";
  let most = -Infinity;
  for (const [label, score] of Object.entries(scores)) {
    if (score <= most) continue;
    most = score;
    best = label;
  }
  return best;
}
