import { createLocator, type Finding, type Locate } from "@troth/core";

import { adviceOf } from "../finding-words.ts";
import { shownFindings, type FileReport, type ReportError, type Reporter } from "../reporter.ts";
import { element, xmlHead, xmlText } from "./xml.ts";

/**
 * JUnit's XML: a suite for each file, a case for each finding. Only an error is a failure; of a
 * warning and a hint the case passes and says what was found.
 */
export function createJunitReporter({ quiet = false } = {}): Reporter {
  const head = `${xmlHead}<testsuites name="troth">\n`;
  return {
    page: (report) => ({ text: suiteOf(report, quiet), short: false }),
    before: (_, previous) => (previous === undefined ? head : ""),
    end({ errors }, last) {
      return `${last === undefined ? head : ""}${errors.map(unread).join("")}</testsuites>\n`;
    },
  };
}

function suiteOf({ result }: FileReport, quiet: boolean): string {
  const { path, verdict, source } = result;
  const locate = createLocator(source);
  const findings = shownFindings(result, quiet);
  const names = namesOf(findings, locate);
  const cases = findings.map((one, at) =>
    caseOf({ path, name: names[at] ?? one.rule, finding: one, locate }),
  );
  // A suite without a case looks as if it had not run.
  if (cases.length === 0) cases.push(element("testcase", { name: verdict, classname: path }));
  const failures = findings.filter(({ severity }) => severity === "error").length;
  return suite({ name: path, tests: cases.length, failures, errors: 0 }, cases);
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
  const { rule, severity, message, why, span } = finding;
  const { line, column } = locate(span.start);
  const lines = [`${path}:${line}:${column}: ${message}`, why, ...adviceOf(finding)];
  const text = lines.map(xmlText).join("\n");
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
