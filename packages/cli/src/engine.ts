import { setFlagsFromString } from "node:v8";

/**
 * Has V8 wait before it optimises: most of what a draft needs runs a few times, and it spends more
 * on that, on threads of its own, than the run ever gains. From Node 22 on it waits by itself and
 * no longer knows the first two options. The byte code of a pattern it takes as it comes: to
 * shorten it takes longer than to run it.
 */
export function delayOptimizer(): void {
  const version = Number.parseInt(process.versions.v8, 10);
  if (version === nodeTwenty) {
    setFlagsFromString("--interrupt-budget=1000000");
    setFlagsFromString("--regexp-tier-up-ticks=20");
  }
  // V8 complains about what it does not know.
  if (version >= nodeTwenty && version <= nodeTwentyFour)
    setFlagsFromString("--no-regexp-peephole-optimization");
}

/** The V8 of a version of Node. */
const nodeTwenty = 11;
const nodeTwentyFour = 13;
