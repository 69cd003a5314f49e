/** The scores of one text by label, and the place of its right label. */
export interface ScoredText {
  readonly scores: readonly number[];
  readonly right: number;
}

const reach = 20;
const step = 0.05;
const rounds = 2;

/**
 * What to add to the score of each label so that macro-F1 is largest. Of the first label nothing is
 * added: only differences count. Neighbours count along, so that no lucky spike is chosen.
 */
export function offsetsFor(texts: readonly ScoredText[], labels: number): readonly number[] {
  const offsets = Array.from({ length: labels }, () => 0);
  for (let round = 0; round < rounds; round += 1) {
    for (let label = 1; label < labels; label += 1) {
      const middle = offsets[label] ?? 0;
      const tried = Array.from({ length: 2 * reach + 1 }, (_, at) => middle + (at - reach) * step);
      const worths = tried.map((offset) => macroF1(texts, offsets.with(label, offset)));
      const smooth = tried.map((_, at) => smoothed(worths, at));
      offsets[label] = tried[smooth.indexOf(Math.max(...smooth))] ?? middle;
    }
  }
  return offsets;
}

function smoothed(worths: readonly number[], at: number): number {
  const here = worths[at] ?? 0;
  return (worths[at - 1] ?? here) + 2 * here + (worths[at + 1] ?? here);
}

function macroF1(texts: readonly ScoredText[], offsets: readonly number[]): number {
  const hits = new Float64Array(offsets.length);
  // How often a label is found, and how often it is right: what F1 divides by.
  const counted = new Float64Array(offsets.length);
  for (const { scores, right } of texts) {
    const found = highest(scores, offsets);
    for (const label of [found, right]) counted[label] = (counted[label] ?? 0) + 1;
    if (found === right) hits[right] = (hits[right] ?? 0) + 1;
  }
  const f1s = hits.map((hit, label) => (2 * hit) / Math.max(1, counted[label] ?? 0));
  return f1s.reduce((sum, f1) => sum + f1, 0) / offsets.length;
}

/** The place of the highest sum; of equals the first. */
function highest(scores: readonly number[], offsets: readonly number[]): number {
  let best = 0;
  let most = -Infinity;
  for (const [at, score] of scores.entries()) {
    const sum = score + (offsets[at] ?? 0);
    if (sum <= most) continue;
    most = sum;
    best = at;
  }
  return best;
}
