import type { HostFile } from "./host-file.ts";
import { valueOf, type Part } from "./structure/part.ts";

/** Why nothing in a mail may be edited: a change would break its signature or its encryption. */
export function whyLocked(root: Part): string | undefined {
  for (const { type } of allParts(root)) {
    if (type === "multipart/signed") return "the mail is signed, and a change breaks the signature";
    if (type === "multipart/encrypted") return "the mail is encrypted";
    if (/^application\/(?:x-)?pkcs7-mime$/u.test(type))
      return "the mail is signed or encrypted (S/MIME)";
  }
  return undefined;
}

/** OpenPGP in the text itself. */
export function isInlinePgp(text: string): boolean {
  return text.includes("-----BEGIN PGP SIGNED MESSAGE") || text.includes("-----BEGIN PGP MESSAGE");
}

/** A DKIM signature covers the body: the mail can be edited, and must be sent, not forwarded. */
export function isDkimSigned({ binary }: HostFile, root: Part): boolean {
  return valueOf(binary, root.header, "dkim-signature") !== undefined;
}

function* allParts(part: Part): Generator<Part> {
  yield part;
  for (const inner of part.parts) yield* allParts(inner);
}
