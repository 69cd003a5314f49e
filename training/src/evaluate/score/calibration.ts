import { shareOf, type Share } from "./counts.ts";

/** A statement, how sure it was (0 to 1), and whether it was right. */
export interface Guess {
  readonly confidence: number;
  readonly right: boolean;
}

const bins = 10;

/**
 * Expected calibration error: in ten bins of equal width, how far the mean confidence is from the
 * share that is right, weighted by how many guesses are in the bin. 0 is best, 1 worst.
 */
export function calibrationError(guesses: readonly Guess[]): Share {
  const binned = Array.from({ length: bins }, (): Guess[] => []);
  for (const guess of guesses) {
    binned[Math.min(bins - 1, Math.floor(guess.confidence * bins))]?.push(guess);
  }
  const gaps = binned.map((bin) => {
    const sure = bin.reduce((sum, { confidence }) => sum + confidence, 0);
    return Math.abs(sure - bin.filter(({ right }) => right).length);
  });
  return shareOf(
    gaps.reduce((sum, gap) => sum + gap, 0),
    guesses.length,
  );
}
