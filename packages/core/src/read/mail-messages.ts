import type { MessageReader } from "../make-drafts.ts";
import type { Span } from "../span.ts";
import { readHtml } from "./html.ts";
import { readMailFile, type Mail } from "./mail.ts";
import { eachReading, readAs, type Part } from "./parts.ts";
import { Template } from "./template.ts";
import { readTextBody } from "./text.ts";

/** Reads a mail: its headers as people read them, then each part that they see. */
export const readMail: MessageReader = ({ source, bytes, mergeTags = [] }) => {
  const mail = readMailFile({ source, ...(bytes && { bytes }) });
  const parts = partsOf(mail).map((part) => ({
    ...part,
    template: new Template(part.layer.text, { also: mergeTags }),
  }));
  const { facts, locked, file } = mail;
  const about = {
    values: new Map(),
    disabled: [],
    mail: {
      unsubscribable: facts.listUnsubscribe,
      answers: facts.inReplyTo || facts.references,
      sealed: mail.dkim,
    },
    toBytes: (span: Span) => file.toBytes(span),
    twins: mail.alternatives
      .flatMap(({ unread }) => unread)
      .filter(({ kind }) => kind === "text")
      .map(({ layer }) => layer),
    ...(locked !== undefined && { locked }),
  };
  return eachReading(parts, (read) => ({
    ...read,
    ...about,
    notes: [...mail.notes, ...read.notes],
  }));
};

function partsOf({ subject, from, replyTo, parts }: Mail): Omit<Part, "template">[] {
  const headers = [
    ...(subject ? [{ layer: subject, read: readAs("subject") }] : []),
    ...(from ? [{ layer: from.layer, read: readAs("from") }] : []),
    ...(replyTo ? [{ layer: replyTo.layer, read: readAs("reply-to") }] : []),
  ];
  const bodies = parts.map(({ kind, layer }) => ({
    layer,
    read: (template: Template) => (kind === "html" ? readHtml : readTextBody)(template, 0),
  }));
  return [...headers, ...bodies];
}
