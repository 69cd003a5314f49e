import type { Note } from "../../block.ts";
import type { Span } from "../../span.ts";

/** The text behind `<a href="…` is lost: nothing closes the tag. */
export function cutTagNote(span: Span): Note {
  return {
    message:
      "The HTML ends inside the tag that starts here, so the text from here on is not read. " +
      "Close the tag with “>” and its attributes with a quotation mark.",
    span,
  };
}

export function cutCommentNote(span: Span): Note {
  return {
    message:
      "The comment that starts here has no end, so the text from here on is not read. " +
      "Close it with “-->”.",
    span,
  };
}

/** The text behind `<style>` and the like is lost: no end tag follows. */
export function cutElementNote({ name, span }: { name: string; span: Span }, end: number): Note {
  return {
    message:
      `The <${name}> that starts here has no end tag, so the text from here on is not read. ` +
      `Close it with </${name}>.`,
    span: { start: span.start, end },
  };
}

export function includeNote(span: Span): Note {
  return {
    message:
      "The file that is included here was not read with this one. " +
      "Name it as well to have its text read.",
    span,
  };
}
