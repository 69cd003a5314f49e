import { moves } from "@troth/core";

import { labelCount } from "./labels.ts";
import { readShare } from "./shares.ts";
import { Vocabulary } from "./vocabulary.ts";

/** Changes with whatever changes what a weight means: features, their names, their order. */
export const featureVersion = 2;

/**
 * A trained classifier: one linear score for each move, of which the highest wins, and one for each
 * learnt trait, which a unit has where it is above 0.
 */
export interface Model {
  readonly vocabulary: Vocabulary;
  /** At `place * labelCount + label`, in units of `scales[label]`. */
  readonly weights: Int8Array;
  readonly scales: Float64Array;
  readonly biases: Float64Array;
  /**
   * How sure a margin between the best score and the next makes, by the move that is best: as many
   * for each move, at equal steps of the margin from 0.
   */
  readonly confidences: Float64Array;
}

/** Of one margin to the next in `confidences`. */
export const marginStep = 0.125;

/** How sure a margin makes of a move: the measured share of units that are right at that margin. */
export function confidenceOf({ confidences }: Model, move: number, margin: number): number {
  const steps = confidences.length / moves.length;
  return readShare(confidences.subarray(move * steps, (move + 1) * steps), margin / marginStep);
}

const magic = 0x54524f54;
const headerLength = 16;

/**
 * A model as bytes: a header, the numbers of each label, then the features by rising hash. All in
 * little-endian order.
 */
export function encodeModel({
  vocabulary,
  weights,
  scales,
  biases,
  confidences,
}: Model): Uint8Array {
  const { hashes, rarities } = vocabulary;
  const features = [...hashes.keys()].toSorted((a, b) => unsigned(hashes[a]) - unsigned(hashes[b]));
  const numbers = [...scales, ...biases, ...confidences];
  const bytes = new Uint8Array(
    headerLength + 8 * numbers.length + features.length * (5 + labelCount),
  );
  const view = new DataView(bytes.buffer);
  view.setUint32(0, magic, true);
  view.setUint32(4, featureVersion, true);
  view.setUint32(8, features.length, true);
  view.setUint32(12, confidences.length, true);
  for (const [at, value] of numbers.entries()) view.setFloat64(headerLength + 8 * at, value, true);
  const table = headerLength + 8 * numbers.length;
  for (const [at, place] of features.entries()) {
    view.setInt32(table + 4 * at, hashes[place] ?? 0, true);
    bytes[table + 4 * features.length + at] = rarities[place] ?? 1;
    const row = table + 5 * features.length + at;
    for (let label = 0; label < labelCount; label += 1) {
      bytes[row + label * features.length] = weights[place * labelCount + label] ?? 0;
    }
  }
  return bytes;
}

function unsigned(hash = 0): number {
  return hash >>> 0;
}

/** @throws {Error} where the bytes are no model, or one for features of another version. */
export function decodeModel(bytes: Uint8Array): Model {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < headerLength || view.getUint32(0, true) !== magic) {
    throw new Error(`These are no weights of moves. Make them anew: ${remedy}`);
  }
  const version = view.getUint32(4, true);
  if (version !== featureVersion) {
    throw new Error(
      `The weights of moves are of version ${version}, this troth reads version ${featureVersion}. Make them anew: ${remedy}`,
    );
  }
  const count = view.getUint32(8, true);
  const steps = view.getUint32(12, true);
  const table = headerLength + 8 * (2 * labelCount + steps);
  if (bytes.length !== table + count * (5 + labelCount)) {
    throw new Error(`The weights of moves are cut short. Make them anew: ${remedy}`);
  }
  const numbers = Float64Array.from({ length: 2 * labelCount + steps }, (_, at) =>
    view.getFloat64(headerLength + 8 * at, true),
  );
  const hashes = readHashes(view, table, count);
  const rarities = bytes.slice(table + 4 * count, table + 5 * count);
  return {
    vocabulary: new Vocabulary(hashes, rarities),
    weights: byFeature(bytes.subarray(table + 5 * count)),
    scales: numbers.slice(0, labelCount),
    biases: numbers.slice(labelCount, 2 * labelCount),
    confidences: numbers.slice(2 * labelCount),
  };
}

/** So many hashes from a place on. */
export function readHashes(view: DataView, from: number, count: number): Int32Array {
  const hashes = new Int32Array(count);
  for (let at = 0; at < count; at += 1) hashes[at] = view.getInt32(from + 4 * at, true);
  return hashes;
}

/** Weights that lie label by label, feature by feature. As bytes of one label they pack better. */
function byFeature(bytes: Uint8Array): Int8Array {
  const weights = new Int8Array(bytes.length);
  let from = 0;
  for (let label = 0; label < labelCount; label += 1) {
    for (let to = label; to < weights.length; to += labelCount) {
      weights[to] = bytes[from] as number;
      from += 1;
    }
  }
  return weights;
}

export const remedy = "npm run -s train";
