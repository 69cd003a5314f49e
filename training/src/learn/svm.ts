import { shuffled } from "../random.ts";

/** One example: sorted or not, each feature at most once. */
export interface Row {
  readonly indices: Int32Array;
  readonly values: Float64Array;
}

/** A linear classifier of two classes: `bias + Σ value * weight`. */
export interface Linear {
  readonly weights: Float64Array;
  readonly bias: number;
}

export interface SvmOptions {
  /** How many features there are. */
  readonly size: number;
  /** What an error costs, for examples of the class and for the others. */
  readonly costs: readonly [positive: number, negative: number];
  readonly seed: number;
}

/** Passes over the examples; it stops earlier once hardly anything changes. */
const mostPasses = 60;
const tolerance = 0.05;

/**
 * A support vector machine with squared hinge loss, trained by dual coordinate descent (Hsieh et
 * al. 2008). Only + - * / and comparisons: the same bits on every machine.
 */
export function trainSvm(
  rows: readonly Row[],
  isPositive: (row: number) => boolean,
  { size, costs, seed }: SvmOptions,
): Linear {
  const weights = new Float64Array(size);
  const duals = new Float64Array(rows.length);
  let bias = 0;
  const norms = Float64Array.from(rows, ({ values }) => 1 + sumOfSquares(values));
  for (let pass = 0; pass < mostPasses; pass += 1) {
    let largest = 0;
    for (const at of shuffled(rows.length, seed + pass)) {
      const row = rows[at];
      if (row === undefined) continue;
      const sign = isPositive(at) ? 1 : -1;
      const softness = 0.5 / (sign > 0 ? costs[0] : costs[1]);
      const dual = duals[at] ?? 0;
      const gradient = sign * (dot(weights, row) + bias) - 1 + dual * softness;
      if (dual === 0 && gradient >= 0) continue;
      const next = Math.max(0, dual - gradient / ((norms[at] ?? 1) + softness));
      largest = Math.max(largest, Math.abs(gradient));
      const step = (next - dual) * sign;
      if (step === 0) continue;
      duals[at] = next;
      bias += step;
      add(weights, row, step);
    }
    if (largest < tolerance) break;
  }
  return { weights, bias };
}

export function dot(weights: Float64Array, { indices, values }: Row): number {
  let sum = 0;
  for (let at = 0; at < indices.length; at += 1) {
    sum += (weights[indices[at] as number] as number) * (values[at] as number);
  }
  return sum;
}

function add(weights: Float64Array, { indices, values }: Row, times: number): void {
  for (let at = 0; at < indices.length; at += 1) {
    const index = indices[at] as number;
    weights[index] = (weights[index] as number) + times * (values[at] as number);
  }
}

function sumOfSquares(values: Float64Array): number {
  let sum = 0;
  for (const value of values) sum += value * value;
  return sum;
}
