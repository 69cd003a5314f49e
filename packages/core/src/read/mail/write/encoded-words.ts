import { binaryOf } from "../../../encoding/single-byte.ts";
import type { Encoder } from "../charset/encode.ts";
import { encodeText } from "../charset/encode.ts";
import { encodeBase64 } from "./base64.ts";

/** How encoded words are written. */
export interface WordStyle {
  /** As the words name it. */
  readonly charset: string;
  readonly base64: boolean;
  readonly encoder: Encoder;
}

const longestWord = 75;

/** A text as encoded words; none splits a character. The text must fit the character set. */
export function encodeWords(text: string, style: WordStyle): string[] {
  const frame = `=?${style.charset}?${style.base64 ? "B" : "Q"}?`;
  const room = longestWord - frame.length - 2;
  const words: string[] = [];
  let open: string[] = [];
  let size = 0;
  for (const character of text) {
    const more = sizeOf(character, style);
    if (open.length > 0 && lengthOf(size + more, style) > room) {
      words.push(open.join(""));
      open = [];
      size = 0;
    }
    open.push(character);
    size += more;
  }
  if (open.length > 0) words.push(open.join(""));
  return words.map((word) => `${frame}${encode(word, style)}?=`);
}

/** Bytes for base64, letters for Q. */
function sizeOf(character: string, style: WordStyle): number {
  if (style.base64) return style.encoder(character)?.length ?? 0;
  return encode(character, style).length;
}

function lengthOf(size: number, { base64 }: WordStyle): number {
  return base64 ? Math.ceil(size / 3) * 4 : size;
}

function encode(text: string, { base64, encoder }: WordStyle): string {
  const encoded = encodeText(text, encoder);
  if ("missing" in encoded) throw new Error(`${encoded.missing} has no bytes`);
  return base64 ? encodeBase64(encoded.bytes) : encodeQ(encoded.bytes);
}

/** The letters that may stand unencoded even in a name. */
function encodeQ(bytes: Uint8Array): string {
  return binaryOf(bytes)
    .replaceAll(/[^A-Za-z0-9!*+/ -]/gu, hexEscape)
    .replaceAll(" ", "_");
}

function hexEscape(character: string): string {
  return `=${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`;
}
