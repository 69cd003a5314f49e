import type { Reporter } from "@troth/reporters";

import type { Session } from "../session.ts";
import { lintFile, type Outcome } from "./lint-file.ts";
import { Pool, type WorkerTask } from "./pool.ts";

/** Files under way for each worker: enough that none waits for a long one, few enough to hold. */
const ahead = 4;

interface ParallelRun {
  readonly session: Session;
  readonly reporters: readonly Reporter[];
  readonly task: WorkerTask;
  readonly workers: number;
}

/** As `lintInTurn`, on several threads; what is done early waits for its turn. */
export async function* lintInParallel(
  files: readonly string[],
  { session, reporters, task, workers }: ParallelRun,
): AsyncGenerator<Outcome> {
  const pool = new Pool(task, {
    // Its name in the bundle, where it stands beside whatever chunk this module is in.
    entry: new URL("./worker.js", import.meta.url),
    size: workers,
    onLost: (path, error) => session.fault(path, error),
  });
  const lint = (path: string): Promise<Outcome> =>
    path === "-" ? lintFile(path, session, reporters) : pool.lint(path);
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
