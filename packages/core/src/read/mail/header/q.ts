import { Runs } from "../runs.ts";
import { hexAt } from "../transfer/quoted-printable.ts";
import type { Transferred } from "../transfer/base64.ts";

/** Reads the Q encoding of headers: `_` is a blank, `=C3` a byte. */
export function decodeQ(file: Uint8Array, start: number, end: number): Transferred {
  const bytes = new Uint8Array(end - start);
  const mapping = new Runs();
  for (let at = start; at < end;) {
    const byte = file[at] ?? 0;
    const coded = byte === 0x3d ? hexAt(file, at, end) : undefined;
    const size = coded === undefined ? 1 : 3;
    if (byte !== 0x0d && byte !== 0x0a) {
      bytes[mapping.length] = coded ?? (byte === 0x5f ? 0x20 : byte);
      mapping.add(1, size, at);
    }
    at += size;
  }
  return { bytes: bytes.subarray(0, mapping.length), mapping };
}
