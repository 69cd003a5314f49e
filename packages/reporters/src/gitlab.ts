import { createLocator, type Severity } from "@troth/core";

import { campaignFindings, fileFindings, type FileFindings } from "./file-findings.ts";
import { wholeMessage } from "./finding-words.ts";
import type { Page, ReportError, Reporter } from "./reporter.ts";
import { jsonOf, oneLine } from "./text/safe.ts";

/** GitLab's Code Quality report: a list of issues, shown in the merge request. */
export function createGitlabReporter({ quiet = false } = {}): Reporter {
  return {
    page: (report) => pageOf([fileFindings(report, quiet)]),
    campaign: (report) => pageOf(campaignFindings(report, quiet)),
    before: (_, previous) => (previous === undefined ? "[\n" : ",\n"),
    end({ errors }, last) {
      const unread = listed(errors.map(unreadIssue));
      if (last === undefined) return unread === "" ? "[]\n" : `[\n${unread}\n]\n`;
      return unread === "" ? "\n]\n" : `,\n${unread}\n]\n`;
    },
  };
}

function pageOf(files: readonly FileFindings[]): Page | undefined {
  const issues = files.flatMap(issuesOf);
  return issues.length === 0 ? undefined : { text: listed(issues), short: false };
}

function listed(issues: readonly object[]): string {
  return issues.map((issue) => jsonOf(issue, 0)).join(",\n");
}

const severities: Readonly<Record<Severity, string>> = {
  error: "critical",
  warn: "minor",
  info: "info",
};

function issuesOf({ path, source, findings }: FileFindings): object[] {
  const locate = createLocator(source);
  return findings.map((finding) => ({
    ...kind,
    description: oneLine(wholeMessage(finding)),
    check_name: finding.rule,
    // The same sentence may stand in two files; GitLab wants each name once.
    fingerprint: `${finding.fingerprint}:${path}`,
    severity: severities[finding.severity],
    location: {
      path,
      lines: { begin: locate(finding.span.start).line, end: locate(finding.span.end).line },
    },
  }));
}

/** GitLab asks for neither; readers of Code Climate's format, which it is made from, do. */
const kind = { type: "issue", categories: ["Style"] };

function unreadIssue({ path, line = 1, message, remedy }: ReportError): object {
  return {
    ...kind,
    description: oneLine(`${message} ${remedy}`),
    check_name: "troth/read",
    fingerprint: `unread:${path}`,
    severity: "blocker",
    location: { path, lines: { begin: line, end: line } },
  };
}
