import { plain } from "@troth/reporters";

import type { Io } from "./io.ts";

/** Silent for the first second, and silent for good where nobody watches. */
const patience = 1000;
/** Milliseconds between two looks; more would only flicker. */
const pace = 100;

export interface Progress {
  show(done: number, total: number, path: string): void;
  clear(): void;
}

/** One line on standard error that says how far a long run is. */
export function createProgress({ stderr, now }: Io): Progress {
  if (stderr.isTTY !== true) return { show: () => undefined, clear: () => undefined };
  let next = now().getTime() + patience;
  let shown = false;
  return {
    show(done, total, path) {
      const time = now().getTime();
      if (time < next) return;
      next = time + pace;
      const line = plain(`Linting ${done} of ${total}: ${path}`).slice(
        0,
        (stderr.columns ?? 80) - 1,
      );
      stderr.write(`\r\u001B[K${line}`);
      shown = true;
    },
    clear() {
      if (shown) stderr.write("\r\u001B[K");
      shown = false;
    },
  };
}
