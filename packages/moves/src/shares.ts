/**
 * A measured share between two steps of a curve, on a straight line; flat before the first and behind
 * the last. Two places behind the point. @param place in steps
 */
export function readShare(curve: Float64Array, place: number): number {
  const inside = Math.min(Math.max(0, place), curve.length - 1);
  const below = Math.floor(inside);
  const low = curve[below] ?? 0;
  const high = curve[below + 1] ?? low;
  return Math.round(100 * (low + (high - low) * (inside - below))) / 100;
}
