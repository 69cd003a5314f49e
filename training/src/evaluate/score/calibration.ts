import { shareOf, type Share } from "./counts.ts";

/** A statement, how sure it was (0 to 1), and whether it was right. */
export interface Guess {
  readonly confidence: number;
  readonly right: boolean;
}

/** Guesses that are about as sure, and how they turned out. */
export interface Bin {
  /** Confidence: `from` up to, and save in the last bin without, `to`. */
  readonly from: number;
  readonly to: number;
  readonly guesses: number;
  /** Means; `null` where the bin is empty. */
  readonly confidence: Share;
  readonly accuracy: Share;
}

const bins = 10;

/** Ten bins of equal width. */
export function binGuesses(guesses: readonly Guess[]): Bin[] {
  const binned = Array.from({ length: bins }, (): Guess[] => []);
  for (const guess of guesses) {
    binned[Math.min(bins - 1, Math.floor(guess.confidence * bins))]?.push(guess);
  }
  return binned.map((bin, at) => ({
    from: at / bins,
    to: (at + 1) / bins,
    guesses: bin.length,
    confidence: shareOf(
      bin.reduce((sum, { confidence }) => sum + confidence, 0),
      bin.length,
    ),
    accuracy: shareOf(bin.filter(({ right }) => right).length, bin.length),
  }));
}

/**
 * Expected calibration error: how far the mean confidence of a bin is from the share that is right,
 * weighted by how many guesses are in the bin. 0 is best, 1 worst.
 */
export function calibrationError(guesses: readonly Guess[]): Share {
  const gaps = binGuesses(guesses).map(
    ({ guesses: count, confidence, accuracy }) =>
      count * Math.abs((confidence ?? 0) - (accuracy ?? 0)),
  );
  return shareOf(
    gaps.reduce((sum, gap) => sum + gap, 0),
    guesses.length,
  );
}
