import { createInterface } from "node:readline";

import type { Dialogue } from "../io.ts";

/** Asks at a terminal. Lines that come before they are asked for (pasted ones) are kept. */
export function openDialogue(
  input: NodeJS.ReadableStream,
  output: NodeJS.WritableStream,
): Dialogue {
  const readline = createInterface({ input, output });
  const early: string[] = [];
  let waiting: ((line: string | undefined) => void) | undefined;
  let ended = false;
  const answer = (line: string | undefined): void => {
    const given = waiting;
    waiting = undefined;
    given?.(line);
  };
  readline.on("line", (line) => {
    if (waiting === undefined) early.push(line);
    else answer(line);
  });
  readline.on("close", () => {
    ended = true;
    answer(undefined);
  });
  return {
    ask(question) {
      readline.setPrompt(question);
      if (!ended) readline.prompt();
      if (early.length > 0) return Promise.resolve(early.shift());
      if (ended) return Promise.resolve(undefined);
      return new Promise((resolve) => {
        waiting = resolve;
      });
    },
    close: () => readline.close(),
  };
}
