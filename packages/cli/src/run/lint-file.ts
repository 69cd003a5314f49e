import {
  countOf,
  type FileCount,
  type FileReport,
  type Page,
  type ReportError,
  type Reporter,
} from "@troth/reporters";

import type { GateCount } from "../gate/gate.ts";
import { isError, type Session } from "../session.ts";

/** What is kept of a file that was linted: its page in each report, and the count. */
export interface Linted {
  readonly pages: readonly (Page | undefined)[];
  readonly count: FileCount;
  /** Absent where no gate stands. */
  readonly gate?: GateCount;
}

export type Outcome = Linted | ReportError;

/** Lints one file. Never rejects. @param path absolute, or `-`. */
export type Lint = (path: string) => Promise<Outcome>;

/** Reads, lints and draws one file. Never rejects. @param path absolute, or `-`. */
export function lintFile(
  path: string,
  session: Session,
  reporters: readonly Reporter[],
): Promise<Outcome> {
  return session.guarded(path, async () => {
    const report = await session.report(path);
    if (isError(report)) return report;
    const gate = session.gateCount(report.result);
    return { ...draw(report, reporters), ...(gate && { gate }) };
  });
}

/** Draws one report with each reporter. */
export function draw(report: FileReport, reporters: readonly Reporter[]): Linted {
  const pages = reporters.map((reporter) => reporter.page(report));
  return { pages, count: countOf(report.result) };
}
