import { binaryOf } from "../../../encoding/single-byte.ts";
import { decoderOf } from "../../../encoding/platform.ts";
import { Runs } from "../runs.ts";
import { decodeBase64 } from "../transfer/base64.ts";
import type { Decoded } from "./text.ts";

/** Letters between `+` and `-` are UTF-16 in base64; such a run is one cell. */
const coded = /\+(?:([A-Za-z0-9+/]+)-?|-)/gu;

/** Reads UTF-7, which the platform does not know. */
export function readUtf7(bytes: Uint8Array): Decoded {
  const binary = binaryOf(bytes);
  const mapping = new Runs();
  const parts: string[] = [];
  let from = 0;
  for (const { index, 0: written, 1: letters } of binary.matchAll(coded)) {
    parts.push(binary.slice(from, index));
    mapping.add(1, 1, from, index - from);
    from = index + written.length;
    const text = letters === undefined ? "+" : wideText(bytes, index + 1, letters.length);
    if (text === "") continue;
    parts.push(text);
    mapping.add(text.length, written.length, index);
  }
  parts.push(binary.slice(from));
  mapping.add(1, 1, from, binary.length - from);
  return { text: parts.join(""), mapping };
}

function wideText(bytes: Uint8Array, from: number, length: number): string {
  const wide = decodeBase64(bytes, from, from + length).bytes;
  return decoderOf("utf-16be")?.decode(wide.subarray(0, wide.length - (wide.length % 2))) ?? "";
}
