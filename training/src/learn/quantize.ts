/** Weights as bytes, in units of their scale: the largest is 127. */
export function quantize(exact: Float64Array): { weights: Int8Array; scale: number } {
  const largest = exact.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
  const scale = largest === 0 ? 1 : largest / 127;
  return { weights: Int8Array.from(exact, (weight) => Math.round(weight / scale)), scale };
}
