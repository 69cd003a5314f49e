import { createLocator, type Finding, type Locate, type Severity } from "@troth/core";

import { campaignFindings, fileFindings, type FileFindings } from "./file-findings.ts";
import { messageLines } from "./finding-words.ts";
import type { Page, ReportError, Reporter } from "./reporter.ts";
import { oneLine } from "./text/safe.ts";

/** Workflow commands: GitHub shows each finding at its line in the pull request. */
export function createGithubReporter({ quiet = false } = {}): Reporter {
  return {
    page: (report) => pageOf([fileFindings(report, quiet)]),
    campaign: (report) => pageOf(campaignFindings(report, quiet)),
    before: () => "",
    end: ({ errors }) => errors.map(unread).join(""),
  };
}

function pageOf(files: readonly FileFindings[]): Page | undefined {
  const text = files.map(commandsOf).join("");
  return text === "" ? undefined : { text, short: false };
}

function commandsOf({ path, source, findings }: FileFindings): string {
  const locate = createLocator(source);
  return findings.map((one) => command(path, one, locate)).join("");
}

const commands: Readonly<Record<Severity, string>> = {
  error: "error",
  warn: "warning",
  info: "notice",
};

function command(path: string, finding: Finding, locate: Locate): string {
  const { rule, severity, span } = finding;
  const start = locate(span.start);
  const end = locate(Math.max(span.start, span.end));
  return write(commands[severity], messageLines(finding), {
    file: path,
    line: start.line,
    endLine: end.line,
    // GitHub refuses columns of what covers several lines. Its end column is the last one inside.
    ...(start.line === end.line && {
      col: start.column,
      endColumn: Math.max(start.column, end.column - 1),
    }),
    title: rule,
  });
}

function unread({ path, line, message, remedy }: ReportError): string {
  return write("error", [message, remedy], { file: path, ...(line !== undefined && { line }) });
}

function write(
  name: string,
  lines: readonly string[],
  properties: Readonly<Record<string, string | number>>,
): string {
  const written = Object.entries(properties).map(([key, value]) => `${key}=${property(value)}`);
  return `::${name} ${written.join(",")}::${lines.map(data).join("%0A")}\n`;
}

/** One line, so that nothing of a draft ever begins a line, where it could be a command of its own. */
function data(text: string): string {
  return oneLine(text).replaceAll("%", "%25");
}

/** Here a line break is kept: a path that holds one names another file than a path that does not. */
function property(value: string | number): string {
  return String(value)
    .split(/(\r|\n)/u)
    .map((part) => breaks[part] ?? data(part))
    .join("")
    .replaceAll(":", "%3A")
    .replaceAll(",", "%2C");
}

const breaks: Readonly<Record<string, string>> = { "\r": "%0D", "\n": "%0A" };
