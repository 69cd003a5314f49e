import { countVerdicts, f1Of, shareOf, type Counts, type Share } from "./counts.ts";

/** The label that a person gives and the one that we give. */
export interface Labelling<Label extends string> {
  readonly gold: Label;
  readonly found: Label;
}

/** How well labels are told apart, of which each thing has exactly one. */
export interface ClassScores<Label extends string> {
  readonly accuracy: Share;
  /** Mean F1 of the labels that occur in the gold labels. */
  readonly macroF1: Share;
  readonly counts: ReadonlyMap<Label, Counts>;
}

export function scoreClasses<Label extends string>(
  labels: readonly Label[],
  labellings: readonly Labelling<Label>[],
): ClassScores<Label> {
  const counts = new Map(
    labels.map((label) => [
      label,
      countVerdicts(
        labellings.map(({ gold, found }) => ({ gold: gold === label, found: found === label })),
      ),
    ]),
  );
  const present = [...counts.values()].filter(({ hits, misses }) => hits + misses > 0);
  const sum = present.reduce((total, one) => total + (f1Of(one) ?? 0), 0);
  const right = labellings.filter(({ gold, found }) => gold === found).length;
  return {
    accuracy: shareOf(right, labellings.length),
    macroF1: shareOf(sum, present.length),
    counts,
  };
}

/** The label that occurs most; of several, the first in `labels`. */
export function mostFrequent<Label extends string>(
  labels: readonly Label[],
  given: readonly Label[],
): Label | undefined {
  const counts = labels.map((label) => given.filter((one) => one === label).length);
  return labels[counts.indexOf(Math.max(...counts))];
}
