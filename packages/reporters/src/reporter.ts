import {
  worst,
  type Draft,
  type Finding,
  type Result,
  type Severity,
  type Verdict,
} from "@troth/core";

/** One file, read and linted. */
export interface FileReport {
  readonly draft: Draft;
  readonly result: Result;
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

/** The sum of a run: errors, worst verdict, counts. */
export interface RunEnd {
  readonly errors: readonly ReportError[];
  readonly summary: Summary;
  /** How many files had each verdict. */
  readonly verdicts: Readonly<Record<Verdict, number>>;
}

/** Turns a run into text, file by file, so that no source is kept longer than needed. */
export interface Reporter {
  file(report: FileReport): string;
  end(run: RunEnd): string;
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

  add({ verdict, findings }: Result): void {
    this.#files += 1;
    this.#verdicts[verdict] += 1;
    for (const { severity } of findings) this.#severities[severity] += 1;
  }

  end(errors: readonly ReportError[]): RunEnd {
    const seen = verdictsOf(this.#verdicts);
    const summary = { files: this.#files, verdict: worst(seen), ...this.#severities };
    return { errors, summary, verdicts: this.#verdicts };
  }
}

function verdictsOf(counts: Readonly<Record<Verdict, number>>): Verdict[] {
  return (Object.keys(counts) as Verdict[]).filter((verdict) => counts[verdict] > 0);
}

/** With `quiet`, errors only. */
export function shownFindings({ findings }: Result, quiet = false): readonly Finding[] {
  return quiet ? findings.filter(({ severity }) => severity === "error") : findings;
}
