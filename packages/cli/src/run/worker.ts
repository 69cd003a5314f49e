import { parentPort, workerData } from "node:worker_threads";

import { createReporter } from "../reports.ts";
import { Session } from "../session.ts";
import { lintFile } from "./lint-file.ts";
import type { WorkerTask } from "./pool.ts";

// One thread of a run: a path comes in, what was found in that file goes out.
const { cwd, options, styles } = workerData as WorkerTask;
const session = await Session.open({ cwd, stdin: noInput }, options);
const reporters = await Promise.all(styles.map(createReporter));

parentPort?.on("message", async (path: string) => {
  parentPort?.postMessage(await lintFile(path, session, reporters));
});

/** Standard input belongs to the main thread, which reads it itself. */
function noInput(): Promise<never> {
  return Promise.reject(new Error("a worker has no standard input"));
}
