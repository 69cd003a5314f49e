import type { Touch } from "@troth/campaign/rule";

import { weights, type Cap } from "./caps.ts";

/** Messages that come closer together than a cap allows. */
export interface Crowded {
  /** In the order of sending; with the last of them it becomes too many. */
  readonly touches: readonly Touch[];
  readonly weight: number;
  readonly cap: Cap;
}

/** Whether a touch comes to the reader unasked. */
export function counts({ draft, isPage }: Touch): boolean {
  const { channel, medium } = draft.meta;
  return !isPage && channel !== "service" && weights[medium] > 0;
}

/**
 * The windows of a path in which more comes than the cap of the last touch allows, each burst once.
 *
 * @param touches those that count, in the order of sending.
 */
export function* crowded(
  touches: readonly Touch[],
  capsOf: (touch: Touch) => readonly Cap[],
): Iterable<Crowded> {
  let told = -1;
  for (const [at, touch] of touches.entries()) {
    for (const cap of capsOf(touch)) {
      const from = windowStart(touches, at, { cap, told });
      if (from <= told) continue;
      const window = touches.slice(from, at + 1);
      const weight = weightOf(window);
      if (weight <= cap.max || !isMoreThanNews(window, cap)) continue;
      yield { touches: window, weight, cap };
      told = at;
      break;
    }
  }
}

function weightOf(touches: readonly Touch[]): number {
  const sum = touches.reduce((all, { draft }) => all + weights[draft.meta.medium], 0);
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
 * A newsletter keeps the rhythm of its sign-up; it counts beside two other messages. What stands
 * among newsletters and is only guessed to be none is one.
 */
function isMoreThanNews(touches: readonly Touch[], { promised }: Cap): boolean {
  if (promised) return true;
  const others = touches.filter(({ draft }) => draft.meta.channel !== "news");
  if (others.length === touches.length) return others.length >= 2;
  return others.filter(({ draft }) => !draft.meta.inferred.includes("channel")).length >= 2;
}
