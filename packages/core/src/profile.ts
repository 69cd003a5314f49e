import type { Note } from "./block.ts";
import type { Draft, Mark } from "./draft.ts";
import type { Channel, Medium, SeverityOrOff } from "./words.ts";

/** What a brand declares that it stands for: its `values.yaml`, checked, with defaults filled in. */
export interface Profile {
  readonly brand: Brand;
  /** What it does, for whom; "" where that is not said. */
  readonly mission: string;
  /** Why it does it. */
  readonly purpose: string;
  readonly values: readonly DeclaredValue[];
  readonly promises: readonly BrandPromise[];
  readonly words: BrandWords;
  readonly audiences: readonly Audience[];
  readonly channels: Readonly<Partial<Record<Channel, ChannelPlan>>>;
  /** Absent where nothing is planned. */
  readonly cadence?: Cadence;
  /** By stage, 0 to 5; what is left out stands as in troth's own ladder. */
  readonly ladder: Readonly<Partial<Record<number, Rung>>>;
  /** The register of offers, as a path from the profile. */
  readonly offersFile?: string;
  readonly claimsPolicy: "lenient" | "strict";
}

/** Who speaks. */
export interface Brand {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly legal?: { readonly entity?: string; readonly address?: string };
  readonly markets: readonly ("us" | "ca" | "uk" | "eu" | "other")[];
  readonly voice: { readonly person?: "i" | "we" | "name"; readonly collectiveOk: boolean };
}

/** One value: expressible, provable, violable. */
export interface DeclaredValue {
  readonly id: string;
  readonly name: string;
  readonly means: string;
  /** What it costs; a value that costs nothing is a slogan. */
  readonly not: string;
  /** Sentences and phrases that count as showing it. */
  readonly expressions: readonly string[];
  /** Words of its subject: they say that it is spoken of, not that it is shown. */
  readonly keywords: readonly string[];
  /** Phrases that sound like it and do not count. */
  readonly lookalikes: readonly string[];
  /** Acts that a reader could observe. */
  readonly behaviours: readonly string[];
  /** Phrases that break it. */
  readonly brokenBy: readonly string[];
  readonly requiresProof: boolean;
  readonly risk: "none" | "brand" | "regulated";
  /** Nobody expects it before this stage. */
  readonly sinceStage: number;
  readonly proof: readonly ValueProof[];
}

/** Something that can be checked. */
export interface ValueProof {
  readonly id: string;
  readonly claim: string;
  readonly kind: "number" | "policy" | "case" | "certificate" | "artifact" | "person";
  /** A URL, or a path from the profile. */
  readonly source: string;
  /** `YYYY-MM-DD`, the last day on which it holds; absent: it does not run out. */
  readonly validUntil?: string;
  readonly aliases: readonly string[];
}

/** What a brand has promised, with what tells whether a draft keeps it. */
export interface BrandPromise {
  readonly id: string;
  readonly text: string;
  /** The value that it keeps, by id. */
  readonly value?: string;
  readonly test: PromiseTest;
}

/** All that is given must hold. Empty: nothing can tell. */
export interface PromiseTest {
  /** Ids of rules that may find nothing. */
  readonly forbidRules: readonly string[];
  /** Regular expressions that may not match. */
  readonly forbidText: readonly string[];
  /** Regular expressions of which each must match. */
  readonly requireText: readonly string[];
  /** Where `requireText` and `forbidText` hold; everywhere when left out. */
  readonly channels?: readonly Channel[];
  /** Of a campaign: at most so many messages. */
  readonly cap?: {
    readonly channel: Channel | Medium;
    readonly max: number;
    readonly perDays: number;
  };
  /** Of a campaign: at most so many messages that ask, one behind the other. */
  readonly asksInARow?: number;
}

/** Words of the brand, and words that it leaves to others. */
export interface BrandWords {
  readonly use: readonly { readonly term: string; readonly for: string }[];
  readonly avoid: readonly AvoidedWord[];
  /** Words that only the company understands. */
  readonly internal: readonly string[];
  readonly glossary: Readonly<Record<string, string>>;
}

/** A word that the brand does not use. */
export interface AvoidedWord {
  readonly term: string;
  /** What to write in its place, or how to find that out; "" where nothing is said. */
  readonly instead: string;
  readonly never: boolean;
  readonly why: string;
}

/** Who reads. */
export interface Audience {
  readonly id: string;
  readonly who: string;
  /** Terms that these readers use themselves. */
  readonly knows: readonly string[];
  /** Ids of values, what they care for most first. */
  readonly cares: readonly string[];
  readonly reading: "general" | "expert";
  readonly stageDefault?: number;
}

/** What the brand wants of the messages of a channel. */
export interface ChannelPlan {
  readonly budgetWords?: number;
  readonly maxAsks?: number;
  readonly lead?: "reader" | "value" | "news" | "offer";
  /** Absent: nobody has said. */
  readonly valueRequired?: boolean;
  readonly severityOverrides: Readonly<Record<string, SeverityOrOff>>;
}

/** How often, over all touches. */
export interface Cadence {
  readonly windowDays?: number;
  readonly mode: "steady" | "sale";
  readonly caps: readonly {
    readonly audience?: string;
    readonly stage?: number;
    readonly channels: readonly (Channel | Medium)[];
    readonly max: number;
    readonly perDays: number;
  }[];
  readonly quiet: readonly { readonly after: string; readonly days: number }[];
}

/** What a stage of the relationship allows. */
export interface Rung {
  readonly name?: string;
  readonly enteredBy: readonly string[];
  readonly maxAskLevel?: number;
  readonly maxValues?: number;
  readonly maxPressure?: string;
}

/** How a draft stands to a declared value. Only `shown` counts. */
export const valueStatuses = ["shown", "said", "unbacked", "contradicted", "absent"] as const;
export type ValueStatus = (typeof valueStatuses)[number];

/** Words that decide about a value. */
export interface ValueSign extends Mark {
  readonly as: "shown" | "said" | "unbacked" | "contradicted";
  /** To a person: `close to “we mended it instead of replacing it”`. */
  readonly because: string;
  /** The sentence hopes, asks or speaks of others: it claims nothing. */
  readonly hope?: boolean;
}

/** A sentence that may show a value, by likeness alone: a question to the owner, never a verdict. */
export interface ValueCandidate extends Mark {
  /** Stems that it has in common with what is said of the value. */
  readonly shared: readonly string[];
}

/** How a draft stands to one declared value, and why. */
export interface ValueReading {
  readonly value: DeclaredValue;
  readonly status: ValueStatus;
  /** In reading order; empty where the value is absent. */
  readonly signs: readonly ValueSign[];
  /** Proof that holds on the day of the run. */
  readonly live: readonly ValueProof[];
  /** To the brand owner; "" where nothing is to be done. */
  readonly suggestion: string;
  /** Of an absent value: what may show it after all, for the owner to say. */
  readonly candidate?: ValueCandidate;
}

/** A promise whose test of the text fails: at the words that break it, or for words that lack. */
export interface BrokenPromise {
  readonly promise: BrandPromise;
  readonly at?: Mark;
}

/** What a rule sees of the profile: what is declared, and how this draft stands to it. */
export interface DraftProfile {
  readonly declared: Profile;
  readonly readings: readonly ValueReading[];
  readonly broken: readonly BrokenPromise[];
  /** What is to be said about the tags that the writer has put into the draft. */
  readonly notes: readonly Note[];
}

/** A profile and what reads drafts by it. Core has neither its file nor its matcher. */
export interface ProfileReader {
  readonly profile: Profile;
  readonly read: (draft: Draft) => DraftProfile;
  /** The readings, once the rules have found which promises are broken as well. */
  readonly settle: (
    readings: readonly ValueReading[],
    broken: readonly BrokenPromise[],
  ) => readonly ValueReading[];
}

/** A draft for these readers: theirs where an audience is named, else all. */
export function expectedValues(
  { audiences, values }: Pick<Profile, "audiences" | "values">,
  { meta }: Pick<Draft, "meta">,
): readonly DeclaredValue[] {
  const audience = audiences.find(({ id }) => id === meta.audience);
  const stage = meta.stage ?? audience?.stageDefault;
  const due = values.filter(({ sinceStage }) => stage === undefined || sinceStage <= stage);
  if (audience === undefined || audience.cares.length === 0) return due;
  return audience.cares.flatMap((id) => due.find((value) => value.id === id) ?? []);
}

/** How many values a message may hold, by the ladder: 0 stranger to 5 advocate. */
export function roomForValues({ ladder }: Pick<Profile, "ladder">, stage: number): number {
  return ladder[stage]?.maxValues ?? houseLadder[stage] ?? 1;
}

/** Values in one touch, by stage: a house default. */
const houseLadder: readonly number[] = [1, 1, 2, 2, 3, 3];
