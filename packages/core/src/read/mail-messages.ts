import type { MessageReader } from "../make-drafts.ts";
import type { Message } from "../message.ts";
import { readHtml } from "./html.ts";
import { readMailFile, type Mail } from "./mail.ts";
import { joinParts, readAs, type Part } from "./parts.ts";
import { Template } from "./template.ts";
import { readTextBody } from "./text.ts";

/** Reads a mail: its headers as people read them, then each part that they see. */
export const readMail: MessageReader = ({ source, bytes, mergeTags = [] }) => {
  const mail = readMailFile({ source, ...(bytes && { bytes }) });
  const parts = partsOf(mail).map((part) => ({
    ...part,
    template: new Template(part.layer.text, { also: mergeTags }),
  }));
  const message = (at: number): Message => {
    const { notes, ...read } = joinParts(parts, at);
    const { facts, locked, file } = mail;
    return {
      ...read,
      notes: [...mail.notes, ...notes],
      values: new Map(),
      disabled: [],
      mail: {
        unsubscribable: facts.listUnsubscribe,
        answers: facts.inReplyTo || facts.references,
      },
      toBytes: (span) => file.toBytes(span),
      ...(locked !== undefined && { locked }),
    };
  };
  const readings = Math.max(1, ...parts.map(({ template }) => template.readings));
  return [message(0), ...Array.from({ length: readings - 1 }, (_, at) => message(at + 1))];
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
