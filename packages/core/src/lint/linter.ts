import type { Note } from "../block.ts";
import type { Draft } from "../draft.ts";
import type { Facets } from "../facets.ts";
import type { ProfileReader, ValueReading } from "../profile.ts";
import type { Finding, MessageResult, Result, SetAside, Verdict } from "../result.ts";
import type { Rule } from "../rule.ts";
import type { Channel, SeverityOrOff } from "../words.ts";
import { findFacets } from "./facets.ts";
import { Fingerprints } from "./fingerprint.ts";
import { mergeSameWords } from "./merge.ts";
import { mergeReadings } from "./readings.ts";
import { prepareRules } from "./run-rules.ts";
import { partSetAside, type ReasonFor } from "./set-aside.ts";
import { findStrengths } from "./strengths.ts";
import { judge, worst, type Gate } from "./verdict.ts";

/** A rule as a configuration wants it. What is left out stands as the rule declares it. */
export interface RuleSetting {
  readonly rule: Rule;
  readonly severity?: SeverityOrOff | Readonly<Partial<Record<Channel, SeverityOrOff>>>;
  readonly options?: Readonly<Record<string, unknown>>;
}

/** What a linter is made of: rules, gate and day. */
export interface LintSettings extends Gate {
  readonly rules: readonly RuleSetting[];
  /** Keep findings of certainty `possible`. */
  readonly showPossible?: boolean;
  /** `YYYY-MM-DD`; decides which ignores have run out. Core has no clock. */
  readonly today: string;
  /** Ids of all rules that a draft may name, where `rules` are only some of them. */
  readonly known?: readonly string[];
  /** Why a finding is left out; undefined for one that counts. */
  readonly setAside?: ReasonFor;
  /** What the brand declares. Rules that need it do not run without. */
  readonly profile?: ProfileReader;
}

/**
 * Lints the messages of one file: mostly one; more where the file is a schedule, or a template that
 * reads differently from reader to reader. Pure: the same drafts always give the same result.
 */
export type Linter = (draft: Draft, ...more: readonly Draft[]) => Result;

/** Prepares the rules once, then lints any number of files. Pure: no files, no clock. */
export function createLinter(settings: LintSettings): Linter {
  const lintDraft = prepareRules(settings);
  return (first, ...more) => {
    const fingerprints = new Fingerprints();
    const messages = byEntry([first, ...more]).map((readings) => {
      const draft = readings[0] ?? first;
      const { findings: found, notes, values } = mergeReadings(readings.map(lintDraft));
      // Before they are merged: what is left out of two that share their words is one of them.
      const named = found.map((one) => ({ ...one, fingerprint: fingerprints.of(one) }));
      const { kept, setAside } = partSetAside(named, draft, settings.setAside);
      const findings = mergeSameWords(kept);
      const strengths = findStrengths(draft);
      const all = withOld(findings, setAside);
      const facets = findFacets(draft, { findings: all, strengths, values });
      const verdict = judge(draft, findings, settings);
      const stands = { ...(facets && { facets }), ...(values && { values }) };
      return { draft, findings, setAside, notes, strengths, verdict, ...stands };
    });
    const { facets, values } = (first.entry === undefined && messages[0]) || {};
    return {
      path: first.path,
      format: first.format,
      source: first.source,
      meta: first.meta,
      verdict: worst(messages.map(({ verdict }) => verdict)),
      ...(first.entry && { messages: messages.flatMap(messageResult) }),
      notes: [
        ...whyNotJudged(messages.map(({ draft }) => draft)),
        ...messages.flatMap(({ notes }) => notes),
      ],
      strengths: messages.flatMap(({ strengths }) => strengths),
      findings: messages.flatMap(({ findings }) => findings),
      ...(settings.setAside && { setAside: messages.flatMap(({ setAside }) => setAside) }),
      ...(facets && { facets }),
      ...(values && { values }),
    };
  };
}

/** A draft reads as it reads, whatever the gate lets pass; only a waiver says that a finding is none. */
function withOld(findings: readonly Finding[], setAside: readonly SetAside[]): readonly Finding[] {
  const old = setAside.filter(({ reason }) => reason.by !== "waiver");
  return [...findings, ...old.map(({ finding }) => finding)];
}

interface Judged {
  readonly draft: Draft;
  readonly verdict: Verdict;
  readonly facets?: Facets;
  readonly values?: readonly ValueReading[];
}

function messageResult({ draft, verdict, facets, values }: Judged): MessageResult[] {
  const { entry, meta } = draft;
  if (entry === undefined) return [];
  const { channel, medium } = meta;
  const stands = { ...(facets && { facets }), ...(values && { values }) };
  return [{ ...entry, channel, medium, verdict, ...stands }];
}

/** The readings of each message, in the order of the file. */
function byEntry(drafts: readonly Draft[]): Draft[][] {
  const messages = new Map<string, Draft[]>();
  for (const draft of drafts) {
    const label = draft.entry?.label ?? "";
    const readings = messages.get(label);
    if (readings === undefined) messages.set(label, [draft]);
    else readings.push(draft);
  }
  return [...messages.values()];
}

/** Of a file with several messages, those that were not judged are named together. */
function whyNotJudged(drafts: readonly Draft[]): Note[] {
  const left = drafts.filter(({ notScored }) => notScored !== undefined);
  const [first] = left;
  if (first?.notScored === undefined) return [];
  if (drafts.length === 1) return [{ message: first.notScored }];
  const labels = left.slice(0, mostNamed).map(({ entry }) => entry?.label ?? "");
  const more = left.length > mostNamed ? ", …" : "";
  const message = `${left.length} of ${drafts.length} messages were not judged (${labels.join(", ")}${more}). Of the first: ${first.notScored}`;
  return [{ message, ...(first.entry && { span: first.entry.span }) }];
}

const mostNamed = 8;
