import { channels, moves } from "@troth/core";

import type { Contender } from "../contender.ts";
import { binGuesses, calibrationError, type Guess } from "../score/calibration.ts";
import { scoreClasses, type ClassScores, type Labelling } from "../score/classes.ts";
import { f1Of } from "../score/counts.ts";
import { scoreRow } from "../score-row.ts";
import type { Setting } from "../setting.ts";
import type { Table } from "../table.ts";
import { guessUnits, type Guessed } from "./guesses.ts";

type Move = (typeof moves)[number];

/** How rightly the move of each gold unit is said, by ours and by what needs no learning. */
export function movesTables({ documents, ours, baselines }: Setting): Table[] {
  const judge = (contender: Contender): Judged => {
    const guessed = guessUnits(documents, contender);
    const labellings = guessed.map(({ gold, guess }) => ({ gold: gold.move, found: guess.move }));
    return { contender, guessed, labellings, scores: scoreClasses(moves, labellings) };
  };
  const [majority, zone, cues] = [
    judge(baselines.majority),
    judge(baselines.zone),
    judge(baselines.cues),
  ];
  const judged = ours.map(judge);
  return [
    summary([...judged, majority, zone, cues]),
    ...judged.flatMap((one) => [
      byMove(one, { zone, cues }),
      byChannel(one),
      byConfidence(one),
      confusion(one),
    ]),
  ];
}

interface Judged {
  readonly contender: Contender;
  readonly guessed: readonly Guessed[];
  readonly labellings: readonly Labelling<Move>[];
  readonly scores: ClassScores<Move>;
}

function summary(judged: readonly Judged[]): Table {
  const rows = judged.map(({ contender, guessed, scores }) => ({
    annotator: contender.name,
    learnt: contender.learnt,
    units: guessed.length,
    accuracy: scores.accuracy,
    macroF1: scores.macroF1,
    calibrationError: calibrationError(guessed.map(turnedOut)),
  }));
  return {
    table: "moves",
    part: "summary",
    title: "the move of each gold unit",
    rows,
    notes: [
      "Shipped weights may have learnt from this very corpus: then only the cross-validated row says what they reach on a new sender.",
      "Majority and zone only are counted on the corpus that they are judged by.",
    ],
  };
}

function turnedOut({ gold, guess }: Guessed): Guess {
  return { confidence: guess.confidence, right: gold.move === guess.move };
}

function byMove(
  { contender, scores }: Judged,
  { zone, cues }: { readonly zone: Judged; readonly cues: Judged },
): Table {
  const f1In = (other: Judged, move: Move): number | null => {
    const counts = other.scores.counts.get(move);
    return counts === undefined ? null : f1Of(counts);
  };
  return {
    ...partOf(contender, "by move"),
    rows: [...scores.counts].map(([move, counts]) => ({
      move,
      ...scoreRow(counts),
      zoneOnlyF1: f1In(zone, move),
      cuesOnlyF1: f1In(cues, move),
    })),
    notes: [],
  };
}

function byChannel({ contender, guessed }: Judged): Table {
  const rows = channels.flatMap((channel) => {
    const here = guessed.filter((one) => one.channel === channel);
    if (here.length === 0) return [];
    const labellings = here.map(({ gold, guess }) => ({ gold: gold.move, found: guess.move }));
    const { accuracy, macroF1 } = scoreClasses(moves, labellings);
    return [{ channel, units: here.length, accuracy, macroF1 }];
  });
  return { ...partOf(contender, "by channel"), rows, notes: [] };
}

function byConfidence({ contender, guessed }: Judged): Table {
  const rows = binGuesses(guessed.map(turnedOut)).map(({ from, to, guesses, ...means }) => ({
    sure: `${from.toFixed(1)}–${to.toFixed(1)}`,
    units: guesses,
    ...means,
  }));
  return { ...partOf(contender, "by confidence"), rows, notes: [] };
}

function partOf(
  contender: Contender,
  part: string,
): Pick<Table, "table" | "part" | "title" | "of"> {
  return { table: "moves", part, title: titleOf(contender), of: whose(contender) };
}

function confusion({ contender, labellings }: Judged): Table {
  const count = (gold: Move, found: Move): number =>
    labellings.filter((one) => one.gold === gold && one.found === found).length;
  return {
    ...partOf(contender, "confusion"),
    title: `${titleOf(contender)}; a row for each gold move, a column for each that was said`,
    rows: moves.map((gold) => ({
      gold,
      ...Object.fromEntries(moves.map((found) => [found, count(gold, found)])),
    })),
    notes: [],
  };
}

/** Whose figures a table holds, as data. */
export function whose({ name, learnt }: Contender): NonNullable<Table["of"]> {
  return { annotator: name, learnt };
}

/** `troth (cues), shipped weights` */
export function titleOf({ name, learnt }: Contender): string {
  return `${name}, ${learnt}`;
}
