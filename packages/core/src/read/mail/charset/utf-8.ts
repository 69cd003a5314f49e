import { decodeBrokenUtf8 } from "../../../encoding/platform.ts";
import { Runs } from "../runs.ts";
import type { Decoded } from "./text.ts";

/** Reads UTF-8; each broken sequence is one U+FFFD, as the platform reads it. */
export function readUtf8(bytes: Uint8Array): Decoded {
  const text = decodeBrokenUtf8(bytes);
  const mapping = new Runs();
  if (text.length === bytes.length && !text.includes("\uFFFD")) {
    mapping.add(1, 1, 0, bytes.length);
    return { text, mapping };
  }
  let broken: number | undefined;
  for (let at = 0; at < bytes.length;) {
    const ascii = endOfAscii(bytes, at);
    mapping.add(1, 1, at, ascii - at);
    if (ascii === bytes.length) break;
    const { size, whole } = sequenceAt(bytes, ascii);
    mapping.add(whole && size === 4 ? 2 : 1, size, ascii);
    if (!whole) broken ??= ascii;
    at = ascii + size;
  }
  return { text, mapping, ...(broken !== undefined && { broken }) };
}

/** Where the first byte above 0x7F stands, or the end. */
export function endOfAscii(bytes: Uint8Array, from: number): number {
  let at = from;
  while (at < bytes.length && (bytes[at] ?? 0) < 0x80) at += 1;
  return at;
}

/** How many bytes make one character, whole or broken, by the encoding standard. */
function sequenceAt(bytes: Uint8Array, at: number): { size: number; whole: boolean } {
  const lead = bytes[at] ?? 0;
  const length = lengthOf(lead);
  if (length === 1) return { size: 1, whole: false };
  let [low, high] = secondByteOf(lead);
  let size = 1;
  for (; size < length; size += 1) {
    const byte = bytes[at + size] ?? 0;
    if (byte < low || byte > high) return { size, whole: false };
    low = 0x80;
    high = 0xbf;
  }
  return { size, whole: true };
}

function lengthOf(lead: number): number {
  if (lead >= 0xc2 && lead <= 0xdf) return 2;
  if (lead >= 0xe0 && lead <= 0xef) return 3;
  return lead >= 0xf0 && lead <= 0xf4 ? 4 : 1;
}

/** The range of the second byte: overlong forms, surrogates and what lies beyond Unicode are broken. */
function secondByteOf(lead: number): [number, number] {
  if (lead === 0xe0) return [0xa0, 0xbf];
  if (lead === 0xed) return [0x80, 0x9f];
  if (lead === 0xf0) return [0x90, 0xbf];
  return lead === 0xf4 ? [0x80, 0x8f] : [0x80, 0xbf];
}
