import { encodeUtf8 } from "../../../encoding/platform.ts";
import { isStateful } from "./charset.ts";
import { charsetOf } from "./label.ts";
import { multiByteDecoderOf } from "./multi-byte.ts";
import { upperHalfOf } from "./single-byte.ts";

/** The bytes of a character; `undefined`: the character set has none. */
export type Encoder = (character: string) => Uint8Array | undefined;

/** Writes in the character set of a label. `undefined`: it is unknown, or characters depend on others. */
export function encoderOf(label: string): Encoder | undefined {
  const charset = charsetOf(label);
  if (charset === undefined || isStateful(charset)) return undefined;
  if (charset === "utf-8") return (character) => encodeUtf8(character);
  const table = tableOf(charset);
  if (table === undefined) return undefined;
  const isOwn = narrowed(label, charset);
  return (character) => {
    const code = character.charCodeAt(0);
    if (code < 0x80) return Uint8Array.of(code);
    const bytes = table.get(character);
    return bytes !== undefined && isOwn(bytes) ? bytes : undefined;
  };
}

/** Encodes a text, or says which character has no bytes. */
export function encodeText(
  text: string,
  encoder: Encoder,
): { readonly bytes: Uint8Array } | { readonly missing: string } {
  const bytes: number[] = [];
  for (const character of text) {
    const written = encoder(character);
    if (written === undefined) return { missing: character };
    bytes.push(...written);
  }
  return { bytes: Uint8Array.from(bytes) };
}

const tables = new Map<string, ReadonlyMap<string, Uint8Array> | undefined>();

function tableOf(charset: string): ReadonlyMap<string, Uint8Array> | undefined {
  if (!tables.has(charset)) tables.set(charset, makeTable(charset));
  return tables.get(charset);
}

function makeTable(charset: string): ReadonlyMap<string, Uint8Array> | undefined {
  const upper = upperHalfOf(charset);
  if (upper !== undefined) {
    const pairs = [...upper].map((unit, at) => [unit, Uint8Array.of(at + 0x80)] as const);
    const known = pairs.filter(([unit]) => unit !== 0xfffd);
    return new Map(known.map(([unit, bytes]) => [String.fromCharCode(unit), bytes]));
  }
  const decoder = multiByteDecoderOf(charset);
  if (decoder === undefined) return undefined;
  const table = new Map<string, Uint8Array>();
  for (const bytes of shortSequences()) {
    const text = decoder.decode(bytes);
    const whole = !text.includes("\uFFFD") && [...text].length === 1;
    if (whole && !table.has(text)) table.set(text, bytes);
  }
  return table;
}

/** All of one and two bytes that do not begin with ASCII. */
function* shortSequences(): Generator<Uint8Array> {
  for (let lead = 0x80; lead <= 0xff; lead += 1) yield Uint8Array.of(lead);
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) yield Uint8Array.of(lead, trail);
  }
}

/**
 * The platform reads some labels by a larger set, as browsers do. What only the larger one has,
 * other mail programs do not read.
 */
function narrowed(label: string, charset: string): (bytes: Uint8Array) => boolean {
  const larger = /^(?:windows|cp|x-cp|ms)-?\d/iu.test(label.trim()) || label === "gbk";
  if (larger) return () => true;
  if (charset.startsWith("windows-")) return ([byte = 0]) => byte >= 0xa0;
  if (charset === "gbk" || charset === "euc-kr")
    return ([lead = 0, trail = 0]) => lead >= 0xa1 && trail >= 0xa1;
  if (charset === "shift_jis") return ([lead = 0]) => lead !== 0x87 && lead < 0xed;
  if (charset === "big5") return ([lead = 0]) => lead >= 0xa1 && lead <= 0xf9;
  return () => true;
}
