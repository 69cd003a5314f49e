import type { Refusal } from "../../../edit.ts";
import { isStateful } from "../charset/charset.ts";
import { encoderOf, encodeText, type Encoder } from "../charset/encode.ts";
import type { PartText } from "../part-text.ts";

/**
 * New text of a part in its character set; in HTML, what that has not becomes `&#8212;`.
 * @param plain no letters but ASCII.
 */
export function partBytes(
  { part, decoded, transfer }: PartText,
  written: string,
  plain: boolean,
): Uint8Array | Refusal {
  const { charset, guessed, ascii } = decoded;
  if (isStateful(charset))
    return { refused: `text in ${charset} cannot be edited where it stands` };
  const label = part.parameters.get("charset") ?? charset;
  const own = plain || guessed || ascii || !transfer.wide ? asciiOnly : encoderOf(label);
  if (own === undefined) return { refused: `text in ${charset} cannot be edited where it stands` };
  const text = part.type === "text/html" ? withReferences(written, own) : written;
  const encoded = encodeText(text, own);
  if ("bytes" in encoded) return encoded.bytes;
  return { refused: whyMissing({ character: encoded.missing, label, guessed, ascii }) };
}

const asciiOnly: Encoder = (character) => {
  const code = character.charCodeAt(0);
  return code < 0x80 ? Uint8Array.of(code) : undefined;
};

function withReferences(text: string, encoder: Encoder): string {
  return [...text]
    .map((one) => (encoder(one) === undefined ? `&#${one.codePointAt(0)};` : one))
    .join("");
}

function whyMissing(about: {
  readonly character: string;
  readonly label: string;
  readonly guessed: boolean;
  readonly ascii: boolean;
}): string {
  const { character, label, guessed, ascii } = about;
  if (ascii) return `the part's character set (us-ascii) has no “${character}”`;
  if (guessed)
    return `the part does not say its character set, so “${character}” cannot be written`;
  return encoderOf(label)?.(character) === undefined
    ? `the part's character set (${label}) has no “${character}”`
    : `the part is declared as 7-bit text, so “${character}” cannot be written`;
}
