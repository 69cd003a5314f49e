import type { Draft } from "../draft.ts";
import { withDefaults, type OptionMap, type OptionsOf } from "../option.ts";
import { PhraseIndex, type PhraseHit } from "../phrase.ts";
import type { DraftProfile, Profile } from "../profile.ts";
import type { Rule } from "../rule.ts";
import type { Channel, SeverityOrOff } from "../words.ts";
import { toFinding, type Found } from "./finding.ts";
import { applyIgnores } from "./ignore.ts";
import type { LintSettings, RuleSetting } from "./linter.ts";
import { brokenIn, holdToPromises } from "./promises.ts";
import { byPlace, type Linted } from "./readings.ts";

/** A rule with its options filled in, once for all drafts. */
interface PreparedRule extends RuleSetting {
  readonly options: OptionsOf<OptionMap>;
}

/** Prepares the rules once; then says what they find in one draft, in order of place. */
export function prepareRules(settings: LintSettings): (draft: Draft) => Linted {
  const { today, showPossible = false, profile: reader } = settings;
  const known = settings.known ?? settings.rules.map(({ rule }) => rule.id);
  const running = settings.rules.filter(
    ({ rule }) => rule.meta.needs !== "profile" || reader !== undefined,
  );
  const index = indexPhrases(running, reader?.profile);
  const prepared = running.map((setting): PreparedRule => ({
    ...setting,
    options: withDefaults(setting.rule.meta.options, setting.options ?? {}),
  }));
  return (draft) => {
    const hits = index.find(draft.units);
    const profile = reader?.read(draft);
    const runs = prepared.map((setting) =>
      run(setting, { draft, hits: hits.get(setting.rule) ?? none, profile }),
    );
    const found = runs
      .flatMap(({ findings }) => findings)
      .filter(({ certainty }) => showPossible || certainty !== "possible");
    const held = reader === undefined ? found : holdToPromises(found, reader.profile, running);
    const { findings, notes } = applyIgnores(draft, held, { today, known });
    return {
      findings: findings.toSorted(byPlace),
      notes: [
        ...draft.notes,
        ...runs.flatMap((one) => one.notes),
        ...notes,
        ...(profile?.notes ?? []),
      ],
      ...(reader &&
        profile &&
        draft.notScored === undefined && {
          values: reader.settle(profile.readings, brokenIn(findings)),
        }),
    };
  };
}

/** The phrases of all rules that run, in one index. */
function indexPhrases(
  rules: readonly RuleSetting[],
  profile: Profile | undefined,
): PhraseIndex<Rule> {
  const index = new PhraseIndex<Rule>();
  for (const { rule, severity } of rules) {
    if (severity === "off") continue;
    for (const phrase of rule.phrases) index.add(phrase, rule);
    if (profile === undefined || rule.phrasesOf === undefined) continue;
    for (const phrase of rule.phrasesOf(profile)) index.add(phrase, rule);
  }
  return index;
}

const none: readonly never[] = [];

/** Nobody reads more findings of one rule in one draft, and a huge file must not fill the memory. */
const mostFindings = 1000;

/** What the rules of one draft share, and the hits of one of them. */
interface Run {
  readonly draft: Draft;
  readonly hits: readonly PhraseHit[];
  readonly profile: DraftProfile | undefined;
}

function run(setting: PreparedRule, { draft, hits, profile }: Run): Linted {
  const { rule } = setting;
  const severity = severityOf(setting, draft.meta.channel);
  const findings: Found[] = [];
  if (severity === "off") return { findings, notes: [] };
  if (draft.notScored !== undefined && rule.meta.mechanical !== true)
    return { findings, notes: [] };
  const { options } = setting;
  const problems =
    profile === undefined
      ? rule.check({ draft, options, hits })
      : rule.check({ draft, options, hits, profile });
  for (const problem of problems) {
    if (findings.length === mostFindings) {
      const message = `${rule.id} has more than ${mostFindings} findings in this draft; the rest is left out.`;
      return { findings, notes: [{ message }] };
    }
    const finding = toFinding(draft, rule, severity, problem);
    if (finding !== undefined) findings.push(finding);
  }
  return { findings, notes: [] };
}

/** How serious a rule is in a channel, as a configuration wants it. */
export function severityOf({ rule, severity }: RuleSetting, channel: Channel): SeverityOrOff {
  const own = rule.meta.severity[channel];
  if (severity === undefined) return own;
  return typeof severity === "string" ? severity : (severity[channel] ?? own);
}
