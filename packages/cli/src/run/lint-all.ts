import { ConfigError } from "@troth/config";
import { Tally, type ReportError, type RunEnd } from "@troth/reporters";

import { configTrouble } from "../complain.ts";
import type { Io } from "../io.ts";
import { createProgress } from "../progress.ts";
import { spareDrafts, type Report } from "../reports.ts";
import { isError, Session, type SessionOptions } from "../session.ts";
import type { Linted, Outcome } from "./lint-file.ts";
import { lintInTurn } from "./sequential.ts";
import { workersFor } from "./workers.ts";

interface Run {
  readonly io: Io;
  readonly options: SessionOptions;
  readonly reports: readonly Report[];
  /** Threads to lint with; as many as pay when left out. */
  readonly workers: number | undefined;
}

/** Lints what the paths stand for; what has been reported is forgotten but for the count. */
export async function lintAll(
  paths: readonly string[],
  run: Run,
): Promise<{ end: RunEnd; skipped: number }> {
  const { io, reports, options } = run;
  const tally = new Tally();
  const session = await openSession(io, options);
  if (!(session instanceof Session)) {
    return { end: tally.end([session]), skipped: 0 };
  }
  const { files, skipped, errors: unmatched } = await session.collect(paths);
  spareDrafts(files, reports);
  const errors: ReportError[] = [...unmatched];
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
      write(outcome, reports);
    }
    show(done);
  }
  progress.clear();
  return { end: tally.end(errors, session.rules), skipped: skipped.length };
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
  { io, reports, workers: asked, options }: Run,
): Promise<AsyncIterable<Outcome>> {
  const reporters = reports.map(({ reporter }) => reporter);
  const workers = workersFor(files, asked);
  if (workers === 0) return lintInTurn(files, session, reporters);
  const { lintInParallel } = await import("./parallel.ts");
  const task = { cwd: io.cwd, options, styles: reports.map(({ style }) => style) };
  return lintInParallel(files, { session, reporters, task, workers });
}

function write({ pages }: Linted, reports: readonly Report[]): void {
  for (const [at, { sink, binder }] of reports.entries()) {
    const page = pages[at];
    if (page) sink.write(binder.add(page));
  }
}
