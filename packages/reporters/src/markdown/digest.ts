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
import { campaignFindings, fileFindings, type FileFindings } from "../file-findings.ts";
import { adviceOf, placesBeside, promiseOf, type PlaceBeside } from "../finding-words.ts";
import { giveAskOf, giveAskWords } from "../give-ask.ts";
import type { CampaignReport, FileReport } from "../reporter.ts";
import { truncate } from "../text/plain.ts";
import { valueDigests, type ValueDigest } from "./values.ts";

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
  /** "" where no promise of the brand is broken. */
  readonly promise: string;
  readonly quote: string;
  readonly advice: readonly string[];
  /** The other places that it speaks of. */
  readonly beside: readonly PlaceBeside[];
  readonly url: string;
  readonly fresh: boolean;
}

export interface StrengthDigest {
  readonly path: string;
  readonly message: string;
  readonly quote: string;
}

export interface DraftDigest extends Standing {
  readonly path: string;
  /** Before it was changed, where that is known. */
  readonly before?: Standing;
}

/** How a draft stands. */
export interface Standing {
  readonly verdict: Verdict;
  readonly giveAsk: string;
  /** Empty where there is no profile. */
  readonly values: readonly ValueDigest[];
  readonly facets: Readonly<Partial<Record<FacetName, { band: string; sum: string }>>>;
}

/** As many of each as a comment has room for. */
const most = { findings: 60, strengths: 20, drafts: 30 };

/** Of one file. */
export function digestOf(report: FileReport, quiet: boolean): Digest {
  const { path, strengths } = report.result;
  const works = quiet ? [] : strengths;
  const drafts = quiet ? [] : [draftDigest(report)];
  const { findings, counts } = findingsDigest([fileFindings(report, quiet)]);
  return {
    findings,
    strengths: works.map(({ message, quote }) => ({ path, message, quote: short(quote) })),
    drafts,
    counts: { ...counts, strengths: works.length, drafts: drafts.length },
  };
}

/** Of a campaign as a whole: its drafts have theirs. */
export function campaignDigest(report: CampaignReport, quiet: boolean): Digest {
  const { findings, counts } = findingsDigest(campaignFindings(report, quiet));
  const counted = { ...counts, strengths: 0, drafts: 0 };
  return { findings, strengths: [], drafts: [], counts: counted };
}

interface FindingsDigest {
  readonly findings: readonly FindingDigest[];
  readonly counts: Pick<Digest["counts"], "findings" | "fresh">;
}

function findingsDigest(files: readonly FileFindings[]): FindingsDigest {
  const found = files.flatMap(ranked);
  const isKnown = files.some(({ fresh }) => fresh !== undefined);
  return {
    findings: first(found, most.findings).map(findingDigest),
    counts: {
      findings: found.length,
      ...(isKnown && { fresh: found.filter((one) => one.fresh).length }),
    },
  };
}

function ranked({ path, source, findings, fresh }: FileFindings): Ranked[] {
  const locate = createLocator(source);
  return findings.map((finding): Ranked => {
    const { severity, fingerprint } = finding;
    return { finding, path, locate, severity, fresh: fresh?.has(fingerprint) ?? false };
  });
}

interface Ranked extends Rank {
  readonly finding: Finding;
  readonly path: string;
  readonly locate: Locate;
}

function findingDigest({ finding, fresh, path, locate }: Ranked): FindingDigest {
  const { rule, severity, message, why, quote, url, span } = finding;
  return {
    path,
    line: locate(span.start).line,
    rule,
    severity,
    message: short(message),
    why: short(why),
    promise: short(promiseOf(finding)),
    quote: short(quote),
    advice: adviceOf(finding).slice(0, 3).map(short),
    beside: placesBeside(finding).slice(0, 3),
    url,
    fresh,
  };
}

function draftDigest(report: FileReport): DraftDigest {
  const { result, before } = report;
  return {
    path: result.path,
    ...standingOf(report),
    ...(before && { before: standingOf(before) }),
  };
}

function standingOf(report: Pick<FileReport, "draft" | "result">): Standing {
  const { draft, result } = report;
  const { verdict, facets } = result;
  const standing = facetNames.flatMap((name) => {
    const facet = facets?.[name];
    return facet ? [[name, { band: facet.band, sum: arithmetic(facet) }] as const] : [];
  });
  return {
    verdict,
    giveAsk: giveAskWords(giveAskOf(draft)),
    values: valueDigests(report),
    facets: Object.fromEntries(standing),
  };
}

/** Of a quotation of many pages, its start. */
function short(text: string): string {
  return truncate(text, 240);
}

/** Both, in the order of the comment. */
export function joinDigests(a: Digest, b: Digest): Digest {
  const fresh = a.counts.fresh ?? b.counts.fresh;
  return {
    findings: first([...a.findings, ...b.findings], most.findings),
    strengths: [...a.strengths, ...b.strengths].slice(0, most.strengths),
    drafts: [...a.drafts, ...b.drafts].toSorted(byVerdict).slice(0, most.drafts),
    counts: {
      findings: a.counts.findings + b.counts.findings,
      strengths: a.counts.strengths + b.counts.strengths,
      drafts: a.counts.drafts + b.counts.drafts,
      ...(fresh !== undefined && { fresh: (a.counts.fresh ?? 0) + (b.counts.fresh ?? 0) }),
    },
  };
}

/** What the order of findings goes by. */
type Rank = Pick<FindingDigest, "fresh" | "severity">;

/** New ones first, then by severity; else as they came. */
function first<R extends Rank>(findings: readonly R[], count: number): R[] {
  return findings
    .toSorted(
      (a, b) =>
        Number(b.fresh) - Number(a.fresh) ||
        severities.indexOf(a.severity) - severities.indexOf(b.severity),
    )
    .slice(0, count);
}

function byVerdict(a: DraftDigest, b: DraftDigest): number {
  return verdicts.indexOf(a.verdict) - verdicts.indexOf(b.verdict);
}

const verdicts: readonly Verdict[] = ["blocked", "review", "clear", "not-scored"];
