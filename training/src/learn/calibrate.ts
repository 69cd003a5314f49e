/** A decision with the margin that it was made by. */
export interface Judged {
  readonly margin: number;
  readonly right: boolean;
}

/** So many units make a share worth something. */
const fewest = 40;
/** Beyond this margin nothing more is learnt. */
const steps = 24;

/**
 * The share of right decisions by margin, at equal steps: it never falls, and reads between
 * two steps on a straight line.
 */
export function calibrate(
  judged: readonly Judged[],
  { from: first, step }: { from: number; step: number },
): Float64Array {
  const pools: { weight: number; right: number; from: number }[] = [];
  const sorted = judged.toSorted((a, b) => a.margin - b.margin);
  for (let at = 0; at < sorted.length; at += fewest) {
    const some = sorted.slice(at, at + fewest);
    const right = some.filter((one) => one.right).length;
    pools.push({ weight: some.length, right, from: some[0]?.margin ?? 0 });
    // Pool adjacent violators: what falls is made even.
    for (let last = pools.at(-1), before = pools.at(-2); last && before;) {
      if (before.right * last.weight < last.right * before.weight) break;
      pools.splice(-2, 2, {
        weight: before.weight + last.weight,
        right: before.right + last.right,
        from: before.from,
      });
      last = pools.at(-1);
      before = pools.at(-2);
    }
  }
  return Float64Array.from({ length: steps }, (_, at) => {
    const pool = pools.findLast(({ from }) => from <= first + at * step) ?? pools[0];
    return pool === undefined ? 0 : pool.right / pool.weight;
  });
}
