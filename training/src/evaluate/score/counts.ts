/** How often a yes was rightly found, wrongly found and missed, and how often a no was left alone. */
export interface Counts {
  readonly hits: number;
  readonly falseAlarms: number;
  readonly misses: number;
  readonly rests: number;
}

/** What a person says and what we say about one thing. */
export interface Verdicts {
  readonly gold: boolean;
  readonly found: boolean;
}

export function countVerdicts(verdicts: readonly Verdicts[]): Counts {
  const count = (gold: boolean, found: boolean): number =>
    verdicts.filter((one) => one.gold === gold && one.found === found).length;
  return {
    hits: count(true, true),
    falseAlarms: count(false, true),
    misses: count(true, false),
    rests: count(false, false),
  };
}

/** 0 to 1; `null` where there is nothing to divide by: nothing was found, or nothing was there. */
export type Share = number | null;

export function shareOf(part: number, whole: number): Share {
  return whole === 0 ? null : part / whole;
}

export function precisionOf({ hits, falseAlarms }: Counts): Share {
  return shareOf(hits, hits + falseAlarms);
}

export function recallOf({ hits, misses }: Counts): Share {
  return shareOf(hits, hits + misses);
}

/** Harmonic mean of precision and recall; 0 where all that was there was missed. */
export function f1Of({ hits, falseAlarms, misses }: Counts): Share {
  return shareOf(2 * hits, 2 * hits + falseAlarms + misses);
}

export function accuracyOf({ hits, falseAlarms, misses, rests }: Counts): Share {
  return shareOf(hits + rests, hits + falseAlarms + misses + rests);
}
