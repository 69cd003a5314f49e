import type { CampaignResult } from "@troth/campaign";
import {
  worst,
  severities,
  type Draft,
  type Finding,
  type Fixed,
  type NotFixed,
  type Result,
  type Rule,
  type RuleMeta,
  type Severity,
  type Verdict,
} from "@troth/core";

import type { Digest } from "./markdown/digest.ts";

/** One file, read and linted. */
export interface FileReport {
  readonly draft: Draft;
  /** All messages of the file, and all ways to read it, where there are several; the first is `draft`. */
  readonly drafts?: readonly [Draft, ...Draft[]];
  readonly result: Result;
  /** Fingerprints of the findings that were not there before. Absent: nobody has said. */
  readonly fresh?: ReadonlySet<string>;
  /** How it read and stood before it was changed, where that is known. */
  readonly before?: Pick<FileReport, "draft" | "result">;
  /** What became of the safe suggestions, where they were to be applied; the result is what is left. */
  readonly fix?: FixReport;
}

/** What was fixed, what was not and why. */
export interface FixReport {
  readonly fixed: readonly Fixed[];
  readonly notFixed: readonly NotFixed[];
  /** A unified diff, where nothing was written. */
  readonly diff?: string;
}

/** A file or a configuration that could not be used. */
export interface ReportError {
  readonly path: string;
  readonly line?: number;
  /** What is wrong. */
  readonly message: string;
  /** What to do about it. */
  readonly remedy: string;
}

/** The run in figures, whatever the report leaves out. */
export interface Summary {
  readonly files: number;
  readonly verdict: Verdict;
  readonly error: number;
  readonly warn: number;
  readonly info: number;
}

/** A campaign, read and linted as a whole. */
export interface CampaignReport extends CampaignResult {
  /** Of the drafts by themselves, by the id of the touch. */
  readonly verdicts: ReadonlyMap<string, Verdict>;
  /** The findings that were not there before. Absent: nobody has said. */
  readonly fresh?: ReadonlySet<Finding>;
}

/** The sum of a run: errors, worst verdict, counts. */
export interface RunEnd {
  readonly errors: readonly ReportError[];
  readonly summary: Summary;
  /** How many files had each verdict. */
  readonly verdicts: Readonly<Record<Verdict, number>>;
  /** The rules that a finding of the run names, by id. */
  readonly rules: readonly RuleInRun[];
  /** Where a plan was linted. */
  readonly campaigns?: readonly CampaignReport[];
}

/** A rule that has found something. */
export interface RuleInRun extends RuleFacts {
  readonly id: string;
  /** Absent of what is no rule with a card, such as `waiver/expired`. */
  readonly meta?: RuleMeta;
}

/** What a finding says of its rule, of several findings the gravest. */
type RuleFacts = Pick<Finding, "why" | "url" | "severity">;

/** What one file adds to a report. */
export interface Page {
  readonly text: string;
  /** Nothing to act on: said in a line. */
  readonly short: boolean;
  /** What a report that is written at the end must know of the file. */
  readonly digest?: Digest;
}

/** Turns a run into text. Keeps nothing: pages can be made anywhere, and in any order. */
export interface Reporter {
  /** Undefined where the report has nothing to say about the file. */
  page(report: FileReport): Page | undefined;
  /** The page of a campaign, which stands behind those of all files. Left out where `end` tells it. */
  campaign?(report: CampaignReport): Page | undefined;
  /** What stands before a page. */
  before(page: Page, previous: Page | undefined): string;
  /** What is remembered of all pages so far, where that is more than the last; of bounded size. */
  join?(previous: Page, page: Page): Page;
  end(run: RunEnd, last: Page | undefined): string;
}

/** Puts pages behind one another, so that none is kept longer than needed. */
export class Binder {
  readonly #reporter: Reporter;
  #last: Page | undefined;

  constructor(reporter: Reporter) {
    this.#reporter = reporter;
  }

  add(page: Page): string {
    const text = this.#reporter.before(page, this.#last) + page.text;
    const last = this.#last;
    this.#last = last === undefined ? page : (this.#reporter.join?.(last, page) ?? page);
    return text;
  }

  end(run: RunEnd): string {
    return this.#reporter.end(run, this.#last);
  }
}

/** Findings in figures. */
interface FindingCount extends Readonly<Record<Severity, number>> {
  /** The rules that they name, by id. */
  readonly rules: Readonly<Record<string, RuleFacts>>;
}

/** What one file adds to the sum of a run. */
export interface FileCount extends FindingCount {
  readonly verdict: Verdict;
}

export function countOf({ verdict, findings }: Result): FileCount {
  return { verdict, ...countFindings(findings) };
}

function countFindings(findings: readonly Finding[]): FindingCount {
  const count: Record<Severity, number> = { error: 0, warn: 0, info: 0 };
  const rules: Record<string, RuleFacts> = {};
  for (const { severity, rule, why, url } of findings) {
    count[severity] += 1;
    rules[rule] = graver(rules[rule], { why, url, severity });
  }
  return { ...count, rules };
}

function graver(known: RuleFacts | undefined, facts: RuleFacts): RuleFacts {
  if (known === undefined) return facts;
  return severities.indexOf(known.severity) <= severities.indexOf(facts.severity) ? known : facts;
}

/** Counts a run as it goes. */
export class Tally {
  readonly #severities: Record<Severity, number> = { error: 0, warn: 0, info: 0 };
  readonly #verdicts: Record<Verdict, number> = {
    blocked: 0,
    review: 0,
    clear: 0,
    "not-scored": 0,
  };
  readonly #rules = new Map<string, RuleFacts>();
  readonly #campaigns: CampaignReport[] = [];
  #files = 0;

  add(count: FileCount): void {
    this.#files += 1;
    this.#verdicts[count.verdict] += 1;
    this.#addFindings(count);
  }

  /** Its findings count; it is no file more. */
  addCampaign(report: CampaignReport): void {
    this.#campaigns.push(report);
    this.#addFindings(countFindings(report.findings.map(({ finding }) => finding)));
  }

  #addFindings(count: FindingCount): void {
    for (const severity of severities) this.#severities[severity] += count[severity];
    for (const [rule, facts] of Object.entries(count.rules)) {
      this.#rules.set(rule, graver(this.#rules.get(rule), facts));
    }
  }

  /** @param known the rules that there are, for what a report says about them. */
  end(errors: readonly ReportError[], known: readonly Rule[] = []): RunEnd {
    const campaigns = this.#campaigns;
    const seen = [...verdictsOf(this.#verdicts), ...campaigns.map(({ verdict }) => verdict)];
    const summary = { files: this.#files, verdict: worst(seen), ...this.#severities };
    return {
      errors,
      summary,
      verdicts: this.#verdicts,
      rules: this.#describe(known),
      ...(campaigns.length > 0 && { campaigns }),
    };
  }

  #describe(known: readonly Rule[]): RuleInRun[] {
    const metas = new Map(known.map(({ id, meta }) => [id, meta]));
    const found = Array.from(this.#rules, ([id, facts]): RuleInRun => {
      const meta = metas.get(id);
      return { id, ...facts, ...(meta && { meta }) };
    });
    return found.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  }
}

function verdictsOf(counts: Readonly<Record<Verdict, number>>): Verdict[] {
  return (Object.keys(counts) as Verdict[]).filter((verdict) => counts[verdict] > 0);
}

/** With `quiet`, errors only. */
export function shownFindings(
  { findings }: Pick<Result, "findings">,
  quiet = false,
): readonly Finding[] {
  return quiet ? findings.filter(({ severity }) => severity === "error") : findings;
}
