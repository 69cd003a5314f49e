import { decodeWindows1252 } from "../../packages/core/src/index.ts";
import { readMailFile, type Mail } from "../../packages/core/src/read/mail.ts";

/** Reads a mail as the command line does: UTF-8, else windows-1252. */
export function readBytes(bytes: Uint8Array): Mail {
  return readMailFile({ bytes, source: sourceOf(bytes) });
}

function sourceOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return decodeWindows1252(bytes);
  }
}
