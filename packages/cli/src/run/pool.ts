import { Worker } from "node:worker_threads";

import type { ReportStyle } from "../reports.ts";
import type { SessionOptions } from "../session.ts";
import type { Outcome } from "./lint-file.ts";

/** All that a worker has to know. Plain data: functions do not cross threads. */
export interface WorkerTask {
  readonly cwd: string;
  readonly options: SessionOptions;
  readonly styles: readonly ReportStyle[];
}

interface Job {
  readonly path: string;
  readonly settle: (outcome: Outcome) => void;
}

/** A worker and the one file that it is at. */
interface Seat {
  readonly worker: Worker;
  job?: Job | undefined;
}

interface PoolOptions {
  /** The module that each worker runs: a {@link WorkerTask} as its data, then path by path. */
  readonly entry: URL;
  readonly size: number;
  /** What to say about a file whose worker is gone. */
  readonly onLost: (path: string, error: unknown) => Outcome;
}

/** Some worker threads, started as they are wanted; one that dies costs its file and is replaced. */
export class Pool {
  readonly #task: WorkerTask;
  readonly #options: PoolOptions;
  readonly #seats = new Set<Seat>();
  readonly #waiting: Job[] = [];

  constructor(task: WorkerTask, options: PoolOptions) {
    this.#task = task;
    this.#options = options;
  }

  /** Never rejects. */
  lint(path: string): Promise<Outcome> {
    return new Promise((settle) => {
      this.#waiting.push({ path, settle });
      this.#assign();
    });
  }

  async close(): Promise<void> {
    await Promise.all(Array.from(this.#seats, ({ worker }) => worker.terminate()));
  }

  #assign(): void {
    const seat = this.#waiting.length > 0 ? this.#freeSeat() : undefined;
    if (seat === undefined) return;
    seat.job = this.#waiting.shift();
    seat.worker.postMessage(seat.job?.path);
  }

  #freeSeat(): Seat | undefined {
    for (const seat of this.#seats) if (seat.job === undefined) return seat;
    return this.#seats.size < this.#options.size ? this.#start() : undefined;
  }

  #start(): Seat {
    const worker = new Worker(this.#options.entry, { workerData: this.#task });
    const seat: Seat = { worker };
    let fault: unknown = new Error("its thread ended");
    worker.on("message", (outcome: Outcome) => this.#settle(seat, outcome));
    worker.on("error", (error) => (fault = error));
    worker.on("exit", () => {
      this.#seats.delete(seat);
      if (seat.job) this.#settle(seat, this.#options.onLost(seat.job.path, fault));
    });
    this.#seats.add(seat);
    return seat;
  }

  #settle(seat: Seat, outcome: Outcome): void {
    const { job } = seat;
    seat.job = undefined;
    job?.settle(outcome);
    this.#assign();
  }
}
