import { setFlagsFromString } from "node:v8";

/**
 * Has V8 of Node 20 wait before it optimises: most of what a draft needs runs a few times, and it
 * spends more on that, on threads of its own, than the run ever gains. A pattern it compiles once,
 * to machine code: the byte code that it would make first takes longer to write than to run. From
 * Node 22 on it waits by itself and no longer knows these options.
 */
export function delayOptimizer(): void {
  if (!process.versions.v8.startsWith("11.")) return;
  setFlagsFromString("--interrupt-budget=1000000");
  setFlagsFromString("--no-regexp-tier-up");
}
