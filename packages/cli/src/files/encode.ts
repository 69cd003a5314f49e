import { encodeWindows1252 } from "@troth/core";

import type { Encoding } from "./decode.ts";

/** A text as the bytes of a file; a byte order mark is part of the text. `undefined`: no such letter. */
export function encode(text: string, encoding: Encoding): Uint8Array | undefined {
  if (encoding === "utf-8") return Buffer.from(text, "utf8");
  if (encoding === "windows-1252") return encodeWindows1252(text);
  const bytes = Buffer.from(text, "utf16le");
  return encoding === "utf-16le" ? bytes : bytes.swap16();
}
