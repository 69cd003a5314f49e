import { parse, postprocess, preprocess } from "micromark";
import type { Event, Extension, ParseContext } from "micromark-util-types";

/** Micromark's events for a whole text. */
export type MarkdownParser = (text: string) => readonly Event[];

/** Micromark with these extensions. Putting them together takes as long as to read a short letter. */
export function markdownParser(extensions: Extension[]): MarkdownParser {
  const context = parse({ extensions });
  return (text) => {
    forget(context);
    return postprocess(context.document().write(preprocess()(text, undefined, true)));
  };
}

/** What one text defines means nothing in the next. */
function forget(context: ParseContext): void {
  context.defined = [];
  context.lazy = {};
  delete context.gfmFootnotes;
}
