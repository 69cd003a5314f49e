import type { Note } from "./block.ts";
import type { ByteSpan, Mark, Meta } from "./draft.ts";
import type { Edit } from "./edit.ts";
import type { Facets } from "./facets.ts";
import type { BrandPromise, ValueReading } from "./profile.ts";
import type { Replacement } from "./fix/plan.ts";
import type { SuggestionKind } from "./rule.ts";
import type { Span } from "./span.ts";
import type { Certainty, Channel, Medium, Severity } from "./words.ts";

/** Something that the writer could do about a finding. */
export interface Suggestion {
  readonly label: string;
  readonly kind: SuggestionKind;
  /** May be applied without a person reading it. */
  readonly safe: boolean;
  /** Empty when it is for a person to do, when no exact edit exists, or when it would fill pages. */
  readonly edits: readonly Edit[];
  /** What the edits of a safe one write, in plain words. */
  readonly replacement?: Replacement;
  /** Why an edit that would be safe cannot be made here. */
  readonly refused?: string;
}

/** A finding whose safe suggestion was not applied, and why. */
export interface NotFixed {
  readonly rule: string;
  readonly reason: string;
}

/** A place in the decoded text of a layer: line and column from 1, column in UTF-16 units. */
export interface Decoded {
  /** As a person calls it: `part 1.2, text/html`. */
  readonly part: string;
  readonly line: number;
  readonly column: number;
}

/** A place that a finding about several drafts also speaks of; mostly in another file. */
export interface Related {
  readonly path: string;
  /** The file that it stands in. */
  readonly source: string;
  readonly span: Span;
  /** The visible words. */
  readonly quote: string;
  /** What stands there. */
  readonly message: string;
}

/** One thing that a rule says about some words, about the draft as a whole, or about a campaign. */
export interface Finding {
  readonly rule: string;
  /** Other rules that flag the same words. */
  readonly also?: readonly string[];
  readonly severity: Severity;
  readonly certainty: Certainty;
  readonly scope: "span" | "document" | "campaign";
  readonly message: string;
  readonly why: string;
  /** The visible words. */
  readonly quote: string;
  /** The source at `span`, as written. */
  readonly source: string;
  readonly span: Span;
  /** The words themselves. None for a finding about an image or a comment. */
  readonly mark?: Mark;
  /** In a mail: among its bytes. */
  readonly bytes?: ByteSpan;
  /** Where the words start in the decoded text, where the file spells it otherwise. */
  readonly decoded?: Decoded;
  readonly suggestions: readonly Suggestion[];
  /** The promise of the brand that this breaks. */
  readonly promise?: BrandPromise;
  /** Of a finding about a campaign: the other places that it speaks of. */
  readonly related?: readonly Related[];
  /** Stays the same when lines move; changes when the sentence does. */
  readonly fingerprint: string;
  /** The rule's page. */
  readonly url: string;
}

/**
 * Why a finding is left out: it was there before, somebody answers for it (under the nth waiver), or
 * its words are as they were.
 */
export type Reason =
  | { readonly by: "baseline" }
  | { readonly by: "waiver"; readonly waiver: number }
  | { readonly by: "unchanged" };

/** A finding that is left out on purpose: it neither blocks nor is shown. */
export interface SetAside {
  readonly finding: Finding;
  readonly reason: Reason;
}

/** Something the draft does well. */
export interface Strength {
  readonly kind: "welcome" | "give" | "story" | "purpose" | "proof" | "reply";
  readonly message: string;
  readonly quote: string;
  readonly span: Span;
}

/** `review`: nothing blocks, but there are warnings. `not-scored`: the draft could not be judged. */
export type Verdict = "blocked" | "review" | "clear" | "not-scored";

/** One message of a file that holds several, such as a row of a schedule. */
export interface MessageResult {
  /** `row 4` */
  readonly label: string;
  readonly span: Span;
  readonly channel: Channel;
  readonly medium: Medium;
  readonly verdict: Verdict;
  /** Absent where it could not be judged. */
  readonly facets?: Facets;
  /** How it stands to each value that the brand declares, where there is a profile. */
  readonly values?: readonly ValueReading[];
}

/** What linting one file gives. */
export interface Result {
  /** The file is no message but the profile of the brand, or its waivers. */
  readonly about?: "profile" | "waivers";
  readonly path: string;
  readonly format: string;
  readonly source: string;
  readonly meta: Meta;
  readonly verdict: Verdict;
  /** Of a file that holds several messages, each of them; the verdict above is the worst of theirs. */
  readonly messages?: readonly MessageResult[];
  readonly notes: readonly Note[];
  readonly strengths: readonly Strength[];
  readonly findings: readonly Finding[];
  /** Where the linter was told to leave some out: those, before any are merged. */
  readonly setAside?: readonly SetAside[];
  /** Of a file that is one message which could be judged. */
  readonly facets?: Facets;
  /** The same, where there is a profile: how it stands to each value that the brand declares. */
  readonly values?: readonly ValueReading[];
}
