import { decoderOf, type Decoder } from "../../../encoding/platform.ts";
import { Runs } from "../runs.ts";
import type { Decoded } from "./text.ts";
import { endOfAscii } from "./utf-8.ts";

/** Encodings of one to four bytes a character, where each character stands for itself. */
const names = new Set(["gbk", "gb18030", "big5", "euc-jp", "euc-kr", "shift_jis"]);

/** Characters by their bytes; "" has none. */
const caches = new Map<string, Map<number, string>>();

/** `undefined`: the encoding is of another kind. */
export function multiByteDecoderOf(charset: string): Decoder | undefined {
  return names.has(charset) ? decoderOf(charset) : undefined;
}

/** Reads one character after another, since the platform does not say where they stand. */
export function readMultiByte(bytes: Uint8Array, decoder: Decoder): Decoded {
  const ascii = decoderOf("utf-8");
  const cache = cacheOf(decoder.encoding);
  const mapping = new Runs();
  const parts: string[] = [];
  let broken: number | undefined;
  for (let at = 0; at < bytes.length;) {
    const end = endOfAscii(bytes, at);
    mapping.add(1, 1, at, end - at);
    if (end > at) parts.push(ascii?.decode(bytes.subarray(at, end)) ?? "");
    if (end === bytes.length) break;
    const { text, size } = characterAt(bytes, end, { decoder, cache });
    if (text === "\uFFFD") broken ??= end;
    mapping.add(text.length, size, end);
    parts.push(text);
    at = end + size;
  }
  return { text: parts.join(""), mapping, ...(broken !== undefined && { broken }) };
}

interface Table {
  readonly decoder: Decoder;
  readonly cache: Map<number, string>;
}

/** The shortest run of bytes that is a character; else one byte that is none. */
function characterAt(
  bytes: Uint8Array,
  at: number,
  { decoder, cache }: Table,
): { readonly text: string; readonly size: number } {
  const longest = Math.min(longestAt(bytes, at, decoder.encoding), bytes.length - at);
  let key = 1;
  for (let size = 1; size <= longest; size += 1) {
    key = key * 256 + (bytes[at + size - 1] ?? 0);
    let text = cache.get(key);
    if (text === undefined) {
      text = wholeCharacter(decoder.decode(bytes.subarray(at, at + size)));
      cache.set(key, text);
    }
    if (text !== "") return { text, size };
  }
  return { text: "\uFFFD", size: 1 };
}

/** Two bytes for most characters; more only where the first ones announce it. */
function longestAt(bytes: Uint8Array, at: number, charset: string): number {
  if (charset === "euc-jp") return bytes[at] === 0x8f ? 3 : 2;
  const second = bytes[at + 1] ?? 0;
  const four = (charset === "gb18030" || charset === "gbk") && second >= 0x30 && second <= 0x39;
  return four ? 4 : 2;
}

/** "" unless it is one character; Big5 has a few of two code points, all combining marks. */
function wholeCharacter(text: string): string {
  if (text.includes("\uFFFD")) return "";
  const [first = "", ...more] = text;
  return first.charCodeAt(0) >= 0x80 && more.every((one) => /\p{M}/u.test(one)) ? text : "";
}

function cacheOf(charset: string): Map<number, string> {
  const cache = caches.get(charset) ?? new Map<number, string>();
  caches.set(charset, cache);
  return cache;
}
