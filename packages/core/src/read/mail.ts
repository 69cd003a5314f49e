import type { Note } from "../block.ts";
import type { Layer } from "../layer.ts";
import { readHeaders, type MailHeaders } from "./mail/headers.ts";
import { HostFile } from "./mail/host-file.ts";
import { isDkimSigned, isInlinePgp, whyLocked } from "./mail/lock.ts";
import { nothingReadNote, partNotes, structureNotes } from "./mail/notes.ts";
import { PartLayer } from "./mail/part-layer.ts";
import { readPartText, type PartText } from "./mail/part-text.ts";
import { readParts, type Part } from "./mail/structure/part.ts";
import { chooseTextParts } from "./mail/text-parts.ts";

/** A mail as a file holds it. */
export interface MailFile {
  /** As they stand in the file. Absent: the source in UTF-8. */
  readonly bytes?: Uint8Array;
  /** The bytes decoded as UTF-8, else as windows-1252. */
  readonly source: string;
}

/** A part that a person reads. */
interface TextPart {
  readonly kind: "html" | "text";
  readonly layer: Layer;
}

/** The same message twice: one is read, the other is for programs that cannot show it. */
interface Alternative {
  readonly read: readonly TextPart[];
  readonly unread: readonly TextPart[];
}

/** What a mail says, with its places in the file. */
export interface Mail extends MailHeaders {
  /** In reading order. */
  readonly parts: readonly TextPart[];
  readonly alternatives: readonly Alternative[];
  /** Why nothing may be edited. */
  readonly locked?: string;
  /** A DKIM signature covers the text: an edited mail must be sent anew. */
  readonly dkim: boolean;
  /** What is broken, where, and how to mend it. */
  readonly notes: readonly Note[];
  /** Bytes, source and the way between. */
  readonly file: HostFile;
}

/** Reads a mail. Total: damage becomes a note, never an exception. */
export function readMailFile(mailFile: MailFile): Mail {
  const file = new HostFile(mailFile);
  const root = readParts(file.binary);
  const texts = new Map<Part, PartText>();
  const read = (part: Part): PartText => {
    const text = texts.get(part) ?? readPartText(file, part);
    texts.set(part, text);
    return text;
  };
  const chosen = chooseTextParts({ file, root, textOf: (part) => read(part).text });
  const readTexts = chosen.parts.map(read);
  const locked = whyLocked(root) ?? pgpLock(readTexts);
  const layers = new Map<Part, TextPart>();
  const layerOf = (part: Part): TextPart => {
    const layer = layers.get(part) ?? textPart(file, read(part), locked);
    layers.set(part, layer);
    return layer;
  };
  return {
    ...readHeaders(file, root.header, locked),
    parts: chosen.parts.map(layerOf),
    alternatives: chosen.pairs.map((pair) => ({
      read: pair.read.map(layerOf),
      unread: pair.unread.map(layerOf),
    })),
    ...(locked !== undefined && { locked }),
    dkim: isDkimSigned(file, root),
    notes: eachOnce([
      ...structureNotes(file, root),
      ...readTexts.flatMap((text) => partNotes(file, text)),
      ...(readTexts.length === 0 ? [nothingReadNote(locked)] : []),
    ]),
    file,
  };
}

function textPart(file: HostFile, text: PartText, locked: string | undefined): TextPart {
  const kind = text.part.type === "text/html" ? "html" : "text";
  return { kind, layer: new PartLayer(file, text, locked) };
}

function pgpLock(texts: readonly PartText[]): string | undefined {
  const signed = texts.some(({ text }) => isInlinePgp(text));
  return signed ? "the text is signed or encrypted with PGP" : undefined;
}

/** A fault that all parts share is said at the first of them. */
function eachOnce(notes: readonly Note[]): Note[] {
  const said = new Map<string, Note>();
  for (const note of notes) if (!said.has(note.message)) said.set(note.message, note);
  return [...said.values()];
}
