import {
  channels,
  createLinter,
  type Channel,
  type Finding,
  type Linter,
  type Rule,
  type Span,
} from "@troth/core";

import type { Collection, MeasuredText, ReadText } from "./texts.ts";

/** A finding of a rule on a text of the corpus, as a person would see it reported. */
export interface Firing extends Span {
  readonly text: MeasuredText;
  readonly scope: Finding["scope"];
  readonly message: string;
}

/** What the rules find in the texts that each is measured on, by rule. Possible findings are left out. */
export function fire(
  rules: readonly Rule[],
  texts: Iterable<ReadText>,
): { readonly texts: readonly MeasuredText[]; readonly firings: ReadonlyMap<Rule, Firing[]> } {
  const lints = rules.map((rule) => ({
    on: collectionsOf(rule),
    lint: alone(rule),
    firings: [] as Firing[],
  }));
  const seen: MeasuredText[] = [];
  for (const read of texts) {
    seen.push(read.text);
    for (const { on, lint, firings } of lints) {
      if (on.has(read.text.collection)) firings.push(...firingsIn(read, lint));
    }
  }
  return {
    texts: seen,
    firings: new Map(rules.map((rule, at) => [rule, lints[at]?.firings ?? []])),
  };
}

/** Names and links are masked in drafts, so rules about these are measured on files. */
export function collectionsOf({ id }: Rule): ReadonlySet<Collection> {
  return id.startsWith("basics/") || id === "human/no-person" ? onFiles : onDrafts;
}

const onFiles: ReadonlySet<Collection> = new Set(["files"]);
const onDrafts: ReadonlySet<Collection> = new Set(["moves", "pool"]);

/** In which channels a rule is measured: where it declares a severity; one that is off everywhere, in all. */
export function measuredChannels({ meta }: Rule): readonly Channel[] {
  const on = channels.filter((channel) => meta.severity[channel] !== "off");
  return on.length === 0 ? channels : on;
}

/** The rule by itself: beside others, those that flag the same words would share a finding. */
function alone(rule: Rule): Linter {
  const isOff = channels.every((channel) => rule.meta.severity[channel] === "off");
  // The day decides only which ignores of a draft have run out.
  const setting = isOff ? { rule, severity: "info" as const } : { rule };
  return createLinter({ rules: [setting], today: "2026-01-15" });
}

function firingsIn({ text, drafts }: ReadText, lint: Linter): Firing[] {
  const found = lint(...drafts).findings.map(({ span, scope, message }) => ({
    ...span,
    text,
    scope,
    message,
  }));
  // One place is judged once, whatever is said about it.
  return [...new Map(found.map((one) => [`${one.start} ${one.end}`, one])).values()];
}
