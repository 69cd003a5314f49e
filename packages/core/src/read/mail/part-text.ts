import { readCharset, type CharsetText } from "./charset/charset.ts";
import { binaryOf } from "../../encoding/single-byte.ts";
import { unflow, type Flowed } from "./flowed.ts";
import type { HostFile } from "./host-file.ts";
import { valueOf, type Part } from "./structure/part.ts";
import type { Transferred } from "./transfer/base64.ts";
import { decodeTransfer, transferEncodingOf, type TransferEncoding } from "./transfer/transfer.ts";

/** A text part with every step from its text to the bytes of the file. */
export interface PartText {
  readonly part: Part;
  readonly transfer: TransferEncoding;
  readonly transferred: Transferred;
  readonly decoded: CharsetText;
  /** The text was broken into lines and is joined again. */
  readonly flowed?: Flowed;
  /** What a reader of the format sees. */
  readonly text: string;
}

/** Decodes a text part of a mail. */
export function readPartText(file: HostFile, part: Part): PartText {
  const written = valueOf(file.binary, part.header, "content-transfer-encoding");
  const transfer = transferEncodingOf(written);
  const transferred = decodeTransfer(file.bytes, transfer.name, part.body);
  const decoded = readLabelled(part, transferred.bytes);
  const format = part.parameters.get("format")?.toLowerCase();
  if (part.type !== "text/plain" || format !== "flowed")
    return { part, transfer, transferred, decoded, text: decoded.text };
  const delsp = part.parameters.get("delsp")?.toLowerCase() === "yes";
  const flowed = unflow(decoded.text, delsp);
  return { part, transfer, transferred, decoded, flowed, text: flowed.text };
}

function readLabelled(part: Part, bytes: Uint8Array): CharsetText {
  const stated = part.parameters.get("charset");
  const decoded = readCharset(bytes, stated === "" ? undefined : stated);
  if (!decoded.guessed || decoded.charset === "utf-8" || part.type !== "text/html") return decoded;
  const meta = metaCharset.exec(binaryOf(bytes.subarray(0, 2048)))?.[1];
  return meta === undefined ? decoded : { ...readCharset(bytes, meta), guessed: true };
}

const metaCharset = /<meta[^>]{1,200}charset\s{0,9}=\s{0,9}["']?([\w-]{1,40})/iu;
