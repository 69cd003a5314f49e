import type { CampaignPath, Touch, TouchAsk } from "@troth/campaign/rule";
import type { BrandPromise } from "@troth/core";

interface Asking {
  readonly touch: Touch;
  /** The largest of the touch. */
  readonly ask: TouchAsk;
}

/** Messages one behind the other that all ask, one more than the brand has promised. */
export interface AskingRun extends Asking {
  /** In the order of sending; the last is `touch`. */
  readonly run: readonly Asking[];
  readonly promise: BrandPromise;
  readonly badness: number;
}

/** From here on something is asked of the reader: a permission or a look is not meant. */
const leastAsked = 2;

/** Where a path breaks a promise not to ask so often running: once, until a message asks nothing. */
export function askingRuns({ touches }: CampaignPath, promise: BrandPromise): AskingRun[] {
  const most = promise.test.asksInARow;
  if (most === undefined) return [];
  const runs: AskingRun[] = [];
  let run: Asking[] = [];
  for (const touch of touches) {
    // What a customer must be told stands between no two messages of a campaign.
    if (touch.draft.meta.channel === "service") continue;
    const ask = touch.asks.toSorted((a, b) => b.level - a.level)[0];
    if (ask === undefined || ask.level < leastAsked) {
      run = [];
      continue;
    }
    run.push({ touch, ask });
    if (run.length === most + 1) {
      runs.push({ touch, ask, run: [...run], promise, badness: run.length });
    }
  }
  return runs;
}
