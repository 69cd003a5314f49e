import type { Row } from "../evaluate/table.ts";
import { figureOf, rowOf, unseen, type Measured } from "./find.ts";

/** What was aimed at. */
interface Target {
  readonly what: string;
  /** What simple means reach, where that is known. */
  readonly floor: string;
  readonly least: number;
  readonly reached: (tables: Measured) => number | null;
}

type Find = (tables: Measured) => Row | undefined;

const moves: Find = (tables) => rowOf(tables, ["moves", "summary"], { learnt: unseen });
const move =
  (name: string): Find =>
  (tables) =>
    rowOf(tables, ["moves", "by move"], { move: name });
const units =
  (part: string): Find =>
  (tables) =>
    rowOf(tables, ["units", part], { learnt: unseen, rules: "all on" });
const missing: Find = (tables) =>
  rowOf(tables, ["documents", "missing purpose"], { learnt: unseen });
const majority: Find = (tables) =>
  rowOf(tables, ["documents", "missing purpose"], { annotator: "majority" });
const subject =
  (label: string, judgedBy: string): Find =>
  (tables) =>
    rowOf(tables, ["subjects", "labels"], { label, judgedBy });
const alone = "head, cross-validated…";
const named = "head of subject and sender's name…";
const forged = subject("forged Re: or Fwd:", "proof/fake-thread");
const shops: Find = (tables) => rowOf(tables, ["ec-darkpattern", "dark"], { judgedBy: "head…" });
const posts: Find = (tables) => rowOf(tables, ["corporate-messages", "all labels"]);

const figure =
  (key: string, find: Find): Target["reached"] =>
  (tables) =>
    figureOf(find(tables), key);

const labelledKinds = "pressure of labelled kinds";
const svm = "linear SVM over TF-IDF";
const regression = "logistic regression over TF-IDF";

const targets: readonly Target[] = (
  [
    ["moves: macro-F1", `.41, ${svm}`, 0.55, figure("macroF1", moves)],
    ["moves: accuracy", `.54, ${svm}`, 0.66, figure("accuracy", moves)],
    ["moves: F1 of ask", `.66, ${svm}`, 0.8, figure("f1", move("ask"))],
    ["moves: F1 of purpose", `.15, ${svm}`, 0.4, figure("f1", move("purpose"))],
    ["self-serving asks: precision", "", 0.8, figure("precision", units("self-serving asks"))],
    ["self-serving asks: recall", "", 0.5, figure("recall", units("self-serving asks"))],
    ["pressure: precision", "", 0.85, figure("precision", units(labelledKinds))],
    ["pressure: recall", "", 0.5, figure("recall", units(labelledKinds))],
    ["missing purpose: F1", "", 0.8, figure("f1", missing)],
    ["missing purpose: accuracy above the majority", "0", 0.1, aboveMajority],
    [
      "subjects: F1 of urgency, by the subject alone",
      `.740, ${regression}`,
      0.8,
      figure("f1", subject("urgency", alone)),
    ],
    [
      "subjects: F1 of forward reference, by the subject alone",
      `.751, ${regression}`,
      0.8,
      figure("f1", subject("forward reference", alone)),
    ],
    [
      "subjects: F1 of urgency, with the sender's name",
      `.740, ${regression}`,
      0.8,
      figure("f1", subject("urgency", named)),
    ],
    [
      "subjects: F1 of forward reference, with the sender's name",
      `.751, ${regression}`,
      0.8,
      figure("f1", subject("forward reference", named)),
    ],
    ["subjects: precision of a forged Re: or Fwd:", ".97", 0.98, figure("precision", forged)],
    ["subjects: recall of a forged Re: or Fwd:", ".98", 0.98, figure("recall", forged)],
    ["texts of shops: F1 of dark", `.933, ${regression}`, 0.96, figure("f1", shops)],
    [
      "posts of brands: macro-F1, leaving a company out",
      `.718, ${regression}`,
      0.8,
      figure("macroF1", posts),
    ],
  ] as const
).map(([what, floor, least, reached]) => ({ what, floor, least, reached }));

/** Targets beside what is reached on senders that the weights had not seen. */
export function targetRows(tables: Measured): Row[] {
  return targets.map(({ what, floor, least, reached }) => {
    const value = reached(tables);
    return {
      what,
      floor: floor === "" ? "–" : floor,
      target: `at least ${least.toFixed(2)}`,
      reached: value === null ? "not measured" : value.toFixed(3),
      met: value === null ? "–" : verdictOf(value, least),
    };
  });
}

function verdictOf(reached: number, least: number): string {
  return reached >= least ? "yes" : `no, ${(least - reached).toFixed(3)} short`;
}

function aboveMajority(tables: Measured): number | null {
  const reached = figureOf(missing(tables), "accuracy");
  const floor = figureOf(majority(tables), "accuracy");
  return reached === null || floor === null ? null : reached - floor;
}
