import { textOfUnits } from "./platform.ts";

/** What bytes 0x80 to 0xFF stand for: 128 UTF-16 units. Those below are ASCII. */
export type UpperHalf = Uint16Array;

/** Letter by letter: a text as long as the bytes. */
export function decodeSingleByte(bytes: Uint8Array, upper: UpperHalf): string {
  const units = new Uint16Array(bytes);
  for (let at = 0; at < units.length; at += 1) {
    const byte = units[at] ?? 0;
    if (byte >= 0x80) units[at] = upper[byte - 0x80] ?? byte;
  }
  return textOfUnits(units);
}

/** One character a byte, of the same number: offsets into it are offsets into the bytes. */
export function binaryOf(bytes: Uint8Array): string {
  return textOfUnits(new Uint16Array(bytes));
}

/** The bytes of a binary string. */
export function bytesOf(binary: string): Uint8Array {
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < bytes.length; at += 1) bytes[at] = binary.charCodeAt(at);
  return bytes;
}
