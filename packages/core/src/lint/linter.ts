import type { Note } from "../block.ts";
import { bodyUnits, quoteOf, spanOf, wholeOf, type Draft, type Mark, type Unit } from "../draft.ts";
import { withDefaults } from "../option.ts";
import { PhraseIndex, type PhraseHit } from "../phrase.ts";
import type { Edit, Finding, Result, Suggestion } from "../result.ts";
import type { Problem, Rule, Suggested } from "../rule.ts";
import type { Channel, Severity, SeverityOrOff } from "../words.ts";
import { Fingerprints } from "./fingerprint.ts";
import { applyIgnores } from "./ignore.ts";
import { mergeSameWords } from "./merge.ts";
import { findStrengths } from "./strengths.ts";
import { pageOf } from "./page.ts";
import { judge, type Gate } from "./verdict.ts";

/** A rule as a configuration wants it. What is left out stands as the rule declares it. */
export interface RuleSetting {
  readonly rule: Rule;
  readonly severity?: SeverityOrOff | Readonly<Partial<Record<Channel, SeverityOrOff>>>;
  readonly options?: Readonly<Record<string, unknown>>;
}

export interface LintSettings extends Gate {
  readonly rules: readonly RuleSetting[];
  /** Keep findings of certainty `possible`. */
  readonly showPossible?: boolean;
  /** `YYYY-MM-DD`; decides which waivers have run out. Core has no clock. */
  readonly today: string;
}

export type Linter = (draft: Draft) => Result;

/** Prepares the rules once, then lints any number of drafts. Pure: no files, no clock. */
export function createLinter(settings: LintSettings): Linter {
  const index = new PhraseIndex<Rule>();
  for (const { rule, severity } of settings.rules) {
    if (severity === "off") continue;
    for (const phrase of rule.phrases) index.add(phrase, rule);
  }
  return (draft) => {
    const hits = index.find(draft.units);
    const fingerprints = new Fingerprints();
    const found = settings.rules
      .flatMap((setting) => run(setting, draft, hits.get(setting.rule) ?? []))
      .filter(({ certainty }) => settings.showPossible === true || certainty !== "possible");
    const { findings, notes } = applyIgnores(draft, found, settings);
    const merged = mergeSameWords(findings.toSorted(byPlace)).map((found) => {
      const { unit: _, ...finding } = found;
      return { ...finding, fingerprint: fingerprints.of(found) };
    });
    return {
      path: draft.path,
      format: draft.format,
      source: draft.source,
      meta: draft.meta,
      verdict: judge(draft, merged, settings),
      notes: [...whyNotJudged(draft), ...draft.notes, ...notes],
      strengths: findStrengths(draft),
      findings: merged,
    };
  };
}

function whyNotJudged({ notScored }: Draft): Note[] {
  return notScored === undefined ? [] : [{ message: notScored }];
}

/** A finding before its fingerprint, which depends on the findings around it. */
export type Found = Omit<Finding, "fingerprint"> & {
  /** The sentence that it stands in; none for a finding about a comment. */
  readonly unit?: Unit;
};

function run(setting: RuleSetting, draft: Draft, hits: readonly PhraseHit[]): Found[] {
  const { rule } = setting;
  const severity = severityOf(setting, draft.meta.channel);
  if (severity === "off") return [];
  if (draft.notScored !== undefined && rule.meta.mechanical !== true) return [];
  const options = withDefaults(rule.meta.options, setting.options ?? {});
  return Array.from(rule.check({ draft, options, hits }), (problem) =>
    toFinding(draft, rule, severity, problem),
  ).flat();
}

function severityOf({ rule, severity }: RuleSetting, channel: Channel): SeverityOrOff {
  const own = rule.meta.severity[channel];
  if (severity === undefined) return own;
  return typeof severity === "string" ? severity : (severity[channel] ?? own);
}

function toFinding(draft: Draft, rule: Rule, severity: Severity, problem: Problem): Found[] {
  const mark = problem.at === "document" ? anchorOf(draft) : problem.at;
  if (mark === undefined) return [];
  const certainty = problem.certainty ?? rule.meta.certainty ?? "likely";
  const span = spanOf(mark);
  return [
    {
      rule: rule.id,
      severity: certainty === "possible" ? "info" : severity,
      certainty,
      scope: problem.at === "document" ? "document" : "span",
      unit: mark.unit,
      message: fill(rule.meta.messages[problem.message] ?? "", problem.data),
      why: rule.meta.why,
      quote: quoteOf(draft, mark),
      source: draft.source.slice(span.start, span.end),
      span,
      suggestions: (problem.suggest ?? []).map((one) => toSuggestion(draft, rule, one)),
      url: pageOf(rule.id),
    },
  ];
}

/** Where a finding about the whole draft stands: the subject, else the first unit of the body. */
function anchorOf(draft: Draft): Mark | undefined {
  const unit =
    draft.units.find(({ zone }) => zone === "subject") ?? bodyUnits(draft)[0] ?? draft.units[0];
  return unit && wholeOf(unit);
}

type AnySuggested = Suggested<Rule["meta"]["suggestions"]>;

function toSuggestion(draft: Draft, rule: Rule, suggested: AnySuggested): Suggestion {
  const { kind = "hint", label = "" } = rule.meta.suggestions[suggested.id] ?? {};
  const edits = suggested.replace ? exactEdit(draft, suggested.replace) : [];
  return {
    label: fill(label, suggested.data),
    kind,
    safe: suggested.safe === true && edits.length > 0,
    edits,
  };
}

/** An edit where the source spells the words out as they read, with nothing to escape; else none. */
function exactEdit(draft: Draft, { at, text }: { at: Mark; text: string }): Edit[] {
  const span = spanOf(at);
  const spelt = draft.source.slice(span.start, span.end) === at.unit.text.slice(at.start, at.end);
  return spelt && /^[\p{L}\p{N} ,.'’-]*$/u.test(text) ? [{ ...span, text }] : [];
}

function fill(template: string, data: Problem["data"]): string {
  const values: Readonly<Record<string, string | number>> = data ?? {};
  return template.replaceAll(/\{(\w+)\}/gu, (slot, name: string) =>
    // A merge tag in quoted words: what it will print nobody knows.
    String(values[name] ?? slot).replaceAll("\uFFFC", "[…]"),
  );
}

function byPlace(a: Found, b: Found): number {
  return a.span.start - b.span.start || a.span.end - b.span.end || (a.rule < b.rule ? -1 : 1);
}
