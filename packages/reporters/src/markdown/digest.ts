import {
  createLocator,
  facetNames,
  severities,
  type FacetName,
  type Finding,
  type Locate,
  type Severity,
  type Verdict,
} from "@troth/core";

import { arithmetic } from "../facet-words.ts";
import { adviceOf } from "../finding-words.ts";
import { giveAskOf, giveAskWords } from "../give-ask.ts";
import { shownFindings, type FileReport } from "../reporter.ts";
import { truncate } from "../text/plain.ts";

/** What a comment on a change keeps of the files so far. Of bounded size, however many there are. */
export interface Digest {
  /** What comes first in the comment comes first. */
  readonly findings: readonly FindingDigest[];
  readonly strengths: readonly StrengthDigest[];
  readonly drafts: readonly DraftDigest[];
  /** How many of each there were in all, kept or not. */
  readonly counts: {
    readonly findings: number;
    readonly strengths: number;
    readonly drafts: number;
    /** Undefined where nobody has said which are new. */
    readonly fresh?: number;
  };
}

export interface FindingDigest {
  readonly path: string;
  readonly line: number;
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly why: string;
  readonly quote: string;
  readonly advice: readonly string[];
  readonly url: string;
  readonly fresh: boolean;
}

export interface StrengthDigest {
  readonly path: string;
  readonly message: string;
  readonly quote: string;
}

export interface DraftDigest {
  readonly path: string;
  readonly verdict: Verdict;
  readonly giveAsk: string;
  readonly facets: Readonly<Partial<Record<FacetName, { band: string; sum: string }>>>;
}

/** As many of each as a comment has room for. */
const most = { findings: 60, strengths: 20, drafts: 30 };

export function digestOf(report: FileReport, quiet: boolean): Digest {
  const { draft, result, fresh } = report;
  const { path, source, verdict, facets } = result;
  const locate = createLocator(source);
  const found = shownFindings(result, quiet).map((one) => findingDigest(one, report, locate));
  const strengths = quiet ? [] : result.strengths;
  return cut({
    findings: found,
    strengths: strengths.map(({ message, quote }) => ({ path, message, quote: short(quote) })),
    drafts: [
      {
        path,
        verdict,
        giveAsk: draft.notScored === undefined ? giveAskWords(giveAskOf(draft)) : "",
        facets: Object.fromEntries(
          facetNames.flatMap((name) => {
            const facet = facets?.[name];
            return facet ? [[name, { band: facet.band, sum: arithmetic(facet) }]] : [];
          }),
        ),
      },
    ],
    counts: {
      findings: found.length,
      strengths: strengths.length,
      drafts: 1,
      ...(fresh && { fresh: found.filter((one) => one.fresh).length }),
    },
  });
}

function findingDigest(finding: Finding, { result, fresh }: FileReport, locate: Locate) {
  const { rule, severity, message, why, quote, url, fingerprint, span } = finding;
  return {
    path: result.path,
    line: locate(span.start).line,
    rule,
    severity,
    message: short(message),
    why: short(why),
    quote: short(quote),
    advice: adviceOf(finding).slice(0, 3).map(short),
    url,
    fresh: fresh?.has(fingerprint) ?? false,
  };
}

/** Of a quotation of many pages, its start. */
function short(text: string): string {
  return truncate(text, 240);
}

/** Both, in the order of the comment. */
export function joinDigests(a: Digest, b: Digest): Digest {
  const fresh = a.counts.fresh ?? b.counts.fresh;
  return cut({
    findings: [...a.findings, ...b.findings],
    strengths: [...a.strengths, ...b.strengths],
    drafts: [...a.drafts, ...b.drafts],
    counts: {
      findings: a.counts.findings + b.counts.findings,
      strengths: a.counts.strengths + b.counts.strengths,
      drafts: a.counts.drafts + b.counts.drafts,
      ...(fresh !== undefined && { fresh: (a.counts.fresh ?? 0) + (b.counts.fresh ?? 0) }),
    },
  });
}

function cut({ findings, strengths, drafts, counts }: Digest): Digest {
  return {
    findings: findings.toSorted(byWeight).slice(0, most.findings),
    strengths: strengths.slice(0, most.strengths),
    drafts: drafts.toSorted(byVerdict).slice(0, most.drafts),
    counts,
  };
}

/** New ones first, then by severity; else as they came. */
function byWeight(a: FindingDigest, b: FindingDigest): number {
  return (
    Number(b.fresh) - Number(a.fresh) ||
    severities.indexOf(a.severity) - severities.indexOf(b.severity)
  );
}

function byVerdict(a: DraftDigest, b: DraftDigest): number {
  return verdicts.indexOf(a.verdict) - verdicts.indexOf(b.verdict);
}

const verdicts: readonly Verdict[] = ["blocked", "review", "clear", "not-scored"];
