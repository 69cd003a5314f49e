import { setFlagsFromString } from "node:v8";

/**
 * Has V8 of Node 20 wait before it optimises: most of what a draft needs runs a few times, and it
 * spends more on that, on threads of its own, than the run ever gains. The byte code of a pattern
 * it takes as it comes: to shorten it takes longer than to run it. From Node 22 on it waits by
 * itself and no longer knows these options.
 */
export function delayOptimizer(): void {
  if (!process.versions.v8.startsWith("11.")) return;
  setFlagsFromString("--interrupt-budget=1000000");
  setFlagsFromString("--regexp-tier-up-ticks=20");
  setFlagsFromString("--no-regexp-peephole-optimization");
}
