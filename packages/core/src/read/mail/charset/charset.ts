import { decodeUtf8 } from "../../../encoding/platform.ts";
import { windows1252 } from "../../../encoding/windows-1252.ts";
import { readIso2022Jp } from "./iso-2022-jp.ts";
import { charsetOf, isAsciiLabel } from "./label.ts";
import { multiByteDecoderOf, readMultiByte } from "./multi-byte.ts";
import { readSingleByte, upperHalfOf } from "./single-byte.ts";
import type { Decoded } from "./text.ts";
import { readUtf16 } from "./utf-16.ts";
import { readUtf7 } from "./utf-7.ts";
import { endOfAscii, readUtf8 } from "./utf-8.ts";

/** A text with the encoding that it was read by. */
export interface CharsetText extends Decoded {
  readonly charset: string;
  /** Nobody states the encoding, or states one that is unknown: it is a guess. */
  readonly guessed: boolean;
  /** The label names ASCII. */
  readonly ascii: boolean;
}

/** Reads bytes by a label such as `iso-8859-1`; without one that helps, UTF-8, else windows-1252. */
export function readCharset(bytes: Uint8Array, label: string | undefined): CharsetText {
  const charset = label === undefined ? undefined : charsetOf(label);
  const ascii = label !== undefined && isAsciiLabel(label);
  const plain = endOfAscii(bytes, 0) === bytes.length;
  const decoded =
    charset === undefined || (ascii && !plain) ? undefined : readKnown(bytes, charset);
  if (decoded !== undefined && charset !== undefined)
    return { ...decoded, charset, guessed: false, ascii };
  return { ...guess(bytes), guessed: true, ascii };
}

/** UTF-8 where the bytes allow it: nothing else looks like it by chance. */
function guess(bytes: Uint8Array): Decoded & { readonly charset: string } {
  if (decodeUtf8(bytes) !== undefined) return { ...readUtf8(bytes), charset: "utf-8" };
  return { ...readSingleByte(bytes, windows1252), charset: "windows-1252" };
}

function readKnown(bytes: Uint8Array, charset: string): Decoded | undefined {
  if (charset === "utf-8") return readUtf8(bytes);
  const upper = upperHalfOf(charset);
  if (upper !== undefined) return readSingleByte(bytes, upper);
  const decoder = multiByteDecoderOf(charset);
  if (decoder !== undefined) return readMultiByte(bytes, decoder);
  if (charset === "iso-2022-jp") return readIso2022Jp(bytes);
  if (charset === "utf-7") return readUtf7(bytes);
  return charset.startsWith("utf-16") ? readUtf16(bytes, charset) : undefined;
}

/** Each character of it depends on what stands before: such texts are read and never written. */
export function isStateful(charset: string): boolean {
  return /^(?:utf-16|utf-7|iso-2022)/u.test(charset);
}
