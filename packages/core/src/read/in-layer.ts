import type { Block, Comment, Image, Note, Reading } from "../block.ts";
import type { Layer } from "../layer.ts";
import type { MergeTag } from "../merge-tag.ts";
import type { Span } from "../span.ts";

/** What was read from a layer, with its places in the file. */
export function inLayer(layer: Layer, reading: Reading): Reading {
  const placed = <T extends { readonly span: Span }>(one: T): T => ({
    ...one,
    span: layer.toFile(one.span.start, one.span.end),
  });
  return {
    blocks: reading.blocks.map((block): Block => ({ ...block, layer })),
    images: reading.images.map((image): Image => {
      const { start, end } = image.span;
      return { ...placed(image), written: layer.text.slice(start, end) };
    }),
    comments: reading.comments.map((comment): Comment => placed(comment)),
    notes: reading.notes.map((note): Note => {
      const { message, span } = note;
      return span === undefined ? note : { message, span: layer.toFile(span.start, span.end) };
    }),
  };
}

/** The merge tags of a layer, with their places in the file. */
export function tagsInLayer(layer: Layer, tags: readonly MergeTag[]): MergeTag[] {
  const place = ({ start, end }: Span): Span => layer.toFile(start, end);
  return tags.map(({ span, fallback, ...tag }) => ({
    ...tag,
    span: place(span),
    written: layer.text.slice(span.start, span.end),
    ...(fallback && { fallback: place(fallback) }),
  }));
}
