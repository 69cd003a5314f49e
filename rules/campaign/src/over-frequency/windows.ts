import type { Touch } from "@troth/campaign/rule";

import type { Cap, CapSet } from "./caps.ts";

/** Messages that come closer together than a cap allows. */
export interface Crowded {
  /** In the order of sending; with the last of them it becomes too many. */
  readonly touches: readonly [Touch, ...Touch[]];
  /** The last of them. */
  readonly touch: Touch;
  readonly weight: number;
  readonly cap: Cap;
}

/**
 * The windows of a path in which more comes than a cap of the last touch allows, each burst once.
 *
 * @param path in the order of sending.
 */
export function* crowded(path: readonly Touch[], set: CapSet): Iterable<Crowded> {
  const touches = path.filter((touch) => set.weigh(touch) > 0);
  let told = -1;
  for (const [at, touch] of touches.entries()) {
    for (const cap of set.capsFor(touch)) {
      const from = windowStart(touches, at, { cap, told });
      if (from <= told) continue;
      const [first = touch, ...rest] = touches.slice(from, at + 1);
      const window = [first, ...rest] as const;
      const weight = weightOf(window, set);
      if (weight <= cap.max || !isMoreThanNews(window, set)) continue;
      yield { touches: [...window], touch, weight, cap };
      told = at;
      break;
    }
  }
}

function weightOf(touches: readonly Touch[], { weigh }: CapSet): number {
  const sum = touches.reduce((all, touch) => all + weigh(touch), 0);
  return Math.round(sum * 10) / 10;
}

/** The first touch less than `days` days before the one at `at`; `told` where it reaches so far back. */
function windowStart(
  touches: readonly Touch[],
  at: number,
  { cap, told }: { readonly cap: Cap; readonly told: number },
): number {
  const last = touches[at]?.day ?? 0;
  let from = at;
  while (from > 0 && from > told && last - (touches[from - 1]?.day ?? 0) < cap.days) from -= 1;
  return from;
}

/**
 * To a default of this house, a newsletter keeps the rhythm of its sign-up; it counts beside two
 * other messages. What stands among newsletters and is only guessed to be none is one.
 */
function isMoreThanNews(touches: readonly Touch[], { by }: CapSet): boolean {
  if (by.kind !== "house") return true;
  const others = touches.filter(({ draft }) => draft.meta.channel !== "news");
  if (others.length === touches.length) return others.length >= 2;
  return others.filter(({ draft }) => !draft.meta.inferred.includes("channel")).length >= 2;
}
