import type { Channel, PartOfSpeech } from "@troth/core";

import type { Source } from "../sources.ts";
import { nouns } from "./lexicon/nouns.ts";
import { others } from "./lexicon/others.ts";
import { verbs } from "./lexicon/verbs.ts";

/** Neighbours of a word, each a list parted by spaces; a plural counts as its singular. */
export interface Neighbours {
  /** Right before. */
  readonly before?: string;
  /** Right after. */
  readonly after?: string;
  /** Among the five words after. */
  readonly soon?: string;
  /** Anywhere in the sentence. */
  readonly near?: string;
}

/** One sense in which a word is empty. A lemma with several such senses has several entries. */
export interface Buzzword {
  readonly lemma: string;
  readonly part: PartOfSpeech;
  /** Only these forms, when others mean something. */
  readonly forms?: readonly string[];
  /** The base form is a noun too, which is not meant. */
  readonly verbOnly?: boolean;
  /** Only in small letters: with a capital it is more often part of a name, in a title too. */
  readonly small?: boolean;
  /** Words that say the same, inflected like the lemma. */
  readonly plain?: readonly string[];
  /** The only plain word fits wherever the lemma stands. */
  readonly swap?: boolean;
  /** What to do when no single word will help. */
  readonly say?: string;
  /** Any of these shows a literal or technical sense. */
  readonly literal?: Neighbours;
  /** One of these must be there, else the word is an ordinary one. */
  readonly only?: Neighbours;
  /** Only in these kinds of message. */
  readonly channels?: readonly Channel[];
  readonly source: Source;
}

/** As the lists of one part of speech have it. */
export type Entry = Omit<Buzzword, "part">;

/** All entries. */
export const buzzwords: readonly Buzzword[] = [
  ...verbs.map((entry) => ({ ...entry, part: "verb" as const })),
  ...nouns.map((entry) => ({ ...entry, part: "noun" as const })),
  ...others.map((entry) => ({ ...entry, part: "other" as const })),
];
