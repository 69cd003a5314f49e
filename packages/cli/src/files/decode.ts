import { decodeText, decodeWindows1252 } from "@troth/core";

import { formatOf } from "./format.ts";

/** How the bytes of a file spell its text. */
export type Encoding = "utf-8" | "windows-1252" | "utf-16le" | "utf-16be";

/** A file as text, or `undefined` source where it is no text at all. */
export interface Decoded {
  readonly source: string;
  readonly encoding: Encoding;
  /** What the writer should know about the encoding. */
  readonly note?: string;
}

/**
 * Reads bytes as UTF-8, else windows-1252; UTF-16 by its byte order mark. `undefined`: binary.
 * A mail may hold any byte: its parts say what they are.
 */
export function decode(bytes: Uint8Array, path = ""): Decoded | undefined {
  const wide = byMark(bytes);
  if (wide !== undefined) {
    const source = new TextDecoder(wide, { ignoreBOM: true }).decode(bytes);
    if (source.includes("\0")) return undefined;
    return {
      source,
      encoding: wide,
      note: `The file is ${wide.toUpperCase()}. Save it as UTF-8: most sending services expect that.`,
    };
  }
  if (isBinary(bytes) && !isMailFile(bytes, path)) return undefined;
  const text = decodeText(bytes);
  return text.encoding === "utf-8" ? text : { ...text, note: brokenNote(bytes) };
}

function byMark([first, second]: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : undefined;
}

function isMailFile(bytes: Uint8Array, path: string): boolean {
  return formatOf(path, decodeWindows1252(bytes.subarray(0, 20_000))) === "eml" && hasHeader(bytes);
}

/** An image is no mail, whatever its name says. */
function hasHeader(bytes: Uint8Array): boolean {
  return /^[\s>]*(?:From |[\w-]{1,60}\s{0,3}:)/u.test(decodeWindows1252(bytes.subarray(0, 400)));
}

/** A NUL anywhere, or more than a tenth of control characters at the start. */
function isBinary(bytes: Uint8Array): boolean {
  if (bytes.includes(0)) return true;
  const length = Math.min(bytes.length, 8192);
  let controls = 0;
  for (let at = 0; at < length; at += 1) {
    const byte = bytes[at] as number;
    if (byte === 0x7f || (byte < 0x20 && !isLayout(byte))) controls += 1;
  }
  return controls > length / 10;
}

/** Tab to carriage return, and escape, which stands in logs and old mail. */
function isLayout(byte: number): boolean {
  return (byte >= 0x09 && byte <= 0x0d) || byte === 0x1b;
}

function brokenNote(bytes: Uint8Array): string {
  const at = firstBrokenByte(bytes);
  const hex = (bytes[at] ?? 0).toString(16).toUpperCase().padStart(2, "0");
  const before = new TextDecoder("latin1").decode(bytes.subarray(0, at));
  const line = (before.match(/\r\n|\r|\n/gu)?.length ?? 0) + 1;
  return `Byte 0x${hex} on line ${line} is not UTF-8, so the file was read as windows-1252. Save it as UTF-8 to be sure of every letter.`;
}

/** Where the replacement characters begin that the file does not hold itself. */
function firstBrokenByte(bytes: Uint8Array): number {
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  let offset = 0;
  let from = 0;
  for (let at = text.indexOf("\uFFFD"); at !== -1; at = text.indexOf("\uFFFD", from)) {
    offset += Buffer.byteLength(text.slice(from, at));
    const spelt =
      bytes[offset] === 0xef && bytes[offset + 1] === 0xbf && bytes[offset + 2] === 0xbd;
    if (!spelt) return offset;
    offset += 3;
    from = at + 1;
  }
  return offset;
}
