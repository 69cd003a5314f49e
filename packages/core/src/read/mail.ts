import type { Note } from "../block.ts";
import type { Layer } from "../layer.ts";
import { readHeaders, type MailHeaders } from "./mail/headers.ts";
import { HostFile } from "./mail/host-file.ts";
import { isDkimSigned, isInlinePgp, whyLocked } from "./mail/lock.ts";
import { readNotes } from "./mail/notes.ts";
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
  const textOf = once((part: Part) => readPartText(file, part));
  const chosen = chooseTextParts({ file, root, textOf: (part) => textOf(part).text });
  const texts = chosen.parts.map(textOf);
  const locked = whyLocked(root) ?? pgpLock(texts);
  const layerOf = once((part: Part) => textPart(file, textOf(part), locked));
  return {
    ...readHeaders(file, root.header, locked),
    parts: chosen.parts.map(layerOf),
    alternatives: chosen.pairs.map(({ read, unread }) => ({
      read: read.map(layerOf),
      unread: unread.map(layerOf),
    })),
    ...(locked !== undefined && { locked }),
    dkim: isDkimSigned(file, root),
    notes: readNotes({ file, root, texts, locked }),
    file,
  };
}

/** Reads each part once, however often it is asked for. */
function once<Value>(read: (part: Part) => Value): (part: Part) => Value {
  const known = new Map<Part, Value>();
  return (part) => {
    const value = known.get(part) ?? read(part);
    known.set(part, value);
    return value;
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
