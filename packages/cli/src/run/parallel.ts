import type { Session } from "../session.ts";
import type { Lint, Outcome } from "./lint-file.ts";
import { Pool, type WorkerTask } from "./pool.ts";

/** Files under way for each worker: enough that none waits for a long one, few enough to hold. */
const ahead = 4;

interface ParallelRun {
  readonly session: Session;
  /** On this thread: standard input belongs to it. */
  readonly lintHere: Lint;
  /** What may know an outcome already. */
  readonly remember: (lint: Lint) => Lint;
  readonly task: WorkerTask;
  readonly workers: number;
}

/** As `lintInTurn`, on several threads; what is done early waits for its turn. */
export async function* lintInParallel(
  files: readonly string[],
  { session, lintHere, remember, task, workers }: ParallelRun,
): AsyncGenerator<Outcome> {
  const pool = new Pool(task, {
    // Its name in the bundle, where it stands beside whatever chunk this module is in.
    entry: new URL("./worker.js", import.meta.url),
    size: workers,
    onLost: (path, error) => session.fault(path, error),
  });
  const lint = remember((path) => (path === "-" ? lintHere(path) : pool.lint(path)));
  const underWay: Promise<Outcome>[] = [];
  try {
    for (const path of files) {
      const next = underWay.length < workers * ahead ? undefined : underWay.shift();
      // oxlint-disable-next-line no-await-in-loop -- the order of the files is the order of the report
      if (next) yield await next;
      underWay.push(lint(path));
    }
    for (const outcome of underWay) yield outcome;
  } finally {
    await pool.close();
  }
}
