import type { CampaignPath, Touch } from "@troth/campaign/rule";
import type { Profile } from "@troth/core";

import { comesUnasked } from "./caps.ts";

/** A message in the days that the brand wants to be silent in. */
export interface Unquiet {
  readonly touch: Touch;
  /** The message before the event: it came later than this one. */
  readonly before: Touch;
  /** As the profile calls it. */
  readonly event: string;
  /** Of silence. */
  readonly days: number;
  /** From the message before the event, so at most so many since it. */
  readonly gap: number;
  readonly badness: number;
}

type Quiet = NonNullable<Profile["cadence"]>["quiet"];

/**
 * Messages of a path that certainly come too soon after what happened: the event lies behind the
 * touch that a branch follows, and even from that touch the days of silence have not passed.
 */
export function unquietOn({ touches }: CampaignPath, quiet: Quiet): Unquiet[] {
  if (quiet.length === 0) return [];
  return touches.flatMap((branch, at) => {
    const { when, after } = branch.planned;
    const rule = quiet.find((one) => when !== undefined && folded(one.after) === folded(when));
    const before = touches.slice(0, at).findLast(({ id }) => after.includes(id));
    if (rule === undefined || before === undefined) return [];
    return touches
      .slice(at)
      .filter(comesUnasked)
      .map((touch) => ({ touch, gap: touch.day - before.day }))
      .filter(({ gap }) => gap < rule.days)
      .map((one) => ({
        ...one,
        before,
        event: rule.after,
        days: rule.days,
        badness: rule.days - one.gap,
      }));
  });
}

function folded(event: string): string {
  return event.toLowerCase().replaceAll(/[\s_-]+/gu, " ");
}
