import { existsSync } from "node:fs";
import { join } from "node:path";

import type { Entry } from "./entry.ts";
import { readJsonLines } from "./json-lines.ts";

/** A subject line of a bulk mail. */
export interface LabelledSubject {
  readonly text: string;
  readonly from: string;
  readonly urgency: boolean;
  readonly forwardReferencing: boolean;
  readonly sensationalism: boolean;
  readonly obscuredName: boolean;
  /** A "Re:" or "Fwd:" before which nothing came. */
  readonly forgedPrefix: boolean;
  /** A sender's name that looks like a thread: `me, Noor (2)`. */
  readonly forgedThread: boolean;
}

/** A text of a shop. */
export interface ShopText {
  readonly text: string;
  readonly dark: boolean;
  readonly category: string;
}

/** A text of a shop that is dark, and how. */
export interface DarkText {
  readonly text: string;
  readonly type: string;
}

/** A brand's post. */
export interface CompanyPost {
  readonly text: string;
  readonly company: string;
  readonly label: "information" | "action" | "dialogue";
}

/** A sentence of a company's report. */
export interface EnvironmentalSentence {
  readonly text: string;
  readonly claim: boolean;
}

/** The outside sets of a corpus. One that is absent is not measured. */
export interface LabelledSets {
  readonly subjects?: readonly LabelledSubject[];
  readonly shopTexts?: readonly ShopText[];
  readonly darkTexts?: readonly DarkText[];
  readonly companyPosts?: readonly CompanyPost[];
  readonly environmental?: {
    readonly train?: readonly EnvironmentalSentence[];
    readonly dev?: readonly EnvironmentalSentence[];
  };
}

/** The sets in a folder of `*.jsonl`. @throws {CorpusError} where a line is not of its set. */
export function readLabelled(folder: string): LabelledSets {
  const read = <Item>(name: string, readOne: (entry: Entry) => Item): Item[] | undefined => {
    const path = join(folder, `${name}.jsonl`);
    return existsSync(path) ? readJsonLines(path).map(readOne) : undefined;
  };
  return present({
    subjects: read("subjects", readSubject),
    shopTexts: read("ec-darkpattern", readShopText),
    darkTexts: read("dark-patterns-by-type", readDarkText),
    companyPosts: read("corporate-messages", readCompanyPost),
    environmental: someOf({
      train: read("environmental-claims.train", readSentence),
      dev: read("environmental-claims.dev", readSentence),
    }),
  });
}

type Present<Sets> = { [Key in keyof Sets]?: Exclude<Sets[Key], undefined> };

function present<Sets extends object>(sets: Sets): Present<Sets> {
  const entries = Object.entries(sets).filter(([, set]) => set !== undefined);
  return Object.fromEntries(entries) as Present<Sets>;
}

function someOf<Sets extends object>(sets: Sets): Present<Sets> | undefined {
  const some = present(sets);
  return Object.keys(some).length === 0 ? undefined : some;
}

function readSubject(entry: Entry): LabelledSubject {
  return {
    text: entry.text("subject"),
    from: entry.text("from_name"),
    urgency: entry.flag("urgency"),
    forwardReferencing: entry.flag("forward_referencing"),
    sensationalism: entry.flag("sensationalism"),
    obscuredName: entry.flag("obscured_name"),
    forgedPrefix: entry.flag("deceptive_re_fwd"),
    forgedThread: entry.flag("deceptive_from_thread"),
  };
}

function readShopText(entry: Entry): ShopText {
  return { text: entry.text("text"), dark: entry.flag("dark"), category: entry.text("category") };
}

function readDarkText(entry: Entry): DarkText {
  return { text: entry.text("text"), type: entry.text("type") };
}

function readCompanyPost(entry: Entry): CompanyPost {
  return {
    text: entry.text("text"),
    company: entry.text("company"),
    label: entry.word("label", ["information", "action", "dialogue"]),
  };
}

function readSentence(entry: Entry): EnvironmentalSentence {
  const label = entry.count("label");
  if (label > 1) entry.fail(`\`label\` is ${label}.`, "Write 1 for a claim, 0 for none.");
  return { text: entry.text("text"), claim: label === 1 };
}
