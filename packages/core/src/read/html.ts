import type { Reading } from "../block.ts";
import { htmlVocabulary } from "./html/elements.ts";
import { withPreview } from "./html/preview.ts";
import { Walker } from "./html/walker.ts";
import type { Template } from "./template.ts";

/** Reads the message that starts at `from`. Broken HTML is read as a browser would read it. */
export function readHtml(template: Template, from: number): Reading {
  const { masked } = template;
  const { read, images, comments, notes } = new Walker({
    template,
    masked,
    vocabulary: htmlVocabulary,
  }).walk({
    start: from,
    end: masked.length,
  });
  return { blocks: withPreview(read), images, comments, notes };
}

/**
 * Reads HTML that stands inside another format: `[start, end)` of the source.
 *
 * @param masked the source with what is not HTML (merge tags, `>` of quotations) overwritten by as
 * many characters; blanks fold away.
 */
export function readHtmlRange(
  template: Template,
  masked: string,
  start: number,
  end: number,
): Reading {
  const { read, images, comments, notes } = new Walker({
    template,
    masked,
    vocabulary: htmlVocabulary,
  }).walk({ start, end });
  return { blocks: read.map(({ block }) => block), images, comments, notes };
}
