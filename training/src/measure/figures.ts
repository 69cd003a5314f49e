import type { Channel, Judged, Rule, RuleMeasure } from "@troth/core";

import { shareOf } from "../evaluate/score/counts.ts";
import { sharedBy } from "../evaluate/score/overlap.ts";
import { measuredChannels, type Firing } from "./firings.ts";
import { labelSourceOf, type LabelSource, type Marks } from "./marks.ts";
import type { MeasuredText } from "./texts.ts";
import type { Verdicts } from "./verdicts.ts";

/** Findings of a rule, and how many of those judged were right. Shares have three places. */
export interface Counted extends Judged {
  readonly findings: number;
  readonly precision: number | null;
  /** In 1,000 words of the pool. `null`: the pool has none of the channel. */
  readonly perThousandWords: number | null;
}

/** A rule held against what people marked. */
export interface AgainstLabels {
  readonly against: string;
  /** On labelled texts. */
  readonly findings: number;
  readonly right: number;
  readonly precision: number | null;
  readonly marked: number;
  readonly reached: number;
  readonly recall: number | null;
}

/** What is kept of a rule in `training/measured`: counts, and no text. */
export interface RuleFigures extends Counted {
  readonly rule: string;
  /** Who judged: readers of its findings; where these are few, also the labels of whole drafts. */
  readonly judgedBy: "readings" | "readings and labels";
  readonly channels: Readonly<Partial<Record<Channel, Counted>>>;
  readonly labels: readonly AgainstLabels[];
}

/** What a rule was measured on, and what people said of it. */
export interface Measurement {
  readonly rule: Rule;
  readonly firings: readonly Firing[];
  /** The texts that it read. */
  readonly texts: readonly MeasuredText[];
  readonly verdicts: Verdicts;
  readonly outside: readonly AgainstLabels[];
}

/** Below so many read findings, the labels of whole drafts judge too. */
const enoughRead = 30;

/** Counts what a rule found, over all channels and in each that it is measured in. */
export function figuresOf({ rule, firings, texts, verdicts, outside }: Measurement): RuleFigures {
  const source = labelSourceOf(rule.id);
  const labels = source === undefined ? undefined : heldAgainst(source, { firings, texts });
  const read = firings.filter((firing) => verdicts.of(firing) !== undefined).length;
  const byLabels = read < enoughRead && source?.complete === true && labels !== undefined;
  const judge = (firing: Firing): boolean | undefined =>
    verdicts.of(firing) ?? (byLabels ? labels.verdicts.get(firing) : undefined);
  const counted = (channels: readonly Channel[]): Counted => {
    const isOf = ({ channel }: MeasuredText): boolean => channels.includes(channel);
    return count(
      firings.filter(({ text }) => isOf(text)),
      texts.filter(isOf),
      judge,
    );
  };
  const channels = measuredChannels(rule);
  return {
    rule: rule.id,
    judgedBy: byLabels ? "readings and labels" : "readings",
    ...counted(channels),
    channels: Object.fromEntries(channels.map((channel) => [channel, counted([channel])])),
    labels: [...(labels === undefined ? [] : [labels.figures]), ...outside],
  };
}

/** What the preset needs of the figures. */
export function measureOf({ judged, right, perThousandWords, channels }: RuleFigures): RuleMeasure {
  const judgedIn = Object.entries(channels).filter(([, one]) => one.judged > 0);
  return {
    judged,
    right,
    channels: Object.fromEntries(
      judgedIn.map(([channel, one]) => [channel, { judged: one.judged, right: one.right }]),
    ),
    perThousandWords,
  };
}

/** With the shares. */
export function againstOf(
  against: string,
  counts: Pick<AgainstLabels, "findings" | "right" | "marked" | "reached">,
): AgainstLabels {
  const { findings, right, marked, reached } = counts;
  return {
    against,
    findings,
    right,
    precision: rounded(shareOf(right, findings)),
    marked,
    reached,
    recall: rounded(shareOf(reached, marked)),
  };
}

function count(
  firings: readonly Firing[],
  texts: readonly MeasuredText[],
  judge: (firing: Firing) => boolean | undefined,
): Counted {
  const verdicts = firings.map(judge).filter((right) => right !== undefined);
  const right = verdicts.filter(Boolean).length;
  const words = texts
    .filter(({ collection }) => collection === "pool")
    .reduce((sum, text) => sum + text.words, 0);
  const inPool = firings.filter(({ text }) => text.collection === "pool").length;
  return {
    findings: firings.length,
    judged: verdicts.length,
    right,
    precision: rounded(shareOf(right, verdicts.length)),
    perThousandWords: rounded(shareOf(inPool * 1000, words)),
  };
}

interface HeldAgainst {
  readonly figures: AgainstLabels;
  /** Of the findings that stand where labels reach. */
  readonly verdicts: ReadonlyMap<Firing, boolean>;
}

/** The findings on labelled documents, up to the last label of each. Undefined where there are none. */
function heldAgainst(
  { against, marksOf }: LabelSource,
  { firings, texts }: Pick<Measurement, "firings" | "texts">,
): HeldAgainst | undefined {
  const verdicts = new Map<Firing, boolean>();
  const things: boolean[] = [];
  let labelled = 0;
  for (const text of texts) {
    const marks = text.document && marksOf(text.document);
    if (text.document === undefined || marks === undefined) continue;
    labelled += 1;
    const { end } = text.document;
    const here = firings.filter((firing) => firing.text === text && firing.start < end);
    for (const firing of here) verdicts.set(firing, marks.isRight(firing));
    things.push(...reachedBy(marks, here));
  }
  if (labelled === 0) return undefined;
  const figures = againstOf(against, {
    findings: verdicts.size,
    right: [...verdicts.values()].filter(Boolean).length,
    marked: things.length,
    reached: things.filter(Boolean).length,
  });
  return { figures, verdicts };
}

function reachedBy({ things }: Marks, firings: readonly Firing[]): boolean[] {
  return things.map((places) =>
    places.some((place) => firings.some((firing) => sharedBy(place, firing) > 0)),
  );
}

function rounded(share: number | null): number | null {
  return share === null ? null : Math.round(share * 1000) / 1000;
}
