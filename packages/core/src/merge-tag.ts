import type { Span } from "./span.ts";

/** Stands in the text for a merge tag that prints something: word-like, without letters. */
export const placeholder = "\uFFFC";

/**
 * Ways to write merge tags that are taken for ordinary text unless asked for: `{first_name}`,
 * `[First Name]`, `$NAME$`, `-name-`, and `{Hi|Hello}`.
 */
export const ambiguousDialects = [
  "single-brace",
  "single-bracket",
  "dollar",
  "dash",
  "spintax",
] as const;
export type AmbiguousDialect = (typeof ambiguousDialects)[number];

/**
 * The language of a merge tag, as far as it shows. `curly` is `{{ name }}` or `{% if %}`, which
 * Liquid, Jinja and Handlebars write alike.
 */
export type Dialect =
  | AmbiguousDialect
  | "curly"
  | "liquid"
  | "jinja"
  | "handlebars"
  | "hubspot"
  | "marketo"
  | "pardot"
  | "mailjet"
  | "getresponse"
  | "whatsapp"
  | "mailchimp"
  | "ampscript"
  | "double-percent"
  | "activecampaign"
  | "mailgun"
  | "campaign-monitor"
  | "double-bracket"
  | "omnisend"
  | "sendgrid"
  | "erb"
  | "smarty"
  | "aweber"
  | "salesforce"
  | "mautic"
  | "ghost"
  | "mailpoet"
  | "zoho"
  | "keap"
  | "dotdigital"
  | "moosend"
  | "freemarker"
  | "google-ads";

/** What a control tag does to the text around it. */
export interface Part {
  readonly role: "open" | "middle" | "close";
  /**
   * Of an opening and a closing: what must be the same, such as `{%if`. Of a middle, and of a
   * closing that names nothing (`{{ end }}`): what it must begin with, such as `{%`.
   */
  readonly block: string;
  /** What is tested, as it is written. */
  readonly test?: string;
  /** Shows its text when the test fails: `unless`, `{{^name}}`. */
  readonly inverted?: boolean;
}

/** A stretch of a template language in the source. */
export interface MergeTag {
  readonly span: Span;
  /** As it is written, where the file spells it otherwise. */
  readonly written?: string;
  /** `print` puts text in its place; `control` and `comment` put nothing. */
  readonly kind: "print" | "control" | "comment";
  readonly dialect: Dialect;
  /** The field as it is written: `first_name`, `FNAME`, `lead.First Name`. None of an expression. */
  readonly name?: string;
  /** Text that is printed when the field is empty, without its quotes. */
  readonly fallback?: Span;
  /** In the order of its statements; one AMPscript block may hold several. */
  readonly parts?: readonly Part[];
  /** Stands in `{% raw %}` or the like: not filled in, but passed on as it is written. */
  readonly raw?: true;
}
