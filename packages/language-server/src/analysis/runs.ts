/** When a run comes, in milliseconds. */
export interface Pace {
  /** From the last keystroke, at least; 0: none are waited. */
  readonly delay: () => number;
  /** Whoever goes on typing sees something after so long. */
  readonly longestWait: number;
}

interface Run<T> {
  timer: ReturnType<typeof setTimeout> | undefined;
  /** When the first keystroke came that it answers. */
  readonly since: number;
  readonly done: Promise<T | undefined>;
  readonly settle: (value: T | undefined) => void;
}

interface Latest<T> {
  readonly version: number;
  readonly value: T;
}

/** What a run works on: a version is never worked on twice. */
export interface Task<T> {
  /** Undefined when the document is closed. */
  readonly versionOf: (uri: string) => number | undefined;
  readonly work: (uri: string) => Promise<T>;
  /** Told of each value that is still that of the newest version. */
  readonly onDone: (uri: string, value: T) => void;
}

/**
 * One run for each document at a time, a moment after the last keystroke. What the document has
 * overtaken is dropped; whoever asks meanwhile waits for the newest.
 */
export class Runs<T> {
  readonly #task: Task<T>;
  readonly #pace: Pace;
  readonly #latest = new Map<string, Latest<T>>();
  readonly #waiting = new Map<string, Run<T>>();
  /** What the last run of each document took. */
  readonly #took = new Map<string, number>();

  constructor(task: Task<T>, pace: Pace) {
    this.#task = task;
    this.#pace = pace;
  }

  /** The document has changed. The first run of a document is at once. */
  touch(uri: string): void {
    const waiting = this.#waiting.get(uri);
    if (waiting === undefined) this.#start(uri, this.#latest.has(uri) ? this.#pause(uri) : 0);
    else if (waiting.timer !== undefined) this.#postpone(uri, waiting);
  }

  /** Whatever was found is out of date though the document is the same: settings have changed. */
  redo(uri: string): void {
    this.#latest.delete(uri);
    this.touch(uri);
  }

  /** What holds for the newest version; undefined when the document is closed. */
  async of(uri: string): Promise<T | undefined> {
    const version = this.#task.versionOf(uri);
    if (version === undefined) return undefined;
    const latest = this.#latest.get(uri);
    if (latest?.version === version) return latest.value;
    return (this.#waiting.get(uri) ?? this.#start(uri, 0)).done;
  }

  /** What was found last, however old. */
  lastOf(uri: string): T | undefined {
    return this.#latest.get(uri)?.value;
  }

  forget(uri: string): void {
    const waiting = this.#waiting.get(uri);
    clearTimeout(waiting?.timer);
    waiting?.settle(undefined);
    this.#waiting.delete(uri);
    this.#latest.delete(uri);
    this.#took.delete(uri);
  }

  /** A draft that takes longer is linted less often. */
  #pause(uri: string): number {
    const { longestWait } = this.#pace;
    const delay = this.#pace.delay();
    if (delay === 0) return 0;
    return Math.min(longestWait, Math.max(delay, 2 * (this.#took.get(uri) ?? 0)));
  }

  #start(uri: string, delay: number): Run<T> {
    let settle: Run<T>["settle"] | undefined;
    const done = new Promise<T | undefined>((resolve) => {
      settle = resolve;
    });
    const run: Run<T> = {
      timer: undefined,
      since: performance.now(),
      done,
      settle: (value) => settle?.(value),
    };
    this.#waiting.set(uri, run);
    run.timer = setTimeout(() => void this.#run(uri, run), delay);
    return run;
  }

  #postpone(uri: string, run: Run<T>): void {
    const left = Math.max(0, run.since + this.#pace.longestWait - performance.now());
    clearTimeout(run.timer);
    run.timer = setTimeout(() => void this.#run(uri, run), Math.min(left, this.#pause(uri)));
  }

  async #run(uri: string, run: Run<T>): Promise<void> {
    run.timer = undefined;
    const version = this.#task.versionOf(uri);
    const start = performance.now();
    const value = version === undefined ? undefined : await this.#task.work(uri);
    if (this.#waiting.get(uri) !== run) return;
    this.#took.set(uri, performance.now() - start);
    if (version === undefined || value === undefined) return this.#end(uri, run, undefined);
    if (this.#task.versionOf(uri) !== version) return this.#run(uri, run);
    this.#latest.set(uri, { version, value });
    this.#end(uri, run, value);
    this.#task.onDone(uri, value);
  }

  #end(uri: string, run: Run<T>, value: T | undefined): void {
    this.#waiting.delete(uri);
    run.settle(value);
  }
}
