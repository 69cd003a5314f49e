import type { Draft } from "../draft.ts";
import type { Finding, Related, SetAside } from "../result.ts";
import type { Problem, ProblemPlace } from "../rule.ts";
import type { Span } from "../span.ts";
import { placeIn, toFinding, type Found } from "./finding.ts";
import { Fingerprints } from "./fingerprint.ts";
import { applyIgnores } from "./ignore.ts";
import type { LintSettings, RuleSetting } from "./linter.ts";
import { holdToPromises } from "./promises.ts";
import { severityOf } from "./run-rules.ts";
import { fill } from "./wording.ts";

/** A place in another draft, or in a file that is no draft, worded by a message of the rule. */
export type RelatedProblem = {
  readonly message: string;
  readonly data?: Readonly<Record<string, string | number>> | undefined;
} & (
  | { readonly draft: Draft; readonly at: ProblemPlace }
  | { readonly path: string; readonly source: string; readonly span: Span }
);

/** What a rule that reads several drafts together has yielded, and in which of them. */
export interface DraftProblem {
  readonly draft: Draft;
  readonly setting: RuleSetting;
  readonly problem: Problem;
  readonly related: readonly RelatedProblem[];
}

/** A finding about several drafts, and the one that it stands in. */
export interface DraftFinding {
  readonly draft: Draft;
  readonly finding: Finding;
}

/** A finding about several drafts that is left out on purpose, and the one that it stands in. */
export interface DraftSetAside extends SetAside {
  readonly draft: Draft;
}

/** What is found in several drafts together. */
export interface FoundTogether {
  readonly findings: readonly DraftFinding[];
  readonly setAside: readonly DraftSetAside[];
}

/**
 * Words and places problems as a linter does that reads one draft; holds them to the promises of the
 * brand, and heeds the ignores of each draft.
 */
export function wordTogether(
  problems: readonly DraftProblem[],
  settings: Pick<LintSettings, "rules" | "today" | "showPossible" | "setAside" | "profile"> & {
    readonly known: readonly string[];
  },
): FoundTogether {
  const found = problems.flatMap((one): Placed[] => {
    const finding = findingOf(one);
    if (finding === undefined) return [];
    const hidden = finding.certainty === "possible" && settings.showPossible !== true;
    return hidden
      ? []
      : [{ draft: one.draft, finding: heldTo(finding, settings), beside: wordsBeside(one) }];
  });
  const findings: DraftFinding[] = [];
  const setAside: DraftSetAside[] = [];
  for (const { draft, finding } of named(withoutIgnored(found, settings))) {
    const reason = settings.setAside?.(finding, draft);
    if (reason === undefined) findings.push({ draft, finding });
    else setAside.push({ draft, finding, reason });
  }
  return { findings, setAside };
}

/** In each draft for itself, so that what is named there does not depend on the others. */
function named(found: readonly Placed[]): DraftFinding[] {
  const byDraft = new Map<Draft, Fingerprints>();
  return found.map(({ draft, finding, beside }) => {
    const fingerprints = byDraft.get(draft) ?? new Fingerprints();
    byDraft.set(draft, fingerprints);
    return { draft, finding: { ...finding, fingerprint: fingerprints.of(finding, beside) } };
  });
}

function heldTo(
  finding: Found,
  { rules, profile }: Pick<LintSettings, "rules" | "profile">,
): Found {
  if (profile === undefined) return finding;
  const [held = finding] = holdToPromises([finding], profile.profile, rules);
  return held;
}

interface Placed {
  readonly draft: Draft;
  readonly finding: Found;
  /** The words in other drafts that make it what it is. */
  readonly beside: readonly string[];
}

/** Who changes one of two sentences that contradict each other has another contradiction. */
function wordsBeside({ related }: DraftProblem): string[] {
  return related.flatMap((one) => {
    if (!("draft" in one)) return [one.source.slice(one.span.start, one.span.end)];
    const place = one.at === "document" ? undefined : placeIn(one.draft, one.at);
    return place === undefined ? [] : [place.quote];
  });
}

function findingOf({ draft, setting, problem, related }: DraftProblem): Found | undefined {
  const severity = severityOf(setting, draft.meta.channel);
  if (severity === "off") return undefined;
  const finding = toFinding(draft, setting.rule, severity, problem);
  if (finding === undefined) return undefined;
  const { messages } = setting.rule.meta;
  return {
    ...finding,
    scope: "campaign",
    related: related.flatMap((one) => relatedOf(one, messages[one.message] ?? "")),
  };
}

function relatedOf(related: RelatedProblem, template: string): Related[] {
  const message = fill(template, related.data);
  if ("span" in related) {
    const { path, source, span } = related;
    return [{ path, source, span, quote: source.slice(span.start, span.end), message }];
  }
  const { draft, at } = related;
  const place = placeIn(draft, at);
  if (place === undefined) return [];
  const { span, quote } = place;
  return [{ path: draft.path, source: draft.source, span, quote, message }];
}

/** Each draft is asked once which of its findings it sets aside. */
function withoutIgnored(
  found: readonly Placed[],
  settings: { readonly today: string; readonly known: readonly string[] },
): readonly Placed[] {
  const byDraft = new Map<Draft, Found[]>();
  for (const { draft, finding } of found) {
    const list = byDraft.get(draft);
    if (list === undefined) byDraft.set(draft, [finding]);
    else list.push(finding);
  }
  const kept = new Set<Found>();
  for (const [draft, findings] of byDraft) {
    // What is wrong with the ignores themselves is said where the draft is linted.
    for (const one of applyIgnores(draft, findings, settings).findings) kept.add(one);
  }
  return found.filter(({ finding }) => kept.has(finding));
}
