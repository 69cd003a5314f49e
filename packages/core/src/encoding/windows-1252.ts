import { decodeSingleByte, type UpperHalf } from "./single-byte.ts";

/** Bytes 0x80 to 0x9F. "" has no character: it stays as it is. */
const curious = [..."€", "", ..."‚ƒ„…†‡ˆ‰Š‹Œ", "", ..."Ž", "", "", ..."‘’“”•–—˜™š›œ", "", ..."žŸ"];

/** Written out here because `TextDecoder` of Node 20 decodes 0x80 to 0x9F as control characters. */
export const windows1252: UpperHalf = Uint16Array.from(
  { length: 128 },
  (_, at) => curious[at]?.charCodeAt(0) || at + 0x80,
);

/** Every byte has a character, so this never fails. */
export function decodeWindows1252(bytes: Uint8Array): string {
  return decodeSingleByte(bytes, windows1252);
}

const bytesByUnit = new Map([...windows1252].map((unit, at) => [unit, at + 0x80]));

/** `undefined`: some character has no byte. */
export function encodeWindows1252(text: string): Uint8Array | undefined {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < bytes.length; at += 1) {
    const unit = text.charCodeAt(at);
    const byte = unit < 0x80 ? unit : bytesByUnit.get(unit);
    if (byte === undefined) return undefined;
    bytes[at] = byte;
  }
  return bytes;
}
