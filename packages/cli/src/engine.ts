import { setFlagsFromString } from "node:v8";

/**
 * Fits V8 to many short pieces of work. It waits before it optimises: most of what a draft needs
 * runs a few times, and V8 spends more on that, on threads of its own, than the run ever gains; from
 * Node 22 on it waits by itself and no longer knows those two options. The byte code of a pattern it
 * takes as it comes: to shorten it takes longer than to run it. And it collects what drafts leave
 * behind before that is several times what is needed.
 */
export function fitEngine(): void {
  const version = Number.parseInt(process.versions.v8, 10);
  if (version === nodeTwenty) {
    setFlagsFromString("--interrupt-budget=1000000");
    setFlagsFromString("--regexp-tier-up-ticks=20");
  }
  // V8 complains about what it does not know.
  if (version < nodeTwenty || version > nodeTwentyFour) return;
  setFlagsFromString("--no-regexp-peephole-optimization");
  setFlagsFromString("--heap-growing-percent=60");
}

/** The V8 of a version of Node. */
const nodeTwenty = 11;
const nodeTwentyFour = 13;
