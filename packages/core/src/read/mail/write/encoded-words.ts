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
  let open = "";
  for (const character of text) {
    const longer = open + character;
    if (open !== "" && encodedLength(longer, style) > room) {
      words.push(open);
      open = character;
    } else {
      open = longer;
    }
  }
  if (open !== "") words.push(open);
  return words.map((word) => `${frame}${encode(word, style)}?=`);
}

function encodedLength(text: string, style: WordStyle): number {
  return encode(text, style).length;
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
