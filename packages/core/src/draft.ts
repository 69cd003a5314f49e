import { placeOf, type Block, type Comment, type Image, type Note } from "./block.ts";
import type { Layer } from "./layer.ts";
import { placeholder, type MergeTag } from "./merge-tag.ts";
import type { Span } from "./span.ts";
import type { Attribute, Channel, Medium, Move, Zone } from "./words.ts";

/** Formats that a reader exists for. */
export const formats = [
  "markdown",
  "text",
  "html",
  "mdx",
  "mjml",
  "eml",
  "csv",
  "yaml",
  "json",
] as const;
export type Format = (typeof formats)[number];

/** What the linter knows about the message as a whole. */
export interface Meta {
  readonly channel: Channel;
  readonly medium: Medium;
  /** 0 stranger to 5 advocate. */
  readonly stage?: number;
  readonly audience?: string;
  /** `intent: give` declares a message that asks for nothing on purpose. */
  readonly intent?: string;
  /** Sent to many at once. */
  readonly bulk?: boolean;
  /** Keys of the above that nobody stated: taken from the text. */
  readonly inferred: readonly ("channel" | "medium")[];
}

/** The words that made a decision, with their share of it. Offsets into the text of the unit. */
export interface Evidence extends Span {
  readonly weight: number;
}

/** What a unit does to its reader, and how sure that is. */
export interface Annotation {
  readonly move: Move;
  /** 0 to 1. */
  readonly confidence: number;
  readonly attributes: readonly Attribute[];
  readonly because: readonly Evidence[];
}

/** A yes or no with how sure it is, 0 to 1. */
export interface Judgement {
  readonly value: boolean;
  readonly confidence: number;
}

/**
 * One sentence, or one fragment that stands alone (a subject, heading, bullet, button, sign-off),
 * before anybody has said what it does.
 */
export interface BareUnit {
  /** Place in `draft.units`. */
  readonly index: number;
  /** Plain words in one line. Match on this, and point at what you find with a {@link Mark}. */
  readonly text: string;
  readonly zone: Zone;
  readonly block: Block;
  /** Where `text` starts in `block.text`. */
  readonly offset: number;
  /** In the source. */
  readonly span: Span;
}

/** A unit and what it does to its reader. */
export interface Unit extends BareUnit, Annotation {
  /** The move is a guess: confidence is low. */
  readonly unsure: boolean;
}

/** Some characters of one unit. Offsets into `unit.text`; core alone turns them into the source's. */
export interface Mark {
  readonly unit: Unit;
  readonly start: number;
  readonly end: number;
}

/** A message, read once and annotated once, that every rule shares and none may change. */
export interface Draft {
  readonly path: string;
  readonly format: Format;
  /** The file as decoded, untouched; a byte order mark counts one. */
  readonly source: string;
  readonly meta: Meta;
  readonly blocks: readonly Block[];
  readonly units: readonly Unit[];
  readonly images: readonly Image[];
  readonly tags: readonly MergeTag[];
  readonly comments: readonly Comment[];
  readonly notes: readonly Note[];
  /** What the headers of a mail say; absent in other formats. */
  readonly mail?: MailFacts;
  /** Where a stretch of the source stands among the bytes of a mail; end exclusive. */
  readonly toBytes?: (span: Span) => ByteSpan;
  /** Which message of the file it is, where a file holds several: `row 4`. */
  readonly entry?: Entry;
  /** Parts that say the same for programs that cannot show what was read: fixed along, not read. */
  readonly twins?: readonly Layer[];
  /** Why nothing in the file may be changed. */
  readonly locked?: string;
  /** The character set of the file is a guess: what is written into it must be plain letters. */
  readonly asciiOnly?: boolean;
  /** How it read before a change, where that is known: only rules about the change ask. */
  readonly before?: Draft;
  /** Ignores declared in the front matter. */
  readonly disabled: readonly Disabled[];
  /** A reader meets no reason why this sender exists; absent where its moves say so. Few rules ask. */
  readonly missingPurpose?: () => Judgement | undefined;
  /** Why the draft cannot be judged; then only mechanical rules run. */
  readonly notScored?: string;
}

/** Half-open range of bytes of a file. */
export interface ByteSpan {
  readonly byteStart: number;
  readonly byteEnd: number;
}

/** What the headers of a mail say about it beside subject and sender. */
export interface MailFacts {
  /** `List-Unsubscribe` is there: the mail program offers a way out. */
  readonly unsubscribable: boolean;
  /** `In-Reply-To` or `References` is there: it really answers another mail. */
  readonly answers: boolean;
  /** A DKIM signature covers the text: changed, the mail must be sent anew. */
  readonly sealed: boolean;
}

/** One message of a file that holds several. */
export interface Entry {
  readonly label: string;
  /** In the file. */
  readonly span: Span;
}

/** An ignore of one rule for the whole draft, from the front matter. */
export interface Disabled {
  readonly rule: string;
  readonly reason?: string;
  /** As it is written: the last day on which it holds. */
  readonly until?: string;
  readonly span: Span;
}

/** The units of the message proper: no headers, navigation, signature, footer or quoted reply. */
export function bodyUnits({ units }: Pick<Draft, "units">): readonly Unit[] {
  const known = bodies.get(units);
  if (known !== undefined) return known;
  const body = units.filter(({ zone }) => bodyZones.has(zone));
  bodies.set(units, body);
  return body;
}

/** Rule after rule asks for the body of a draft. */
const bodies = new WeakMap<readonly Unit[], readonly Unit[]>();

/** All that stands in a file, however many messages it holds and ways to read them. */
export function joinDrafts([first, ...others]: readonly [Draft, ...Draft[]]): Draft {
  if (others.length === 0) return first;
  const seen = new Set<string>();
  const units = [first, ...others]
    .flatMap((draft) => draft.units)
    .filter(({ span, text }) => {
      const key = `${span.start} ${span.end} ${text}`;
      return !seen.has(key) && Boolean(seen.add(key));
    });
  return { ...first, units: units.toSorted((a, b) => a.span.start - b.span.start) };
}

/** A merge tag as it is written. */
export function wordsOfTag({ source }: Pick<Draft, "source">, { written, span }: MergeTag): string {
  return written ?? source.slice(span.start, span.end);
}

/** The texts that the blocks of a draft were read from: the file, or the parts that it holds. */
export function sourcesOf(draft: Draft): readonly string[] {
  const sources = new Set(draft.blocks.map((block) => sourceOf(draft, block)));
  return sources.size === 0 ? [draft.source] : [...sources];
}

/** Where a message speaks to its reader: not its headers, navigation, footer or quoted replies. */
export const bodyZones: ReadonlySet<Zone> = new Set(["greeting", "body", "list", "button", "ps"]);

/** All of a unit. */
export function wholeOf(unit: Unit): Mark {
  return { unit, start: 0, end: unit.text.length };
}

/** The plain words at a mark: what a rule matches on. */
export function wordsAt({ unit, start, end }: Mark): string {
  return unit.text.slice(start, end);
}

/** The visible words at a mark, as the reader sees them; merge tags as they are written. */
export function quoteOf(draft: Draft, mark: Mark): string {
  const { unit, start, end } = mark;
  if (draft.format === "text") {
    const span = spanOf(mark);
    return draft.source.slice(span.start, span.end);
  }
  const visible = unit.block.text.slice(unit.offset + start, unit.offset + end);
  return visible.replaceAll(placeholder, (_, at: number) => writtenAt(draft, unit, start + at));
}

/** What stands behind one character of a unit, as it is written: of a placeholder, its merge tag. */
export function writtenAt(
  draft: Pick<Draft, "source">,
  { block, offset }: Unit,
  at: number,
): string {
  const { start, end } = block.places.toSource(offset + at, offset + at + 1);
  return sourceOf(draft, block).slice(start, end);
}

/** The text that a block was read from, in which its places count. */
export function sourceOf({ source }: Pick<Draft, "source">, { layer }: Block): string {
  return layer?.text ?? source;
}

/** Where a mark stands in the source. */
export function spanOf({ unit, start, end }: Mark): Span {
  return placeOf(unit.block, unit.offset + start, unit.offset + end);
}
