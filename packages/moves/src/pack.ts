import type { Weights } from "./classify.ts";
import { decodeModel, encodeModel, readHashes, remedy } from "./model.ts";
import type { PurposeModel } from "./purpose.ts";
import { Vocabulary } from "./vocabulary.ts";

/**
 * All weights as bytes: the length of the moves' part, that part, and the part about purpose. All
 * in little-endian order.
 */
export function encodeWeights({ model, purpose }: Weights): Uint8Array {
  const parts = [encodeModel(model), ...(purpose === undefined ? [] : [encodePurpose(purpose)])];
  const bytes = new Uint8Array(4 + parts.reduce((sum, part) => sum + part.length, 0));
  new DataView(bytes.buffer).setUint32(0, parts[0]?.length ?? 0, true);
  let at = 4;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/** @throws {Error} where the bytes are no weights, or weights for features of another version. */
export function decodeWeights(bytes: Uint8Array): Weights {
  const end =
    bytes.length < 4
      ? 0
      : 4 + new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(0, true);
  const model = decodeModel(bytes.subarray(4, Math.max(4, end)));
  const rest = bytes.subarray(end);
  return rest.length === 0 ? { model } : { model, purpose: decodePurpose(rest) };
}

const headerLength = 8;

function encodePurpose({ vocabulary, weights, scale, bias, chances }: PurposeModel): Uint8Array {
  const { hashes, rarities } = vocabulary;
  const numbers = [scale, bias, ...chances];
  const table = headerLength + 8 * numbers.length;
  const bytes = new Uint8Array(table + 6 * hashes.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, hashes.length, true);
  view.setUint32(4, chances.length, true);
  for (const [at, value] of numbers.entries()) view.setFloat64(headerLength + 8 * at, value, true);
  for (const [place, hash] of hashes.entries()) view.setInt32(table + 4 * place, hash, true);
  bytes.set(rarities, table + 4 * hashes.length);
  bytes.set(
    new Uint8Array(weights.buffer, weights.byteOffset, weights.length),
    table + 5 * hashes.length,
  );
  return bytes;
}

function decodePurpose(bytes: Uint8Array): PurposeModel {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const count = bytes.length < headerLength ? 0 : view.getUint32(0, true);
  const steps = bytes.length < headerLength ? 0 : view.getUint32(4, true);
  const table = headerLength + 8 * (2 + steps);
  if (bytes.length !== table + 6 * count) {
    throw new Error(`The weights about purpose are cut short. Make them anew: ${remedy}`);
  }
  const hashes = readHashes(view, table, count);
  const rarities = bytes.slice(table + 4 * count, table + 5 * count);
  return {
    vocabulary: new Vocabulary(hashes, rarities),
    weights: new Int8Array(bytes.subarray(table + 5 * count)),
    scale: view.getFloat64(headerLength, true),
    bias: view.getFloat64(headerLength + 8, true),
    chances: Float64Array.from({ length: steps }, (_, at) =>
      view.getFloat64(headerLength + 16 + 8 * at, true),
    ),
  };
}
