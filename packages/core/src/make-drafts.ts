import { whyNotScored } from "./annotate/meta/language.ts";
import { resolveMeta, type StatedMeta } from "./annotate/meta/meta.ts";
import { annotateByCues, sure, type MoveAnnotator } from "./annotate/moves/moves.ts";
import { cutUnits } from "./annotate/units/units.ts";
import { findZones } from "./annotate/units/zones.ts";
import type { Note } from "./block.ts";
import type { Annotation, BareUnit, Draft, Format, Unit } from "./draft.ts";
import type { AmbiguousDialect } from "./merge-tag.ts";
import { fallbackUnits } from "./merge-tags/fallback-units.ts";
import type { Message, Messages } from "./message.ts";

/** A decoded file, and what is known about it from outside. */
export interface DraftFile {
  readonly path: string;
  readonly source: string;
  readonly format: Format;
  /** As on the disk. A mail is made of bytes; other formats do without. */
  readonly bytes?: Uint8Array;
  /** The character set was guessed when the bytes were decoded: write plain letters only. */
  readonly guessed?: boolean;
  /** From the command line. */
  readonly flags?: StatedMeta;
  /** From the configuration, for this file. */
  readonly configured?: StatedMeta;
  /** Ambiguous ways to write merge tags that are used in it. Elsewhere they are text. */
  readonly mergeTags?: readonly AmbiguousDialect[];
}

/** Reads the messages of a file. Total: damage becomes a note, never an exception. */
export type MessageReader = (file: DraftFile) => Messages;

/** The drafts of one file; at least one. */
export type Drafts = readonly [Draft, ...Draft[]];

/** Characters. No message is longer; a file that is, is a dump of something else. */
const longestDraft = 20_000_000;

/** Reads the messages of a file and annotates each. */
export function makeDrafts(
  file: DraftFile,
  readMessages: MessageReader,
  annotate: MoveAnnotator = annotateByCues,
): Drafts {
  const { length } = file.source;
  const read =
    length > longestDraft ? { ...file, source: file.source.slice(0, longestDraft) } : file;
  const [first, ...others] = readMessages(read);
  const draftOf = (message: Message, notes: readonly Note[]): Draft =>
    makeDraft(file, { ...message, notes: [...notes, ...message.notes] }, annotate);
  return [draftOf(first, lengthNotes(length)), ...others.map((message) => draftOf(message, []))];
}

function lengthNotes(length: number): Note[] {
  if (length <= longestDraft) return [];
  const message = `This file is longer than 20 million characters: only the first 20 million were read. Put each message into a file of its own.`;
  return [{ message, span: { start: longestDraft, end: length } }];
}

function makeDraft(file: DraftFile, message: Message, annotate: MoveAnnotator): Draft {
  const { path, format, source, flags = {}, configured = {}, guessed = false } = file;
  const { blocks, fallbacks, values, notes, ...read } = message;
  const bare = cutUnits(blocks, findZones(blocks));
  const { meta, notes: slips } = resolveMeta(bare, values, { flags, configured, format });
  const notScored = whyNotScored(bare);
  const annotated = annotateUnits(bare, meta, annotate);
  const { missingPurpose } = annotate;
  return {
    ...read,
    path,
    format,
    source,
    meta,
    blocks: [...blocks, ...fallbacks],
    units: [...annotated, ...fallbackUnits(fallbacks, bare.length)],
    notes: [...notes, ...slips],
    ...(guessed && { asciiOnly: true }),
    ...(notScored !== undefined && { notScored }),
    ...(missingPurpose && { missingPurpose: () => missingPurpose({ units: annotated, meta }) }),
  };
}

function annotateUnits(
  bare: readonly BareUnit[],
  meta: Draft["meta"],
  annotate: MoveAnnotator,
): Unit[] {
  const annotations = annotate(bare, meta);
  return bare.map((unit, at) => {
    const annotation = annotations[at];
    if (annotation === undefined) throw new Error(`the annotator left out unit ${at}`);
    return unitOf(unit, annotation);
  });
}

/** Key by key: with spreads this would take longer than all the rest of reading a draft. */
function unitOf(
  { index, text, zone, block, offset, span }: BareUnit,
  { move, confidence, attributes, because }: Annotation,
): Unit {
  const unsure = confidence < sure;
  return Object.freeze({
    index,
    text,
    zone,
    block,
    offset,
    span,
    move,
    confidence,
    attributes,
    because,
    unsure,
  });
}
