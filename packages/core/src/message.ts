import type { Block, Comment, Image, Note } from "./block.ts";
import type { Disabled, Draft, Entry, MailFacts } from "./draft.ts";
import type { Layer } from "./layer.ts";
import type { MergeTag } from "./merge-tag.ts";
import type { FrontMatterValue } from "./read/front-matter.ts";

/** One message as it was read, before anybody has judged it. Every place is one of the file. */
export interface Message {
  readonly blocks: readonly Block[];
  /** What merge tags print where their field is empty: read, but no part of the message's flow. */
  readonly fallbacks: readonly Block[];
  readonly images: readonly Image[];
  readonly comments: readonly Comment[];
  readonly tags: readonly MergeTag[];
  readonly notes: readonly Note[];
  /** What it states about itself, by key: `channel`, `stage`, … */
  readonly values: ReadonlyMap<string, FrontMatterValue>;
  readonly disabled: readonly Disabled[];
  readonly entry?: Entry;
  readonly mail?: MailFacts;
  readonly twins?: readonly Layer[];
  readonly locked?: string;
  readonly toBytes?: NonNullable<Draft["toBytes"]>;
}

/** At least one message. */
export type Messages = readonly [Message, ...Message[]];
