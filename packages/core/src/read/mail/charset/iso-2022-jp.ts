import { decoderOf } from "../../../encoding/platform.ts";
import { Runs } from "../runs.ts";
import type { Decoded } from "./text.ts";

const escape = 0x1b;
const ascii: readonly number[] = [escape, 0x28, 0x42];
const sets = [ascii, ...["(J", "(I", "$@", "$B", "$(D"].map(escapeSequence)];
const caches = new Map<string, string>();

/** Reads ISO-2022-JP: an escape sequence says what the bytes behind it are. */
export function readIso2022Jp(bytes: Uint8Array): Decoded {
  const mapping = new Runs();
  const parts: string[] = [];
  let mode: readonly number[] = ascii;
  let broken: number | undefined;
  for (let at = 0; at < bytes.length;) {
    const switched = escapeAt(bytes, at);
    if (switched !== undefined) {
      mode = switched;
      at += switched.length;
      continue;
    }
    const size = isWide(mode) && (bytes[at] ?? 0) > 0x20 ? Math.min(2, bytes.length - at) : 1;
    const text = characterOf(mode, bytes.subarray(at, at + size));
    if (text === "\uFFFD") broken ??= at;
    mapping.add(text.length, size, at);
    parts.push(text);
    at += size;
  }
  return { text: parts.join(""), mapping, ...(broken !== undefined && { broken }) };
}

/** The escape sequence at `at`; others than these name no set that the encoding has. */
function escapeAt(bytes: Uint8Array, at: number): readonly number[] | undefined {
  if (bytes[at] !== escape) return undefined;
  return sets.find((set) => set.every((byte, offset) => bytes[at + offset] === byte));
}

function isWide(mode: readonly number[]): boolean {
  return mode[1] === 0x24;
}

function characterOf(mode: readonly number[], bytes: Uint8Array): string {
  const byte = bytes[0] ?? 0;
  if (mode === ascii || byte <= 0x20) return byte < 0x80 ? String.fromCharCode(byte) : "\uFFFD";
  const sequence = [...mode, ...bytes];
  const key = String.fromCharCode(...sequence);
  const known = caches.get(key);
  if (known !== undefined) return known;
  const text = decoderOf("iso-2022-jp")?.decode(Uint8Array.from(sequence)) ?? "";
  const character = text === "" || text.includes("\uFFFD") ? "\uFFFD" : text;
  caches.set(key, character);
  return character;
}

function escapeSequence(letters: string): number[] {
  return [escape, ...[...letters].map((letter) => letter.charCodeAt(0))];
}
