import { ConfigError } from "@troth/config";
import { Tally, type ReportError, type RunEnd } from "@troth/reporters";

import type { Store } from "../cache/cache.ts";
import { configTrouble } from "../complain.ts";
import type { Io } from "../io.ts";
import type { GateCount } from "../gate/gate.ts";
import { createProgress } from "../progress.ts";
import { spareDrafts, type Report, type ReportStyle } from "../reports.ts";
import { isError, Session, type SessionOptions } from "../session.ts";
import { draw, lintFile, type Lint, type Linted, type Outcome } from "./lint-file.ts";
import { lintInTurn } from "./sequential.ts";
import { workersFor } from "./workers.ts";

interface Run {
  readonly io: Io;
  readonly options: SessionOptions;
  readonly reports: readonly Report[];
  /** Threads to lint with; as many as pay when left out. */
  readonly workers: number | undefined;
  /** What keeps the pages of drafts that do not change. */
  readonly store?: Store | undefined;
}

/** What is left to say once all drafts are reported. */
export interface RunSum {
  readonly end: RunEnd;
  /** Files of folders that are no drafts. */
  readonly skipped: number;
  readonly gate: GateCount;
  /** Drafts and the folders in which they were looked for, absolute. */
  readonly files: readonly string[];
  readonly folders: readonly string[];
  /** What the drafts were held to. */
  readonly profile?: NonNullable<Session["profile"]>;
}

/** Lints what the paths stand for; what has been reported is forgotten but for the count. */
export async function lintAll(paths: readonly string[], run: Run): Promise<RunSum> {
  const { io, reports, options } = run;
  const tally = new Tally();
  const session = await openSession(io, options);
  if (!(session instanceof Session)) {
    return { end: tally.end([session]), skipped: 0, gate: noCount, files: [], folders: [] };
  }
  const { files: all, folders, skipped, errors: unmatched } = await session.collect(paths);
  const files = changedAmong(all, options);
  spareDrafts(all, reports);
  const errors: ReportError[] = [...unmatched];
  let gate = noCount;
  const progress = createProgress(io);
  const show = (done: number): void => progress.show(done, files.length, files[done] ?? "");
  let done = 0;
  show(done);
  for await (const outcome of await outcomesOf(files, session, run)) {
    progress.clear();
    done += 1;
    if (isError(outcome)) {
      errors.push(outcome);
    } else {
      tally.add(outcome.count);
      gate = sumOf(gate, outcome.gate);
      write(outcome, reports);
    }
    show(done);
  }
  progress.clear();
  const inPart = options.only !== undefined || options.changed !== undefined;
  const looked = { paths, files, inPart, used: new Set(gate.waivers) };
  const waivers = await session.reportWaivers(looked);
  if (waivers !== undefined) {
    const drawn = draw(
      waivers,
      reports.map(({ reporter }) => reporter),
    );
    tally.add(drawn.count);
    write(drawn, reports);
  }
  const { profile } = session;
  const end = tally.end(errors, session.rules);
  const rest = { skipped: skipped.length, gate, files: all, folders };
  return { end, ...rest, ...(profile && { profile }) };
}

/** Standard input is looked at whatever has changed. */
function changedAmong(files: readonly string[], { changed }: SessionOptions): readonly string[] {
  if (changed === undefined) return files;
  return files.filter((file) => file === "-" || changed.files.has(file));
}

const noCount: GateCount = { old: 0, gone: 0, waivers: [] };

function sumOf(sum: GateCount, one: GateCount = noCount): GateCount {
  const waivers = [...new Set([...sum.waivers, ...one.waivers])];
  return { old: sum.old + one.old, gone: sum.gone + one.gone, waivers };
}

async function openSession(io: Io, options: SessionOptions): Promise<Session | ReportError> {
  try {
    return await Session.open(io, options);
  } catch (error) {
    if (error instanceof ConfigError) return configTrouble(error, io);
    throw error;
  }
}

/** In the order of the files, whoever lints them. */
async function outcomesOf(
  files: readonly string[],
  session: Session,
  { io, reports, workers: asked, options, store }: Run,
): Promise<AsyncIterable<Outcome>> {
  const reporters = reports.map(({ reporter }) => reporter);
  const styles = reports.map(({ style }) => style);
  const remember = await rememberIn(store, { session, options, styles }, io);
  const lintHere: Lint = (path) => lintFile(path, session, reporters);
  const workers = workersFor(files, asked);
  if (workers === 0) return lintInTurn(files, remember(lintHere));
  const { lintInParallel } = await import("./parallel.ts");
  const task = { cwd: io.cwd, options, styles };
  return lintInParallel(files, { session, lintHere, remember, task, workers });
}

interface Remembered {
  readonly session: Session;
  readonly options: SessionOptions;
  readonly styles: readonly ReportStyle[];
}

/** Nothing of the cache is loaded where none is wanted. What is fixed has to be written anew. */
async function rememberIn(
  store: Store | undefined,
  about: Remembered,
  io: Io,
): Promise<(lint: Lint) => Lint> {
  if (store === undefined || about.options.fix !== undefined) return (lint) => lint;
  const { openCache } = await import("../cache/open-cache.ts");
  const cache = openCache({ store, ...about }, io);
  return (lint) => (cache === undefined ? lint : (path) => cache.through(path, lint));
}

function write({ pages }: Linted, reports: readonly Report[]): void {
  for (const [at, { sink, binder }] of reports.entries()) {
    const page = pages[at];
    if (page) sink.write(binder.add(page));
  }
}
