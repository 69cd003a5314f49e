import type { Note } from "../block.ts";
import type { Draft } from "../draft.ts";
import { withDefaults } from "../option.ts";
import { PhraseIndex, type PhraseHit } from "../phrase.ts";
import type { Result } from "../result.ts";
import type { Rule } from "../rule.ts";
import type { Channel, SeverityOrOff } from "../words.ts";
import { toFinding, type Found } from "./finding.ts";
import { Fingerprints } from "./fingerprint.ts";
import { applyIgnores } from "./ignore.ts";
import { mergeSameWords } from "./merge.ts";
import { findStrengths } from "./strengths.ts";
import { judge, type Gate } from "./verdict.ts";

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
}

/** Lints one draft. Pure: the same draft always gives the same result. */
export type Linter = (draft: Draft) => Result;

/** Prepares the rules once, then lints any number of drafts. Pure: no files, no clock. */
export function createLinter(settings: LintSettings): Linter {
  const index = new PhraseIndex<Rule>();
  for (const { rule, severity } of settings.rules) {
    if (severity === "off") continue;
    for (const phrase of rule.phrases) index.add(phrase, rule);
  }
  const known = settings.known ?? settings.rules.map(({ rule }) => rule.id);
  return (draft) => {
    const hits = index.find(draft.units);
    const fingerprints = new Fingerprints();
    const runs = settings.rules.map((setting) => run(setting, draft, hits.get(setting.rule) ?? []));
    const found = runs
      .flatMap(({ findings }) => findings)
      .filter(({ certainty }) => settings.showPossible === true || certainty !== "possible");
    const { findings, notes } = applyIgnores(draft, found, { today: settings.today, known });
    const merged = mergeSameWords(findings.toSorted(byPlace)).map((one) => {
      const { unit: _, ...finding } = one;
      return { ...finding, fingerprint: fingerprints.of(one) };
    });
    return {
      path: draft.path,
      format: draft.format,
      source: draft.source,
      meta: draft.meta,
      verdict: judge(draft, merged, settings),
      notes: [
        ...whyNotJudged(draft),
        ...draft.notes,
        ...runs.flatMap((one) => one.notes),
        ...notes,
      ],
      strengths: findStrengths(draft),
      findings: merged,
    };
  };
}

function whyNotJudged({ notScored }: Draft): Note[] {
  return notScored === undefined ? [] : [{ message: notScored }];
}

/** Nobody reads more findings of one rule in one draft, and a huge file must not fill the memory. */
const mostFindings = 1000;

function run(
  setting: RuleSetting,
  draft: Draft,
  hits: readonly PhraseHit[],
): { findings: Found[]; notes: Note[] } {
  const { rule } = setting;
  const severity = severityOf(setting, draft.meta.channel);
  const findings: Found[] = [];
  if (severity === "off") return { findings, notes: [] };
  if (draft.notScored !== undefined && rule.meta.mechanical !== true)
    return { findings, notes: [] };
  const options = withDefaults(rule.meta.options, setting.options ?? {});
  for (const problem of rule.check({ draft, options, hits })) {
    if (findings.length === mostFindings) {
      const message = `${rule.id} has more than ${mostFindings} findings in this draft; the rest is left out.`;
      return { findings, notes: [{ message }] };
    }
    const finding = toFinding(draft, rule, severity, problem);
    if (finding !== undefined) findings.push(finding);
  }
  return { findings, notes: [] };
}

function severityOf({ rule, severity }: RuleSetting, channel: Channel): SeverityOrOff {
  const own = rule.meta.severity[channel];
  if (severity === undefined) return own;
  return typeof severity === "string" ? severity : (severity[channel] ?? own);
}

function byPlace(a: Found, b: Found): number {
  return a.span.start - b.span.start || a.span.end - b.span.end || (a.rule < b.rule ? -1 : 1);
}
