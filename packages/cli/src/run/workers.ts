import { statSync } from "node:fs";
import { availableParallelism } from "node:os";

/** Bytes from which on several threads are sooner done than one: each costs its own start. */
const worthwhile = 3_000_000;
/** A file costs something even when it is empty; so a count of files ends the sum as well. */
const leastBytes = 500;
/** Each thread holds all rules once more. */
const mostThreads = 8;

/** How many workers to lint with; 0 is this thread alone. @param asked what the user wants. */
export function workersFor(files: readonly string[], asked?: number): number {
  const workers = Math.min(asked ?? Math.min(availableParallelism(), mostThreads), files.length);
  if (workers < 2) return 0;
  return asked !== undefined || areLarge(files) ? workers : 0;
}

function areLarge(files: readonly string[]): boolean {
  let bytes = 0;
  for (const file of files) {
    bytes += Math.max(leastBytes, sizeOf(file));
    if (bytes >= worthwhile) return true;
  }
  return false;
}

function sizeOf(file: string): number {
  try {
    return statSync(file).size;
  } catch {
    return 0;
  }
}
