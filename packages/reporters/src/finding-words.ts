import type { Finding, Severity } from "@troth/core";

/** What to do about a finding, one line for each suggestion. */
export function adviceOf({ suggestions }: Finding): string[] {
  return [...new Set(suggestions.map(({ label }) => label))];
}

/** Message, reason and advice behind one another, for reports that have one field for all. */
export function wholeMessage(finding: Finding): string {
  const { message, why } = finding;
  return [message, why, ...adviceOf(finding).map((label) => `→ ${label}`)].join(" ");
}

/** The words that SARIF and Code Quality tools know severities by. */
export const levels: Readonly<Record<Severity, "error" | "warning" | "note">> = {
  error: "error",
  warn: "warning",
  info: "note",
};
