import type { Reading } from "../block.ts";
import { withPreview } from "./html/preview.ts";
import { Walker } from "./html/walker.ts";
import { mjmlVocabulary } from "./mjml/vocabulary.ts";
import type { Template } from "./template.ts";

/** Reads the message that starts at `from`; what stands in MJML's elements is HTML. */
export function readMjml(template: Template, from: number): Reading {
  const { masked } = template;
  const source = { template, masked, vocabulary: mjmlVocabulary };
  const { read, images, comments, notes } = new Walker(source).walk({
    start: from,
    end: masked.length,
  });
  return { blocks: withPreview(read), images, comments, notes };
}
