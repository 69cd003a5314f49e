import { isRefusal, type Edit, type Refusal } from "../../../edit.ts";
import type { HostFile } from "../host-file.ts";
import type { PartText } from "../part-text.ts";
import { binaryOf } from "../../../encoding/single-byte.ts";
import { writeBase64 } from "./base64.ts";
import { cutsCharacter, growEdit, placeOfEdit, trimEdit } from "./change.ts";
import { unflowedEdit } from "./flowed.ts";
import { lineBreakIn } from "./line-break.ts";
import { partBytes } from "./part-bytes.ts";
import { writeQuotedPrintable } from "./quoted-printable.ts";

/** Writes an edit of the text of a part into the file, through each step of its encoding. */
export function writePart(file: HostFile, part: PartText, edit: Edit): readonly Edit[] | Refusal {
  const doubt = whyDoubtful(part);
  if (doubt !== undefined) return { refused: doubt };
  if (cutsCharacter(part.text, edit)) return { refused: "half of a character cannot be edited" };
  const trimmed = trimEdit(part.text, withLineBreaks(file, part, edit));
  if (trimmed.text === "" && trimmed.end === trimmed.start) return [];
  if (isEmptied(part.text, trimmed)) return { refused: "the part would be empty" };
  const unflowed = unflowedEdit(part, trimmed);
  if (isRefusal(unflowed)) return unflowed;
  const written = writeLetters(file, part, { edit: unflowed, ascii: false });
  const html = part.part.type === "text/html";
  return isRefusal(written) && html
    ? writeLetters(file, part, { edit: unflowed, ascii: true })
    : written;
}

/** Writes an edit of the decoded text. */
function writeLetters(
  file: HostFile,
  part: PartText,
  { edit, ascii }: { readonly edit: Edit; readonly ascii: boolean },
): readonly Edit[] | Refusal {
  const { decoded } = part;
  const grown = growEdit(decoded.text, decoded.mapping, edit);
  const bytes = partBytes(part, grown.text, ascii);
  if (isRefusal(bytes)) return bytes;
  const written = writeBytes(file, part, { ...placeOfEdit(decoded.mapping, grown), bytes });
  const host = file.replace(written.start, written.end, written.text);
  return isRefusal(host) ? host : [host];
}

/** Of an alternative without text, readers show another one. */
function isEmptied(text: string, { start, end, text: written }: Edit): boolean {
  return [written, text.slice(0, start), text.slice(end)].every((one) => !/\S/u.test(one));
}

function whyDoubtful({ transfer, transferred }: PartText): string | undefined {
  if (transfer.malformed !== undefined)
    return "the part names an encoding that mail does not have, which programs read in different ways";
  return transferred.doubt === undefined
    ? undefined
    : `programs read the base64 of this part in different ways: ${transferred.doubt}`;
}

/** Lines end as they do in the part. */
function withLineBreaks(file: HostFile, { part }: PartText, { start, end, text }: Edit): Edit {
  if (!text.includes("\n")) return { start, end, text };
  const lineBreak = lineBreakIn(file.binary, part.body);
  return { start, end, text: text.replaceAll(/\r?\n/gu, lineBreak) };
}

interface ByteChange {
  /** Among the bytes of the part. */
  readonly start: number;
  readonly end: number;
  readonly bytes: Uint8Array;
}

/** The bytes, encoded for the journey, in place of bytes of the file. */
function writeBytes({ binary }: HostFile, part: PartText, change: ByteChange): Edit {
  const { transferred, transfer } = part;
  const { body } = part.part;
  if (transfer.name === "base64") {
    const { start: changed } = change;
    return writeBase64(binary, body, { content: spliced(transferred.bytes, change), changed });
  }
  const place =
    part.transferred.mapping.length === 0 ? body : placeOfEdit(transferred.mapping, change);
  if (transfer.name === "quoted-printable")
    return writeQuotedPrintable(binary, body, { ...place, bytes: change.bytes });
  return { ...place, text: binaryOf(change.bytes) };
}

function spliced(bytes: Uint8Array, change: ByteChange): Uint8Array {
  const content = new Uint8Array(bytes.length - (change.end - change.start) + change.bytes.length);
  content.set(bytes.subarray(0, change.start));
  content.set(change.bytes, change.start);
  content.set(bytes.subarray(change.end), change.start + change.bytes.length);
  return content;
}
