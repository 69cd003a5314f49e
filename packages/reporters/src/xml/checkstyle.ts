import { createLocator, type Severity } from "@troth/core";

import { wholeMessage } from "../finding-words.ts";
import { shownFindings, type FileReport, type ReportError, type Reporter } from "../reporter.ts";
import { element, xmlHead } from "./xml.ts";

/** Checkstyle's XML, which most build servers read. */
export function createCheckstyleReporter({ quiet = false } = {}): Reporter {
  const head = `${xmlHead}<checkstyle version="4.3">\n`;
  return {
    page: (report) => ({ text: fileElement(report, quiet), short: false }),
    before: (_, previous) => (previous === undefined ? head : ""),
    end({ errors }, last) {
      return `${last === undefined ? head : ""}${errors.map(unread).join("")}</checkstyle>\n`;
    },
  };
}

function fileElement({ result }: FileReport, quiet: boolean): string {
  const locate = createLocator(result.source);
  const lines = shownFindings(result, quiet).map((finding) => {
    const { line, column } = locate(finding.span.start);
    return errorElement({
      line,
      column,
      severity: severities[finding.severity],
      message: wholeMessage(finding),
      source: `troth.${finding.rule.replaceAll("/", ".")}`,
    });
  });
  return `${element("file", { name: result.path }, `\n${lines.join("")}`)}\n`;
}

function unread({ path, line, message, remedy }: ReportError): string {
  const about = { severity: "error", message: `${message} ${remedy}`, source: "troth.read" };
  return `${element("file", { name: path }, `\n${errorElement({ line: line ?? 1, ...about })}`)}\n`;
}

function errorElement(attributes: Parameters<typeof element>[1]): string {
  return `${element("error", attributes)}\n`;
}

/** Checkstyle has no `note`. */
const severities: Readonly<Record<Severity, string>> = {
  error: "error",
  warn: "warning",
  info: "info",
};
