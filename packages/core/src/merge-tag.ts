import type { Span } from "./span.ts";

/** Stands in the text for a merge tag that prints something: word-like, without letters. */
export const placeholder = "\uFFFC";

/** A stretch of a template language in the source. */
export interface MergeTag {
  readonly span: Span;
  /** `print` puts text in its place; `control` and `comment` put nothing. */
  readonly kind: "print" | "control" | "comment";
  readonly dialect: "mailchimp" | "curly";
  /** Text that is printed when the field is empty, without its quotes. */
  readonly fallback?: Span;
}
