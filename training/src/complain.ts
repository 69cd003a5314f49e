import { CorpusError } from "./corpus/corpus-error.ts";
import { UsageError } from "./usage.ts";

/** Runs a command; what is wrong with its arguments or its corpus is said, and ends with 2. @throws what is a fault of ours. */
export function orComplain(command: string, run: () => number): number {
  try {
    return run();
  } catch (error) {
    if (!(error instanceof CorpusError || error instanceof UsageError)) throw error;
    console.error(`${command}: ${error instanceof CorpusError ? String(error) : error.message}`);
    return 2;
  }
}
