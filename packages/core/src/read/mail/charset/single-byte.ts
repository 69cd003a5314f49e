import { decoderOf } from "../../../encoding/platform.ts";
import { decodeSingleByte, type UpperHalf } from "../../../encoding/single-byte.ts";
import { windows1252 } from "../../../encoding/windows-1252.ts";
import { Runs } from "../runs.ts";
import type { Decoded } from "./text.ts";

const upperHalves = new Map<string, UpperHalf | undefined>([["windows-1252", windows1252]]);

/** What bytes 0x80 to 0xFF stand for. `undefined`: it is no encoding of a byte a character. */
export function upperHalfOf(charset: string): UpperHalf | undefined {
  if (!upperHalves.has(charset)) upperHalves.set(charset, askPlatform(charset));
  return upperHalves.get(charset);
}

/** Reads bytes letter by letter. */
export function readSingleByte(bytes: Uint8Array, upper: UpperHalf): Decoded {
  const text = decodeSingleByte(bytes, upper);
  const mapping = new Runs();
  mapping.add(1, 1, 0, bytes.length);
  const broken = text.indexOf("\uFFFD");
  return { text, mapping, ...(broken !== -1 && { broken }) };
}

const singleByte = /^(?:windows-|iso-8859-|koi8-|ibm866|macintosh|x-mac-)/u;

function askPlatform(charset: string): UpperHalf | undefined {
  if (!singleByte.test(charset)) return undefined;
  const bytes = Uint8Array.from({ length: 128 }, (_, at) => at + 0x80);
  const text = decoderOf(charset)?.decode(bytes);
  if (text?.length !== 128) return undefined;
  return Uint16Array.from({ length: 128 }, (_, at) => text.charCodeAt(at));
}
