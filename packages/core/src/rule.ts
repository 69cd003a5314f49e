import type { Image } from "./block.ts";
import type { Draft, Mark } from "./draft.ts";
import type { OptionMap, OptionsOf } from "./option.ts";
import type { Phrase, PhraseHit } from "./phrase.ts";
import type { BrandPromise, DraftProfile, Profile } from "./profile.ts";
import type { Certainty, Channel, SeverityOrOff } from "./words.ts";

/** What kind of change a suggestion proposes. */
export type SuggestionKind =
  | "replace"
  | "hint"
  | "move"
  | "add"
  | "remove"
  | "evidence"
  | "schedule";

/**
 * Evidence grades: A law, field experiment or meta-analysis; B one peer-reviewed study;
 * C vendor or survey data; D expert opinion.
 */
export interface RuleEvidence {
  readonly grade: "A" | "B" | "C" | "D";
  /** Who found it, and where to read it. */
  readonly source: string;
}

/** Wording of one kind of suggestion. */
export interface SuggestionTemplate {
  readonly kind: SuggestionKind;
  /** What to do, to the writer: `Write “{plain}”.` */
  readonly label: string;
}

/** Findings on real drafts that were judged, and how many of them a fair reader agreed with. */
export interface Judged {
  readonly judged: number;
  readonly right: number;
}

/** What is known of a rule from real drafts, over all channels and in each. */
export interface RuleMeasure extends Judged {
  readonly channels: Readonly<Partial<Record<Channel, Judged>>>;
  /** Findings in 1,000 words of drafts that nobody picked. */
  readonly perThousandWords: number | null;
}

/** Templates by name. */
export type Texts = Readonly<Record<string, string>>;
/** What a rule may suggest, by name. */
export type Suggestions = Readonly<Record<string, SuggestionTemplate>>;

/** Everything about a rule that is not code: what its page, its findings and its settings say. */
export interface RuleMeta<
  Messages extends Texts = Texts,
  Suggest extends Suggestions = Suggestions,
  Options extends OptionMap = OptionMap,
> {
  /** What a draft should do, in one line without a full stop. */
  readonly summary: string;
  /** Why, with the reader as its subject. */
  readonly why: string;
  readonly evidence: RuleEvidence;
  readonly severity: Readonly<Record<Channel, SeverityOrOff>>;
  /** Needs no judgement: may be an error unmeasured, and runs on drafts that cannot be scored. */
  readonly mechanical?: boolean;
  /** What the rule cannot run without. Absent: it runs on any draft. */
  readonly needs?: "profile";
  /** How sure a finding is unless the problem says otherwise. `likely` when left out. */
  readonly certainty?: Certainty;
  /** What is there; `{name}` is filled from the data of the problem. */
  readonly messages: Messages;
  readonly suggestions: Suggest;
  readonly options: Options;
  /** Filled in by the preset, never declared. Absent: nothing was measured. */
  readonly measured?: RuleMeasure;
  /** A page about the rule, where that is not one of troth's; empty where there is none. */
  readonly url?: string;
}

/** The names in braces of a template. */
type Slot<Template extends string> = Template extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Slot<Rest>
  : never;

/** The data that a template wants. */
export type Data<Template extends string> = [Slot<Template>] extends [never]
  ? { readonly data?: undefined }
  : { readonly data: Readonly<Record<Slot<Template>, string | number>> };

/** One thing that the writer could do, worded by the rule's `suggestions`. */
export type Suggested<Suggest extends Suggestions> = {
  [Id in keyof Suggest & string]: {
    readonly id: Id;
    /** Plain words to write in place of a mark. */
    readonly replace?: { readonly at: Mark; readonly text: string };
    /** May be applied without a person reading it. */
    readonly safe?: boolean;
  } & Data<Suggest[Id]["label"]>;
}[keyof Suggest & string];

/** The words that a problem is about, an image that stands in no unit, or the draft as a whole. */
export type ProblemPlace = Mark | { readonly image: Image } | "document";

/** What a rule yields: where, which message, with what data. Words and severity come later. */
export type Problem<Messages extends Texts = Texts, Suggest extends Suggestions = Suggestions> = {
  [Id in keyof Messages & string]: {
    readonly message: Id;
    readonly at: ProblemPlace;
    readonly certainty?: Certainty;
    /** One step more severe than the rule is otherwise. */
    readonly grave?: boolean;
    /** The promise of the brand that is broken there. */
    readonly promise?: BrandPromise;
    readonly suggest?: readonly Suggested<Suggest>[];
  } & Data<Messages[Id]>;
}[keyof Messages & string];

/** What a rule sees of one draft. */
export interface RuleContext<Options extends OptionMap = OptionMap> {
  readonly draft: Draft;
  readonly options: OptionsOf<Options>;
  /** Where the rule's own phrases stand, in reading order. */
  readonly hits: readonly PhraseHit[];
  /** What the brand declares, and how the draft stands to it; absent where there is no profile. */
  readonly profile?: DraftProfile;
}

/** A rule with its types forgotten, as the linter runs it. Made by {@link defineRule}. */
export interface Rule {
  readonly id: string;
  readonly meta: RuleMeta;
  /** Phrases to look for; those of all rules are found in one pass over the draft. */
  readonly phrases: readonly Phrase[];
  /** Phrases that it takes from a profile, looked for in the same pass. */
  readonly phrasesOf?: (profile: Profile) => readonly Phrase[];
  readonly check: (context: RuleContext) => Iterable<Problem>;
}

/** Types a rule: each `{name}` of a message must be given, each option has its own type. */
export function defineRule<
  const Messages extends Texts,
  const Suggest extends Suggestions,
  const Options extends OptionMap,
>(rule: {
  readonly id: string;
  readonly meta: RuleMeta<Messages, Suggest, Options>;
  readonly phrases?: readonly Phrase[];
  readonly phrasesOf?: (profile: Profile) => readonly Phrase[];
  readonly check: (context: RuleContext<Options>) => Iterable<Problem<Messages, Suggest>>;
}): Rule {
  // The one place where the types of a rule are forgotten: the linter treats all rules alike.
  return { phrases: [], ...rule } as unknown as Rule;
}
