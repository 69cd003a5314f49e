import { decodeUtf8 } from "./platform.ts";
import { decodeWindows1252 } from "./windows-1252.ts";

/** The bytes of a file as text: UTF-8, and where they are none, windows-1252, which any bytes are. */
export function decodeText(bytes: Uint8Array): {
  readonly source: string;
  readonly encoding: "utf-8" | "windows-1252";
} {
  const source = decodeUtf8(bytes);
  if (source !== undefined) return { source, encoding: "utf-8" };
  return { source: decodeWindows1252(bytes), encoding: "windows-1252" };
}
