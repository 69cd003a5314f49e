import { readDraft, type Channel, type Draft, type MoveAnnotator } from "@troth/core";

/** A text of an outside set as the body of a draft. */
export function bodyDraft(text: string, channel: Channel, annotate: MoveAnnotator): Draft {
  // With front matter, a text that begins like a header ("From: …") stays body.
  return read(`---\nchannel: ${channel}\n---\n\n${text}\n`, channel, annotate);
}

/** A subject line without a body. */
export function subjectDraft(subject: string, channel: Channel, annotate: MoveAnnotator): Draft {
  // What JSON writes is a quoted text of YAML.
  return read(`---\nsubject: ${JSON.stringify(subject)}\n---\n`, channel, annotate);
}

function read(source: string, channel: Channel, annotate: MoveAnnotator): Draft {
  return readDraft({ path: "text.txt", source, format: "text", flags: { channel } }, annotate);
}
