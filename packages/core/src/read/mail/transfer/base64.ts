import type { Span } from "../../../span.ts";
import { Runs, type Mapping } from "../runs.ts";

/** Decoded bytes and where they stand. */
export interface Transferred {
  readonly bytes: Uint8Array;
  readonly mapping: Mapping;
  /** Why readers may disagree about these bytes, as a person understands it. */
  readonly doubt?: string;
}

const pad = 0x3d;
/** 0 to 63; 64 for what is no letter of the alphabet. Both alphabets: readers take both. */
const sextetOf = new Uint8Array(256).fill(64);
for (const alphabet of ["+/", "-_"]) {
  const letters = `ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789${alphabet}`;
  for (let at = 0; at < 64; at += 1) sextetOf[letters.charCodeAt(at)] = at;
}

/** Reads base64 from `[start, end)` of a file; what is no base64 is passed over. */
export function decodeBase64(file: Uint8Array, start: number, end: number): Transferred {
  const bytes = new Uint8Array(Math.ceil(((end - start) * 3) / 4) + 3);
  const mapping = new Sextets();
  let length = 0;
  let held = 0;
  let bits = 0;
  let foreign = false;
  for (let at = start; at < end; at += 1) {
    const byte = file[at] ?? 0;
    const sextet = sextetOf[byte] ?? 64;
    if (sextet < 64) {
      mapping.add(at, length);
      held = ((held << 6) | sextet) & 0xffff;
      bits += 6;
      if (bits >= 8) {
        bits -= 8;
        bytes[length] = held >> bits;
        length += 1;
      }
    } else if (byte === pad) {
      mapping.close();
      bits = 0;
    } else {
      foreign ||= byte > 0x20;
    }
    foreign ||= byte === 0x2d || byte === 0x5f;
  }
  mapping.length = length;
  const doubt =
    mapping.doubt ?? (foreign ? "characters stand in it that plain base64 has not" : undefined);
  return { bytes: bytes.subarray(0, length), mapping, ...(doubt !== undefined && { doubt }) };
}

/** Byte `n` of a stream stands in the characters that hold its bits: `4n/3` and the next one. */
class Sextets implements Mapping {
  length = 0;
  readonly #characters = new Runs();
  /** Of each stream, the first byte and the first character. Padding ends a stream. */
  readonly #streams: { readonly byte: number; readonly character: number }[] = [];
  #closed = true;

  /** The next character stands at `source`; `byte` are whole so far. */
  add(source: number, byte: number): void {
    if (this.#closed) this.#streams.push({ byte, character: this.#characters.length });
    this.#closed = false;
    this.#characters.add(1, 1, source);
  }

  close(): void {
    this.#closed = true;
  }

  get doubt(): string | undefined {
    return this.#streams.length > 1 ? "it is several base64 texts, one behind another" : undefined;
  }

  from(offset: number): number {
    if (offset >= this.length) return this.to(this.length);
    const { byte, character } = this.#streamOf(offset);
    return this.#characters.from(character + Math.floor(((offset - byte) * 4) / 3));
  }

  to(offset: number): number {
    if (offset <= 0 || this.length === 0) return this.#characters.from(0);
    const { byte, character } = this.#streamOf(Math.min(offset, this.length) - 1);
    const bytes = Math.min(offset, this.length) - byte;
    return this.#characters.to(character + Math.ceil((bytes * 4) / 3));
  }

  range(start: number, end: number): Span {
    const from = this.from(start);
    return { start: from, end: end <= start ? from : Math.max(from, this.to(end)) };
  }

  floor(offset: number): number {
    return offset;
  }

  ceil(offset: number): number {
    return offset;
  }

  #streamOf(offset: number): { readonly byte: number; readonly character: number } {
    const streams = this.#streams;
    let low = 0;
    let high = streams.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((streams[middle]?.byte ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return streams[low] ?? { byte: 0, character: 0 };
  }
}
