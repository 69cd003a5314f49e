import { decoderOf } from "../../../encoding/platform.ts";
import { Runs } from "../runs.ts";
import type { Decoded } from "./text.ts";

/** Reads UTF-16; a byte order mark, which is no text, decides over the name. Without one, little-endian is what is sent. */
export function readUtf16(bytes: Uint8Array, charset: string): Decoded {
  const mark = markOf(bytes);
  const name = mark ?? (charset === "utf-16" ? "utf-16le" : charset);
  const start = mark === undefined ? 0 : 2;
  const even = bytes.length - (bytes.length % 2);
  const text = decoderOf(name)?.decode(bytes.subarray(start, even)) ?? "";
  const mapping = new Runs();
  mapping.add(1, 2, start, text.length);
  const broken = text.indexOf("\uFFFD");
  return { text, mapping, ...(broken !== -1 && { broken: start + broken * 2 }) };
}

function markOf(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  return bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : undefined;
}
