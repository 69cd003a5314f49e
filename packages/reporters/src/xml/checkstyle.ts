import { createLocator, type Severity } from "@troth/core";

import { campaignFindings, fileFindings, type FileFindings } from "../file-findings.ts";
import { wholeMessage } from "../finding-words.ts";
import type { ReportError, Reporter } from "../reporter.ts";
import { element, xmlHead } from "./xml.ts";

/** Checkstyle's XML, which most build servers read. */
export function createCheckstyleReporter({ quiet = false } = {}): Reporter {
  const head = `${xmlHead}<checkstyle version="4.3">\n`;
  return {
    page: (report) => ({ text: fileElement(fileFindings(report, quiet)), short: false }),
    campaign: (report) => ({
      text: campaignFindings(report, quiet).map(fileElement).join(""),
      short: false,
    }),
    before: (_, previous) => (previous === undefined ? head : ""),
    end({ errors }, last) {
      return `${last === undefined ? head : ""}${errors.map(unread).join("")}</checkstyle>\n`;
    },
  };
}

function fileElement({ path, source, findings }: FileFindings): string {
  const locate = createLocator(source);
  const lines = findings.map((finding) => {
    const { line, column } = locate(finding.span.start);
    return errorElement({
      line,
      column,
      severity: severities[finding.severity],
      message: wholeMessage(finding),
      source: `troth.${finding.rule.replaceAll("/", ".")}`,
    });
  });
  return `${element("file", { name: path }, `\n${lines.join("")}`)}\n`;
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
