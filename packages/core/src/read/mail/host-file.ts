import { decodeUtf8, encodeUtf8 } from "../../encoding/platform.ts";
import { binaryOf, bytesOf } from "../../encoding/single-byte.ts";
import { decodeWindows1252, encodeWindows1252 } from "../../encoding/windows-1252.ts";
import type { Edit, Refusal } from "../../edit.ts";
import type { Span } from "../../span.ts";

/** How the file as a whole is shown: its parts may have other encodings. */
export type HostEncoding = "utf-8" | "windows-1252";

const checkpoint = 128;

/**
 * The bytes of a file and the text that a person sees of it.
 * Inside the mail room all places are bytes; outside all are UTF-16 offsets into `source`.
 */
export class HostFile {
  readonly source: string;
  readonly bytes: Uint8Array;
  /** The bytes as a string, one character each. */
  readonly binary: string;
  readonly encoding: HostEncoding;
  /** Offsets into the source at every 128th byte. Absent: a byte is a character. */
  readonly #checkpoints?: Uint32Array;

  /** Without bytes, or with bytes that the source was not decoded from, the source is the file. */
  constructor({ bytes, source }: { readonly bytes?: Uint8Array; readonly source: string }) {
    const encoding = bytes && encodingOf(bytes, source);
    this.source = source;
    this.encoding = encoding ?? "utf-8";
    this.bytes = bytes !== undefined && encoding !== undefined ? bytes : encodeUtf8(source);
    const plain = this.bytes.length === source.length;
    this.binary = plain && this.encoding === "utf-8" ? source : binaryOf(this.bytes);
    if (!plain) this.#checkpoints = countUnits(this.binary);
  }

  /** The smallest stretch of the source that holds these bytes. */
  toHost(start: number, end: number): Span {
    if (this.#checkpoints === undefined) return { start, end };
    const from = this.#unitsBefore(this.#floor(start));
    return { start: from, end: end <= start ? from : this.#unitsBefore(end) };
  }

  /** The bytes of a stretch of the source. */
  toBytes({ start, end }: Span): { byteStart: number; byteEnd: number } {
    const byteStart = this.#byteAt(start);
    return { byteStart, byteEnd: end === start ? byteStart : this.#byteAt(end) };
  }

  /** Writes bytes, given as a binary string, in place of `[start, end)`: an edit of the source. */
  replace(start: number, end: number, binary: string): Edit | Refusal {
    const from = this.#floor(start);
    const to = this.#ceil(end);
    const written = this.binary.slice(from, start) + binary + this.binary.slice(end, to);
    const text = this.#decode(bytesOf(written));
    if (text === undefined) return { refused: unspellable };
    return { ...this.toHost(from, to), text };
  }

  /** The bytes of an edited source, in the encoding of the file. `undefined`: it has no such character. */
  encode(source: string): Uint8Array | undefined {
    return this.encoding === "utf-8" ? encodeUtf8(source) : encodeWindows1252(source);
  }

  #decode(bytes: Uint8Array): string | undefined {
    return this.encoding === "utf-8" ? decodeUtf8(bytes) : decodeWindows1252(bytes);
  }

  #floor(byte: number): number {
    if (this.#checkpoints === undefined) return byte;
    let at = byte;
    while (at > 0 && isContinuation(this.bytes[at])) at -= 1;
    return at;
  }

  #ceil(byte: number): number {
    if (this.#checkpoints === undefined) return byte;
    let at = byte;
    while (isContinuation(this.bytes[at])) at += 1;
    return at;
  }

  /** UTF-16 units of the characters that begin before `byte`. */
  #unitsBefore(byte: number): number {
    const index = Math.floor(byte / checkpoint);
    let units = this.#checkpoints?.[index] ?? 0;
    for (let at = index * checkpoint; at < byte; at += 1) units += unitsOf(this.bytes[at] ?? 0);
    return units;
  }

  #byteAt(offset: number): number {
    const points = this.#checkpoints;
    if (points === undefined) return Math.min(offset, this.bytes.length);
    let low = 0;
    let high = points.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((points[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    let units = points[low] ?? 0;
    let at = low * checkpoint;
    for (; at < this.bytes.length && units < offset; at += 1) units += unitsOf(this.bytes[at] ?? 0);
    return this.#ceil(at);
  }
}

const unspellable =
  "the file is UTF-8 as a whole and this part is not, so its letters cannot be written into it";

function encodingOf(bytes: Uint8Array, source: string): HostEncoding | undefined {
  if (decodeUtf8(bytes) === source) return "utf-8";
  if (bytes.length === source.length && decodeWindows1252(bytes) === source) return "windows-1252";
  return undefined;
}

function countUnits(binary: string): Uint32Array {
  const points = new Uint32Array(Math.floor(binary.length / checkpoint) + 1);
  let units = 0;
  for (let at = 0; at < binary.length; at += 1) {
    if (at % checkpoint === 0) points[at / checkpoint] = units;
    units += unitsOf(binary.charCodeAt(at));
  }
  if (binary.length % checkpoint === 0) points[binary.length / checkpoint] = units;
  return points;
}

/** Of the UTF-8 character that begins with `byte`; 0 within one. */
function unitsOf(byte: number): number {
  if (byte < 0x80) return 1;
  if (byte < 0xc0) return 0;
  return byte < 0xf0 ? 1 : 2;
}

function isContinuation(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x80 && byte < 0xc0;
}
