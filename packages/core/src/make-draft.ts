import { whyNotScored } from "./annotate/meta/language.ts";
import { resolveMeta, type StatedMeta } from "./annotate/meta/meta.ts";
import { annotateByCues, sure, type MoveAnnotator } from "./annotate/moves/moves.ts";
import { cutUnits } from "./annotate/units/units.ts";
import { findZones } from "./annotate/units/zones.ts";
import type { Note, Reading } from "./block.ts";
import type { BareUnit, Draft, Format, Unit } from "./draft.ts";
import type { FrontMatter } from "./read/front-matter.ts";
import { Template } from "./read/template.ts";

/** A decoded file, and what is known about it from outside. */
export interface DraftFile {
  readonly path: string;
  readonly source: string;
  readonly format: Format;
  /** From the command line. */
  readonly flags?: StatedMeta;
  /** From the configuration, for this file. */
  readonly configured?: StatedMeta;
}

/** Reads the message that starts at `from`. */
export type BodyReader = (template: Template, from: number) => Reading;

/** What one draft is read with. */
export interface Parsers {
  readonly readFrontMatter: (template: Template) => FrontMatter;
  readonly readBody: BodyReader;
}

/** Characters. No message is longer; a file that is, is a dump of something else. */
const longestDraft = 20_000_000;

function lengthNotes({ length }: string): Note[] {
  if (length <= longestDraft) return [];
  const message = `This file is longer than 20 million characters: only the first 20 million were read. Put each message into a file of its own.`;
  return [{ message, span: { start: longestDraft, end: length } }];
}

/** Reads one message with parsers that are at hand, and annotates it. */
export function makeDraft(
  file: DraftFile,
  { readFrontMatter, readBody }: Parsers,
  annotate: MoveAnnotator = annotateByCues,
): Draft {
  const { path, source, format } = file;
  const template = new Template(source.slice(0, longestDraft));
  const frontMatter = readFrontMatter(template);
  const reading = readBody(template, frontMatter.end);
  const blocks = [...frontMatter.blocks, ...reading.blocks];
  const bare = cutUnits(blocks, findZones(blocks));
  const { flags = {}, configured = {} } = file;
  const { meta, notes } = resolveMeta(bare, frontMatter, flags, configured, format);
  const notScored = whyNotScored(bare);
  return {
    path,
    format,
    source,
    meta,
    blocks,
    units: annotateUnits(bare, meta, annotate),
    images: reading.images,
    tags: template.tags,
    comments: [...frontMatter.comments, ...template.comments, ...reading.comments].toSorted(
      (a, b) => a.span.start - b.span.start,
    ),
    notes: [...lengthNotes(source), ...frontMatter.notes, ...notes, ...reading.notes],
    disabled: frontMatter.disabled,
    ...(notScored !== undefined && { notScored }),
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
    return Object.freeze({ ...unit, ...annotation, unsure: annotation.confidence < sure });
  });
}
