import type { Layer } from "./layer.ts";
import type { Prose } from "./prose.ts";
import type { Span } from "./span.ts";

/** What a block is in its format. What it is in the message is its zone. */
export type Role =
  | "subject"
  | "preheader"
  | "from"
  | "reply-to"
  | "heading"
  | "paragraph"
  | "list-item"
  | "cell"
  | "button"
  | "alt"
  | "code"
  /** What a merge tag prints when its field is empty. */
  | "fallback";

/** How the words of a block are spelt where they stand, which decides what must be escaped. */
export type Syntax =
  | "plain"
  | "html"
  | "attribute"
  | "markdown"
  | "yaml"
  | "yaml-single"
  | "yaml-double"
  | "yaml-block";

/** A link in the text of a block. */
export interface Link {
  /** Offsets into the text of the block. */
  readonly start: number;
  readonly end: number;
  /** As written, entities decoded; merge tags stay as they are. "" when there is no target. */
  readonly target: string;
  /** The text is the address itself: `<https://…>` or a bare URL. */
  readonly auto?: boolean;
  /** What a screen reader says in place of the text. */
  readonly label?: string;
}

/** A run of text that reads as one: a paragraph, a heading, a button, a subject line. */
export interface Block {
  readonly role: Role;
  readonly text: string;
  /** Where the text stands in the layer, or in the file where there is none. */
  readonly places: Prose;
  /** What the block was read from. Absent: the file itself. */
  readonly layer?: Layer;
  /** `plain` when absent. */
  readonly syntax?: Syntax;
  readonly links: readonly Link[];
  /** Of a heading, 1 to 6. */
  readonly level?: number;
  /** Depth of quotation, 0 outside. */
  readonly quote?: number;
  /** Stands below `-- `, in `<footer>`, in `<nav>` and the like: the format itself names the zone. */
  readonly zone?: "nav" | "signature" | "footer" | "quoted";
  /** Item of a numbered list. */
  readonly ordered?: boolean;
  /** A line feed in the text is a soft wrap. Absent: it is a break that the reader sees. */
  readonly wrapped?: boolean;
  /** A reader never sees it, or sees it only in Outlook. Absent: seen by all. */
  readonly hidden?: "always" | "outlook";
}

/** Where `[start, end)` of the text of a block stands in the file. */
export function placeOf({ places, layer }: Block, start: number, end: number): Span {
  const span = places.toSource(start, end);
  return layer === undefined ? span : layer.toFile(span.start, span.end);
}

/** An image of the message, whether or not its `alt` became a block. */
export interface Image {
  readonly span: Span;
  /** Its tag, where the file spells it otherwise. */
  readonly written?: string;
  /** Where it is fetched from, as a link's target is written. "" when nothing says so. */
  readonly src: string;
  /** Absent: nothing is said in its place. Empty: declared decoration. */
  readonly alt?: string;
  /** Hidden, or at most one pixel: a spacer or tracking pixel. */
  readonly spacer: boolean;
  readonly linked: boolean;
}

/** A comment of the format; where ignore directives live. */
export interface Comment {
  /** With its delimiters. */
  readonly span: Span;
  /** Without its delimiters. */
  readonly text: string;
  /** The comment stays in what is sent to the reader. */
  readonly sent: boolean;
}

/** Something that the reader of a file noticed and recovered from. */
export interface Note {
  readonly message: string;
  readonly span?: Span;
}

/** What a reader makes of a file, in reading order. */
export interface Reading {
  readonly blocks: readonly Block[];
  readonly images: readonly Image[];
  readonly comments: readonly Comment[];
  readonly notes: readonly Note[];
}
