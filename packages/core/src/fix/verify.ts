import { placeOf, type Block } from "../block.ts";
import type { Draft } from "../draft.ts";
import { applyEdits, type Edit } from "../edit.ts";
import type { Planned, Replacement } from "./plan.ts";

/** What was changed in a file: the words, and the edits that spell them. */
export interface Change {
  readonly replacements: readonly Replacement[];
  /** The same in parts that nobody reads but programs. */
  readonly twins: readonly Planned[];
  readonly edits: readonly Edit[];
}

/** Whether reading the changed file gives the text that was meant, and nothing else is different. */
export function isAsMeant(
  before: readonly Draft[],
  after: readonly Draft[],
  change: Change,
): boolean {
  const meant = meantTexts(change.replacements);
  return (
    before.length === after.length &&
    before.every((draft, at) => isSameBut(draft, after[at], meant, change.edits)) &&
    haveTwinsAsMeant(before[0], after[0], change.twins)
  );
}

function haveTwinsAsMeant(
  before: Draft | undefined,
  after: Draft | undefined,
  planned: readonly Planned[],
): boolean {
  const { twins = [] } = before ?? {};
  return twins.every((layer, at) => {
    const edits = planned.flatMap((one) => (one.layer === layer ? one.edit : []));
    return after?.twins?.[at]?.text === applyEdits(layer.text, edits);
  });
}

function isSameBut(
  before: Draft,
  after: Draft | undefined,
  meant: ReadonlyMap<Block, string>,
  edits: readonly Edit[],
): boolean {
  return (
    before.blocks.length === after?.blocks.length &&
    before.tags.length === after.tags.length &&
    before.images.length === after.images.length &&
    before.comments.length === after.comments.length &&
    before.blocks.every((block, at) => {
      const now = after.blocks[at];
      if (now?.role !== block.role) return false;
      // Another reading of the same template holds the same words in a block of its own.
      const text = meant.get(block) ?? (isTouched(block, edits) ? now.text : block.text);
      return now.text === text;
    })
  );
}

function meantTexts(replacements: readonly Replacement[]): Map<Block, string> {
  const edits = new Map<Block, Edit[]>();
  for (const { at, text } of replacements) {
    const { block, offset } = at.unit;
    const edit = { start: offset + at.start, end: offset + at.end, text };
    edits.set(block, [...(edits.get(block) ?? []), edit]);
  }
  return new Map([...edits].map(([block, own]) => [block, applyEdits(block.text, own)]));
}

function isTouched(block: Block, edits: readonly Edit[]): boolean {
  const { start, end } = placeOf(block, 0, block.text.length);
  return edits.some((edit) => edit.start < end && start < edit.end);
}
