import type {
  AmbiguousDialect,
  Certainty,
  Channel,
  Format,
  Medium,
  Move,
  Severity,
  SeverityOrOff,
  Zone,
} from "@troth/core";

/** What a team may ask of its drafts. */
export const kinds = [
  "existence",
  "substitution",
  "occurrence",
  "consistency",
  "required",
] as const;
export type Kind = (typeof kinds)[number];

/** A draft of an inline test. A bare string is Markdown. */
export interface TeamCase {
  readonly draft: string;
  readonly format?: Format;
  readonly channel?: Channel;
  readonly medium?: Medium;
  readonly stage?: number;
  readonly mergeTags?: readonly AmbiguousDialect[];
  readonly options?: Readonly<Record<string, unknown>>;
  /** Of a flagged draft: the messages, or how they start, in order. */
  readonly expect?: readonly string[];
  /** Of a flagged draft: the first suggestion of each finding. */
  readonly suggest?: readonly string[];
}

/** What a rule looks for. */
export interface Sought {
  /** Whole words and phrases; each form is written out. */
  readonly words?: readonly string[];
  /** Regular expressions, for what words cannot say. */
  readonly patterns?: readonly string[];
  /** Capitals matter; they do not when left out. */
  readonly matchCase?: boolean;
}

interface Common {
  /** What a draft should do, in one line. */
  readonly summary: string;
  /** Why, with the reader as its subject. */
  readonly why: string;
  /** In place of the words of the kind; with its `{slots}`. */
  readonly message?: string;
  /** What to do, in place of the words of the kind. */
  readonly advice?: string;
  readonly severity?: Severity | Readonly<Partial<Record<Channel, SeverityOrOff>>>;
  readonly certainty?: Certainty;
  /** The only channels in which it runs. */
  readonly channels?: readonly Channel[];
  /** The only places that it looks at; where the message speaks to its reader when left out. */
  readonly zones?: readonly Zone[];
  /** Only what does this to the reader; all when left out. */
  readonly moves?: readonly Move[];
  /** Where the team has it from. */
  readonly source?: string;
  /** A page about the rule. */
  readonly url?: string;
  readonly flags?: readonly (string | TeamCase)[];
  readonly passes?: readonly (string | TeamCase)[];
}

/** Words that a draft leaves out. */
export interface Existence extends Common, Sought {
  readonly kind: "existence";
}

/** Words that are written otherwise. */
export interface Substitution extends Common {
  readonly kind: "substitution";
  /** What is found, and what to write in its place. */
  readonly swap: Readonly<Record<string, string | readonly string[]>>;
  readonly matchCase?: boolean;
  /** `--fix` may write it where there is one word to write. */
  readonly safe?: boolean;
}

/** How often something may or must stand. */
export interface Occurrence extends Common, Sought {
  readonly kind: "occurrence";
  readonly max?: number;
  readonly min?: number;
  /** Counted in each sentence in place of the whole draft. */
  readonly per?: "draft" | "unit";
}

/** Spellings of which a draft keeps to one. */
export interface Consistency extends Common {
  readonly kind: "consistency";
  readonly either: readonly (readonly string[])[];
}

/** What a draft must say. */
export interface Required extends Common, Sought {
  readonly kind: "required";
  /** Only of drafts that hold one of these words. */
  readonly when?: readonly string[];
}

/** A rule as a team writes it down. */
export type Definition = Existence | Substitution | Occurrence | Consistency | Required;
