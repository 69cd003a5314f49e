import type { Note } from "../../block.ts";
import { decodeUtf8 } from "../../encoding/platform.ts";
import { endOfAscii } from "./charset/utf-8.ts";
import type { HostFile } from "./host-file.ts";
import type { PartText } from "./part-text.ts";
import type { Fault, Part } from "./structure/part.ts";

/** A mail as it was read. */
export interface NotedMail {
  readonly file: HostFile;
  readonly root: Part;
  /** Of the parts that are read. */
  readonly texts: readonly PartText[];
  readonly locked: string | undefined;
}

/** What is broken in a mail, where, and how to mend it; each fault once, at its first place. */
export function readNotes({ file, root, texts, locked }: NotedMail): Note[] {
  const notes = [
    ...structureNotes(file, root),
    ...texts.flatMap((text) => partNotes(file, text)),
    ...(texts.length === 0 ? [nothingReadNote(locked)] : []),
  ];
  const said = new Map<string, Note>();
  for (const note of notes) if (!said.has(note.message)) said.set(note.message, note);
  return [...said.values()];
}

function structureNotes(file: HostFile, root: Part): Note[] {
  const notes: Note[] = [];
  const { junk, fields } = root.header;
  if (fields.length === 0) {
    notes.push({ message: noHeader, span: { start: 0, end: 0 } });
  } else if (junk !== undefined) {
    notes.push({ message: junkLine, span: file.toHost(junk.start, junk.end) });
  }
  for (const fault of faultsIn(root)) {
    const firstLine = Math.min(fault.end, fault.start + 1);
    notes.push({ message: messages[fault.kind], span: file.toHost(fault.start, firstLine) });
  }
  return notes;
}

const noHeader =
  "This file begins with no mail header, so all of it was read as the message. Export the mail as .eml, or save the text as .txt.";
const junkLine =
  "This line stands among the headers and is none. Take it out, or put an empty line before the text.";
const messages: Readonly<Record<Fault["kind"], string>> = {
  unclosed:
    "The mail ends without the boundary line that closes its parts, so it may be cut short. Export it again.",
  "no-boundary":
    "No boundary line stands where the header announces parts; the text was read as it stands. Export the mail again.",
  "too-deep":
    "More than 30 mails stand within each other; the innermost were not read. Send them one by one.",
  "too-many":
    "The mail has more than 1,000 parts; the rest was not read. Send what belongs together as one text.",
  "no-type":
    "The mail has HTML and no header that says so; it was read as HTML. Add “Content-Type: text/html; charset=utf-8”.",
};

function faultsIn({ fault, parts }: Part): Fault[] {
  return [...(fault ? [fault] : []), ...parts.flatMap(faultsIn)];
}

/** The note on a mail that has no text of its own. @param locked why it may not be edited. */
function nothingReadNote(locked: string | undefined): Note {
  const hidden = locked?.includes("encrypted") === true;
  return { message: hidden ? encrypted : nothing, span: { start: 0, end: 0 } };
}

const encrypted =
  "The mail is encrypted, so its text cannot be read. Lint the draft that it was made from.";
const nothing =
  "This mail has no text of its own, only attachments or mails within it. Open the message that you mean and save that one.";

/** What is broken in the text of a part, with its remedy. */
function partNotes(file: HostFile, text: PartText): Note[] {
  const { part, transfer, decoded, transferred } = text;
  const { malformed } = transfer;
  const at = (start: number, end: number): Note["span"] => file.toHost(start, end);
  const top = at(part.body.start, part.body.start);
  const notes: { message: string; span: Note["span"] }[] = [];
  if (malformed !== undefined) notes.push({ message: transferNote(malformed), span: top });
  const label = part.parameters.get("charset");
  if (decoded.broken !== undefined) {
    const place = transferred.mapping.range(decoded.broken, decoded.broken + 1);
    const named = decoded.guessed ? "" : ` (${label ?? decoded.charset})`;
    notes.push({ message: brokenNote(named), span: at(place.start, place.end) });
  } else if (label !== undefined && label !== "" && decoded.guessed && !decoded.ascii) {
    notes.push({ message: unknownNote(label, decoded.charset), span: top });
  } else if (isPlainlyUtf8(text)) {
    notes.push({ message: wrongNote(label ?? decoded.charset), span: top });
  }
  return notes.map(({ message, span }) => ({ message, ...(span && { span }) }));
}

function transferNote(written: string): string {
  return `“Content-Transfer-Encoding: ${written.slice(0, 60)}” is no encoding that mail has; programs read the part in different ways. Write quoted-printable, base64, 8bit or 7bit.`;
}

function brokenNote(named: string): string {
  return `Some bytes of this part do not belong to its character set${named}; a reader sees a replacement there. Save the text in the character set that the header names.`;
}

function unknownNote(label: string, charset: string): string {
  return `The character set “${label.slice(0, 40)}” is not known here; the part was read as ${charset}. Send it as utf-8.`;
}

function wrongNote(label: string): string {
  return `The part says that it is ${label.slice(0, 40)}, but its bytes are UTF-8; a reader sees letters such as “Ã©”. Write charset=utf-8.`;
}

/** Bytes above 0x7F that all are well-formed UTF-8 are so by no chance. */
function isPlainlyUtf8({ decoded, transferred: { bytes } }: PartText): boolean {
  if (decoded.guessed || !/^(?:windows-125|iso-8859-)/u.test(decoded.charset)) return false;
  return endOfAscii(bytes, 0) < bytes.length && decodeUtf8(bytes) !== undefined;
}
