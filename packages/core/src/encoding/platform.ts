/** On every platform that core runs on, though not in its language's library. */
declare class TextDecoder {
  constructor(label: string, options?: { readonly fatal?: boolean; readonly ignoreBOM?: boolean });
  readonly encoding: string;
  decode(bytes: Uint8Array | Uint16Array): string;
}

declare class TextEncoder {
  encode(text: string): Uint8Array;
}

/** Turns bytes into text. A byte order mark stays a character. */
export interface Decoder {
  /** The name by which the platform knows the encoding, in lower case. */
  readonly encoding: string;
  decode(bytes: Uint8Array): string;
}

const decoders = new Map<string, Decoder | undefined>();
/** A file may name any number of encodings that are none. */
const mostLabels = 1000;

/** `undefined`: the platform knows no encoding of that name. */
export function decoderOf(label: string): Decoder | undefined {
  if (decoders.has(label)) return decoders.get(label);
  const decoder = makeDecoder(label);
  if (decoders.size < mostLabels) decoders.set(label, decoder);
  return decoder;
}

function makeDecoder(label: string): Decoder | undefined {
  try {
    return new TextDecoder(label, { ignoreBOM: true });
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

const strict = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
const lenient = new TextDecoder("utf-8", { ignoreBOM: true });
const wide = new TextDecoder("utf-16le", { ignoreBOM: true });

/** `undefined`: the bytes are not UTF-8. */
export function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return strict.decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

/** Broken sequences become U+FFFD. */
export function decodeBrokenUtf8(bytes: Uint8Array): string {
  return lenient.decode(bytes);
}

/** A lone surrogate becomes U+FFFD, which is as long. */
export function encodeUtf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** UTF-16 units as text; far faster than `String.fromCharCode`. */
export function textOfUnits(units: Uint16Array): string {
  return wide.decode(units);
}
