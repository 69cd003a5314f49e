import type { Span } from "../../../span.ts";
import { Runs } from "../runs.ts";
import { decodeBase64, type Transferred } from "./base64.ts";
import { decodeQuotedPrintable } from "./quoted-printable.ts";

/** How the bytes of a part are written into the file. */
export type TransferName = "plain" | "quoted-printable" | "base64" | "unreadable";

/** What `Content-Transfer-Encoding` says. */
export interface TransferEncoding {
  readonly name: TransferName;
  /** As it is written, when readers disagree about it. */
  readonly malformed?: string;
  /** Bytes above 0x7F may be written. */
  readonly wide: boolean;
}

/** Reads the value of the header; `undefined` where there is none. */
export function transferEncodingOf(value: string | undefined): TransferEncoding {
  const written = value?.trim() ?? "";
  const name = written
    .replaceAll(/\([^()]*\)/gu, "")
    .trim()
    .toLowerCase();
  if (name === "quoted-printable" || name === "base64") return { name, wide: true };
  if (value === undefined || name === "7bit") return { name: "plain", wide: false };
  if (name === "8bit" || name === "binary") return { name: "plain", wide: true };
  return { name: meantBy(name), wide: false, malformed: written };
}

/** As most readers understand a broken value. */
function meantBy(name: string): TransferName {
  if (/^"?quoted-printable\b/u.test(name)) return "quoted-printable";
  if (/^"?base64\b/u.test(name)) return "base64";
  return /uuencode|^uue?$|binhex|yenc/u.test(name) ? "unreadable" : "plain";
}

/** The bytes that stand, so encoded, in a stretch of the file. */
export function decodeTransfer(file: Uint8Array, name: TransferName, span: Span): Transferred {
  if (name === "base64") return decodeBase64(file, span.start, span.end);
  if (name === "quoted-printable") return decodeQuotedPrintable(file, span.start, span.end);
  const mapping = new Runs();
  mapping.add(1, 1, span.start, span.end - span.start);
  return { bytes: file.subarray(span.start, span.end), mapping };
}
