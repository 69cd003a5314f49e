import { createLocator, type Finding, type Locate, type Verdict } from "@troth/core";

import { campaignFindings, fileFindings, type FileFindings } from "../file-findings.ts";
import { messageLines } from "../finding-words.ts";
import type { ReportError, Reporter } from "../reporter.ts";
import { element, xmlHead, xmlText } from "./xml.ts";

/**
 * JUnit's XML: a suite for each file and each campaign, a case for each finding. Only an error is a failure; of a
 * warning and a hint the case passes and says what was found.
 */
export function createJunitReporter({ quiet = false } = {}): Reporter {
  const head = `${xmlHead}<testsuites name="troth">\n`;
  return {
    page(report) {
      const files = [fileFindings(report, quiet)];
      return { text: suiteOf(report.result, files), short: false };
    },
    campaign(report) {
      const { verdict, campaign } = report;
      const files = campaignFindings(report, quiet);
      return { text: suiteOf({ path: campaign.plan.path, verdict }, files), short: false };
    },
    before: (_, previous) => (previous === undefined ? head : ""),
    end({ errors }, last) {
      return `${last === undefined ? head : ""}${errors.map(unread).join("")}</testsuites>\n`;
    },
  };
}

/** What was judged as one. */
interface Judged {
  readonly path: string;
  readonly verdict: Verdict;
}

function suiteOf({ path, verdict }: Judged, files: readonly FileFindings[]): string {
  const cases = files.flatMap(casesOf);
  // A suite without a case looks as if it had not run.
  if (cases.length === 0) cases.push(element("testcase", { name: verdict, classname: path }));
  const findings = files.flatMap(({ findings: found }) => found);
  const failures = findings.filter(({ severity }) => severity === "error").length;
  return suite({ name: path, tests: cases.length, failures, errors: 0 }, cases);
}

function casesOf({ path, source, findings }: FileFindings): string[] {
  const locate = createLocator(source);
  const names = namesOf(findings, locate);
  return findings.map((one, at) =>
    caseOf({ path, name: names[at] ?? one.rule, finding: one, locate }),
  );
}

function suite(counts: Parameters<typeof element>[1], cases: readonly string[]): string {
  return `${element("testsuite", { ...counts, skipped: 0 }, `\n${cases.join("\n")}\n`)}\n`;
}

/** A name for each case. Readers take two cases of one name for one. */
function namesOf(findings: readonly Finding[], locate: Locate): string[] {
  const seen = new Map<string, number>();
  return findings.map(({ rule, span }) => {
    const { line, column } = locate(span.start);
    const name = `${rule} (${line}:${column})`;
    const nth = (seen.get(name) ?? 0) + 1;
    seen.set(name, nth);
    return nth === 1 ? name : `${name} ${nth}`;
  });
}

interface Case {
  readonly path: string;
  readonly name: string;
  readonly finding: Finding;
  readonly locate: Locate;
}

function caseOf({ path, name, finding, locate }: Case): string {
  const { rule, severity, message, span } = finding;
  const { line, column } = locate(span.start);
  const [first = "", ...more] = messageLines(finding);
  const text = [`${path}:${line}:${column}: ${first}`, ...more].map(xmlText).join("\n");
  const content =
    severity === "error"
      ? element("failure", { type: rule, message }, text)
      : element("system-out", {}, `${severity}: ${text}`);
  return element("testcase", { name, classname: path, file: path, line }, content);
}

function unread({ path, message, remedy }: ReportError): string {
  const error = element("error", { type: "troth/read", message }, xmlText(remedy));
  const only = element("testcase", { name: "read", classname: path }, error);
  return suite({ name: path, tests: 1, failures: 0, errors: 1 }, [only]);
}
