import type { CampaignResult } from "@troth/campaign";
import {
  worst,
  severities,
  type Draft,
  type Finding,
  type Fixed,
  type NotFixed,
  type Result,
  type Severity,
  type Verdict,
} from "@troth/core";

/** One file, read and linted. */
export interface FileReport {
  readonly draft: Draft;
  readonly result: Result;
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
}

/** The sum of a run: errors, worst verdict, counts. */
export interface RunEnd {
  readonly errors: readonly ReportError[];
  readonly summary: Summary;
  /** How many files had each verdict. */
  readonly verdicts: Readonly<Record<Verdict, number>>;
  /** Where a plan was linted. */
  readonly campaigns?: readonly CampaignReport[];
}

/** What one file adds to a report. */
export interface Page {
  readonly text: string;
  /** Nothing to act on: said in a line. */
  readonly short: boolean;
}

/** Turns a run into text. Keeps nothing: pages can be made anywhere, and in any order. */
export interface Reporter {
  /** Undefined where the report has nothing to say about the file. */
  page(report: FileReport): Page | undefined;
  /** What stands before a page. */
  before(page: Page, previous: Page | undefined): string;
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
    this.#last = page;
    return text;
  }

  end(run: RunEnd): string {
    return this.#reporter.end(run, this.#last);
  }
}

/** What one file adds to the sum of a run. */
export interface FileCount extends Readonly<Record<Severity, number>> {
  readonly verdict: Verdict;
}

export function countOf({ verdict, findings }: Result): FileCount {
  const count: Record<Severity, number> = { error: 0, warn: 0, info: 0 };
  for (const { severity } of findings) count[severity] += 1;
  return { verdict, ...count };
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
  #files = 0;

  add(count: FileCount): void {
    this.#files += 1;
    this.#verdicts[count.verdict] += 1;
    for (const severity of severities) this.#severities[severity] += count[severity];
  }

  end(errors: readonly ReportError[], campaigns: readonly CampaignReport[] = []): RunEnd {
    const found = campaigns.flatMap(({ findings }) => findings);
    const counts = { ...this.#severities };
    for (const { finding } of found) counts[finding.severity] += 1;
    const seen = [...verdictsOf(this.#verdicts), ...campaigns.map(({ verdict }) => verdict)];
    const summary = { files: this.#files, verdict: worst(seen), ...counts };
    return {
      errors,
      summary,
      verdicts: this.#verdicts,
      ...(campaigns.length > 0 && { campaigns }),
    };
  }
}

function verdictsOf(counts: Readonly<Record<Verdict, number>>): Verdict[] {
  return (Object.keys(counts) as Verdict[]).filter((verdict) => counts[verdict] > 0);
}

/** With `quiet`, errors only. */
export function shownFindings({ findings }: Result, quiet = false): readonly Finding[] {
  return quiet ? findings.filter(({ severity }) => severity === "error") : findings;
}
