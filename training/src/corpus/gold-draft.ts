import {
  ProseBuilder,
  readDraft,
  type BareUnit,
  type Block,
  type Draft,
  type Meta,
  type MoveAnnotator,
  type Zone,
} from "@troth/core";

import type { GoldUnit, LabelledDocument } from "./labelled-document.ts";

/** A labelled document as an annotator meets it, cut where people cut it. */
export interface GoldDraft {
  /** In order of place; `gold[n]` labels `units[n]`. */
  readonly units: readonly BareUnit[];
  readonly gold: readonly GoldUnit[];
  /** As troth takes it from the text: few drafts state their channel. */
  readonly meta: Meta;
}

/** The draft as troth reads it: its own units, and the channel that the corpus states. */
export function draftOf(document: LabelledDocument, annotate: MoveAnnotator = silent): Draft {
  const { path, source, channel } = document;
  const flags = channel === undefined ? {} : { channel };
  return readDraft({ path, source, format: "text", flags }, annotate);
}

/**
 * The gold units of a document as an annotator sees units: with block, zone and clean text.
 *
 * Blocks and zones are those of troth's own reading. A gold unit that no block holds as a whole (it
 * reaches over two, or lies where troth reads nothing) becomes a block of its own, with the role
 * and zone of the block that it shares most characters with, else those of a paragraph of the body.
 * Nested gold units stay apart: each is cut from the same block.
 */
export function goldDraft(document: LabelledDocument): GoldDraft {
  const { path, source } = document;
  const draft = readDraft({ path, source, format: "text" }, silent);
  const blocks = placedBlocks(draft);
  const units = document.units.map((gold, index) => cutUnit(gold, { document, blocks, index }));
  return { units, gold: document.units, meta: draft.meta };
}

/** For when only the units are wanted. */
const silent: MoveAnnotator = (units) =>
  units.map(() => ({ move: "other", confidence: 0, attributes: [], because: [] }));

interface PlacedBlock {
  readonly block: Block;
  readonly zone: Zone;
  /** In the source. */
  readonly start: number;
  readonly end: number;
}

function placedBlocks({ blocks, units }: Draft): PlacedBlock[] {
  const zones = new Map(units.map(({ block, zone }) => [block, zone]));
  return blocks.flatMap((block): PlacedBlock[] => {
    const pieces = block.places.piecesIn(0, block.text.length);
    const [first, last] = [pieces[0], pieces.at(-1)];
    if (block.role === "fallback" || first === undefined || last === undefined) return [];
    // A block without a word has no unit that could tell its zone.
    const zone = zones.get(block) ?? (block.role === "subject" ? "subject" : "body");
    return [{ block, zone, start: first.sourceStart, end: last.sourceEnd }];
  });
}

interface Cutting {
  readonly document: LabelledDocument;
  readonly blocks: readonly PlacedBlock[];
  readonly index: number;
}

function cutUnit(gold: GoldUnit, { document, blocks, index }: Cutting): BareUnit {
  const span = { start: gold.start, end: gold.end };
  const nearest = mostShared(gold, blocks);
  const zone = nearest?.zone ?? gold.zone;
  const { block, offset, text } =
    (nearest && cutFrom(nearest, gold)) ?? cutAlone(gold, document.source, nearest?.block);
  return { index, text: inOneLine(text), zone, block, offset, span };
}

interface Cut {
  readonly block: Block;
  readonly offset: number;
  readonly text: string;
}

function cutFrom({ block, start, end }: PlacedBlock, gold: GoldUnit): Cut | undefined {
  if (gold.start < start || gold.end > end) return undefined;
  const offset = offsetOf(block, gold.start);
  const text = block.text.slice(offset, offsetOf(block, gold.end));
  return text === "" ? undefined : { block, offset, text };
}

function cutAlone({ start, end }: GoldUnit, source: string, near: Block | undefined): Cut {
  const places = new ProseBuilder(source).copy(start, end).build();
  const { text } = places;
  return { block: { role: near?.role ?? "paragraph", text, places, links: [] }, offset: 0, text };
}

function mostShared(gold: GoldUnit, blocks: readonly PlacedBlock[]): PlacedBlock | undefined {
  let best: PlacedBlock | undefined;
  let most = 0;
  for (const placed of blocks) {
    const shared = Math.min(gold.end, placed.end) - Math.max(gold.start, placed.start);
    if (shared <= most) continue;
    most = shared;
    best = placed;
  }
  return best;
}

/** Where in the text of a block a place of the source stands; inside an atom, its start. */
function offsetOf({ places, text }: Block, at: number): number {
  const piece = places.piecesIn(0, text.length).find(({ sourceEnd }) => sourceEnd > at);
  if (piece === undefined) return text.length;
  return piece.copied && at > piece.sourceStart
    ? piece.start + at - piece.sourceStart
    : piece.start;
}

/** As core does: a line break or a no-break space is a blank to who reads a unit. */
function inOneLine(text: string): string {
  return text.replaceAll(/[^\S ]/gu, " ");
}
