import type { Block } from "../block.ts";
import { sourceOf, type Draft, type Mark } from "../draft.ts";
import type { Layer } from "../layer.ts";
import { placeholder } from "../merge-tag.ts";
import type { Piece } from "../prose.ts";
import { isRefusal, type Edit, type Refusal } from "../edit.ts";
import { escape, inAscii } from "./escape.ts";
import { minimal } from "./minimal.ts";

/** Plain words to write in place of a mark. */
export interface Replacement {
  readonly at: Mark;
  readonly text: string;
}

/** An edit of the text that a block was read from, escaped as its syntax wants it. */
export interface Planned {
  /** Absent: the text is the file. */
  readonly layer?: Layer;
  readonly edit: Edit;
}

/**
 * How plain words are written in place of a mark, changing nothing else, or why that cannot be
 * done. Undefined where the words stand there already.
 */
export function planReplacement(
  draft: Draft,
  { at, text }: Replacement,
): Planned | Refusal | undefined {
  if (draft.locked !== undefined) return { refused: draft.locked };
  const { block, offset } = at.unit;
  const wanted = { start: offset + at.start, end: offset + at.end, text };
  const change = minimal(block.text, wanted);
  if (change === undefined) return undefined;
  const inLayer = toLayer(block, change, sourceOf(draft, block));
  if (isRefusal(inLayer)) return inLayer;
  const edit = spell(block, inLayer, draft.asciiOnly === true);
  if (isRefusal(edit)) return edit;
  return block.layer === undefined ? { edit } : { edit, layer: block.layer };
}

/** The edits of the file that a planned edit is. */
export function writePlanned({ layer, edit }: Planned): readonly Edit[] | Refusal {
  return layer === undefined ? [edit] : layer.write(edit);
}

/** An edit of the block's text as one of the text that it was read from; not escaped yet. */
function toLayer({ text, places }: Block, edit: Edit, source: string): Edit | Refusal {
  if (edit.start === edit.end) {
    const at = insertionPoint(places.piecesIn(edit.start - 1, edit.start), edit.start, places);
    return { start: at, end: at, text: edit.text };
  }
  const pieces = places.piecesIn(edit.start, edit.end);
  const why = whyFixed(pieces, text, source);
  if (why !== undefined) return { refused: why };
  const first = pieces[0];
  const last = pieces.at(-1);
  if (first === undefined || last === undefined) return { refused: "its place is not known" };
  return {
    start: first.copied ? first.sourceStart + edit.start - first.start : first.sourceStart,
    end: last.copied ? last.sourceStart + edit.end - last.start : last.sourceEnd,
    text:
      restOf(first, text, first.start, edit.start) +
      edit.text +
      restOf(last, text, edit.end, last.end),
  };
}

/** What stands in a place goes on the side of the character before it. */
function insertionPoint([before]: readonly Piece[], at: number, places: Block["places"]): number {
  if (before === undefined) return places.toSource(at, at).start;
  return before.copied ? before.sourceStart + at - before.start : before.sourceEnd;
}

/** The part of an atom that an edit only touches: an atom is never split, so it is written anew. */
function restOf({ copied }: Piece, text: string, from: number, to: number): string {
  return copied ? "" : text.slice(from, Math.max(from, to));
}

/** Why these pieces cannot be written over, or undefined. */
function whyFixed(pieces: readonly Piece[], text: string, source: string): string | undefined {
  for (const [at, piece] of pieces.entries()) {
    const { copied, start, end, sourceStart, sourceEnd } = piece;
    if (!copied && text.slice(start, end).includes(placeholder)) {
      return "a merge tag stands inside the words";
    }
    if (!copied && source[sourceStart] === "<") return "a line break stands inside the words";
    const next = pieces[at + 1];
    if (next !== undefined && !unseen.test(source.slice(sourceEnd, next.sourceStart))) {
      return "markup stands inside the words";
    }
  }
  return undefined;
}

/** Soft hyphens and other characters that nobody sees, however they are written. */
const unseen =
  /^(?:[\u00AD\u200B-\u200F\u2060\uFEFF]|&(?:shy|zwn?j|#(?:173|820[3-7]|x(?:ad|200[b-f])));)*$/iu;

function spell({ syntax = "plain" }: Block, edit: Edit, asciiOnly: boolean): Edit | Refusal {
  const text = escape(syntax, edit.text);
  if (!asciiOnly) return { ...edit, text };
  const ascii = inAscii(syntax, text);
  if (ascii !== undefined) return { ...edit, text: ascii };
  return {
    refused: "the character set of the file is a guess, and only plain letters are safe in it",
  };
}
