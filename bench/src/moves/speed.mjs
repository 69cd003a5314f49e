// What annotating costs once everything is warm: microseconds of one core for each sentence.
import { readFileSync } from "node:fs";

import { annotateByCues, readDrafts } from "./core.js";
import { annotateMoves } from "./annotator.js";

const { files, format, runs } = JSON.parse(readFileSync(0, "utf8"));
const silent = (units) => units.map(() => nothing);
const nothing = { move: "other", confidence: 0, attributes: [], because: [] };
const drafts = files.flatMap((path) =>
  readDrafts({ path, source: readFileSync(path, "utf8"), format }, silent),
);
const sentences = drafts.reduce((sum, { units }) => sum + units.length, 0);
const least = 20_000;

/** In turns, so that a busy moment strikes them all. */
function measureAll(works) {
  const figures = works.map(() => []);
  for (let run = -warmUps; run < runs; run += 1) {
    for (const [at, work] of works.entries()) {
      const cost = costOf(work);
      if (run >= 0) figures[at].push(cost);
    }
  }
  return figures;
}

/** Rounds that V8 gets before anything counts. */
const warmUps = 3;

/** Over all drafts, and again where they are few. */
function costOf(work) {
  const rounds = Math.max(1, Math.ceil(least / sentences));
  const start = process.cpuUsage();
  for (let round = 0; round < rounds; round += 1) for (const draft of drafts) work(draft);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / (rounds * sentences);
}

const annotated = new Map(drafts.map((draft) => [draft, annotatedDraft(draft)]));

function annotatedDraft({ units, meta }) {
  const found = annotateMoves(units, meta);
  return { units: units.map((unit, at) => Object.assign({}, unit, found[at])), meta };
}

const [whole, cues, purpose] = measureAll([
  ({ units, meta }) => annotateMoves(units, meta),
  ({ units, meta }) => annotateByCues(units, meta),
  (draft) => annotateMoves.missingPurpose?.(annotated.get(draft)),
]);
process.stdout.write(JSON.stringify({ drafts: drafts.length, sentences, whole, cues, purpose }));
