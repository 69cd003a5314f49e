import type { Block, Role } from "../../block.ts";
import type { Search } from "./elements.ts";

/** What the names of elements mean in HTML, or in a language that is written like it. */
export interface Vocabulary {
  /** Begin and end a block of text. Any other element is inline. */
  readonly blocks: ReadonlySet<string>;
  /** Have no content. */
  readonly voids: ReadonlySet<string>;
  /** Have content that is no copy. */
  readonly skipped: ReadonlySet<string>;
  /** Of those, the ones that hold CSS. */
  readonly styles: ReadonlySet<string>;
  /** Stand once in a document, wherever their tags stand. */
  readonly wholeDocument: ReadonlySet<string>;
  readonly images: ReadonlySet<string>;
  /** Carry `href`. */
  readonly links: ReadonlySet<string>;
  readonly buttons: ReadonlySet<string>;
  /** Roles of what stands in elements whose role depends on nothing else. */
  readonly roles: ReadonlyMap<string, { readonly role: Role; readonly level?: number }>;
  readonly zones: ReadonlyMap<string, NonNullable<Block["zone"]>>;
  /** What the start tag of an element ends, though no end tag says so. */
  readonly impliedEnds: ReadonlyMap<string, Search>;
  /** Attributes that are declarations of CSS, beside `style`. */
  readonly declarations: readonly string[];
  /** What an end tag ends. */
  readonly endedBy: (name: string) => Search;
  /** Whether `<name/>` has no content. */
  readonly closesItself: (name: string) => boolean;
  /** Elements in whose place another file is read. */
  readonly includes: ReadonlySet<string>;
}
