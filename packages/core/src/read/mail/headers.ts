import type { Layer } from "../../layer.ts";
import type { Span } from "../../span.ts";
import { HeaderLayer } from "./header-layer.ts";
import { findMailbox, type MailboxPlaces } from "./header/mailbox.ts";
import type { HostFile } from "./host-file.ts";
import { fieldOf, valueOf } from "./structure/part.ts";
import type { Header } from "./structure/fields.ts";

/** Who a mail is from, or who an answer goes to. */
interface Mailbox {
  /** The name; the address where there is no name. */
  readonly layer: Layer;
  /** A name is given. */
  readonly named: boolean;
  readonly address?: string;
}

/** What the headers say about a mail, besides its words. */
interface MailFacts {
  readonly listUnsubscribe: boolean;
  readonly listId: boolean;
  /** It says that it answers a mail. */
  readonly inReplyTo: boolean;
  readonly references: boolean;
  /** `bulk`, `list`, … in lower case. */
  readonly precedence?: string;
  /** `en`, `en-GB`, … as stated. */
  readonly contentLanguage?: string;
}

/** The fields that a person reads. */
export interface MailHeaders {
  readonly subject?: Layer;
  readonly from?: Mailbox;
  readonly replyTo?: Mailbox;
  readonly facts: MailFacts;
}

/** Reads the header of a mail. @param locked why none of it may be edited. */
export function readHeaders(
  file: HostFile,
  header: Header,
  locked: string | undefined,
): MailHeaders {
  const subject = fieldOf(header, "subject")?.value;
  const from = mailboxIn(file, fieldOf(header, "from")?.value, { label: "From header", locked });
  const replyTo = mailboxIn(file, fieldOf(header, "reply-to")?.value, {
    label: "Reply-To header",
    locked,
  });
  return {
    ...(subject && {
      subject: new HeaderLayer(file, {
        ...trimmed(file.binary, subject),
        label: "Subject header",
        ...lockOf(locked),
      }),
    }),
    ...(from && { from }),
    ...(replyTo && { replyTo }),
    facts: readFacts(file, header),
  };
}

function mailboxIn(
  file: HostFile,
  value: Span | undefined,
  { label, locked }: { readonly label: string; readonly locked: string | undefined },
): Mailbox | undefined {
  const places = value === undefined ? {} : findMailbox(file.binary, value);
  const { name, address } = places;
  const place = name ?? address;
  if (place === undefined) return undefined;
  const lock = locked ?? whyFixed(places);
  const layer = new HeaderLayer(file, { ...place, label, phrase: true, ...lockOf(lock) });
  const written = address && file.binary.slice(address.start, address.end);
  return { layer, named: name !== undefined, ...(written !== undefined && { address: written }) };
}

function whyFixed({ name, comment }: MailboxPlaces): string | undefined {
  if (name === undefined) return "an address is no text to edit";
  return comment ? "a name in brackets behind the address is not edited" : undefined;
}

function lockOf(locked: string | undefined): { locked?: string } {
  return locked === undefined ? {} : { locked };
}

function trimmed(binary: string, { start, end }: Span): Span {
  let to = end;
  while (to > start && /\s/u.test(binary[to - 1] ?? "")) to -= 1;
  let from = start;
  while (from < to && /\s/u.test(binary[from] ?? "")) from += 1;
  return { start: from, end: to };
}

function readFacts({ binary }: HostFile, header: Header): MailFacts {
  const has = (name: string): boolean => fieldOf(header, name) !== undefined;
  const precedence = valueOf(binary, header, "precedence")?.trim().toLowerCase();
  const contentLanguage = valueOf(binary, header, "content-language")?.trim();
  return {
    listUnsubscribe: has("list-unsubscribe"),
    listId: has("list-id"),
    inReplyTo: has("in-reply-to"),
    references: has("references"),
    ...(precedence !== undefined && { precedence }),
    ...(contentLanguage !== undefined && { contentLanguage }),
  };
}
