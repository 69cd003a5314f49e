import type { Finding, Note, Severity } from "@troth/core";
import { DiagnosticSeverity, type Diagnostic, type Range } from "vscode-languageserver";

import type { Analysis } from "../analysis/analysis.ts";
import { rangeOf } from "../analysis/ranges.ts";

/** Hints are dots, not squiggles: they shall not press. */
export const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warn: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Hint,
};

/** Findings, and what the reader of the file noticed at a place. */
export function diagnosticsOf(analysis: Analysis): Diagnostic[] {
  const { findings, notes } = analysis.result;
  return [
    ...findings.map((finding) => diagnosticOf(analysis, finding)),
    ...notes.flatMap((note) => ofNote(analysis, note)),
  ];
}

/** A finding as an editor shows it; `data` names it, so that an action finds it again. */
export function diagnosticOf(analysis: Analysis, finding: Finding): Diagnostic {
  return diagnosticAt(rangeOf(analysis, finding.span), finding);
}

/** The same, at a range that is known. */
export function diagnosticAt(range: Range, finding: Finding): Diagnostic {
  const { rule, severity, message, url, fingerprint } = finding;
  return {
    range,
    severity: severities[severity],
    source: "troth",
    code: rule,
    ...(url !== "" && { codeDescription: { href: url } }),
    message,
    data: { fingerprint },
  };
}

function ofNote(analysis: Analysis, { message, span }: Note): Diagnostic[] {
  if (span === undefined) return [];
  const range = rangeOf(analysis, span);
  return [{ range, severity: DiagnosticSeverity.Information, source: "troth", message }];
}

/** @param line from 0; all of it: editors cut at its end. */
export function lineDiagnostic(
  line: number,
  severity: DiagnosticSeverity,
  message: string,
): Diagnostic {
  const range = { start: { line, character: 0 }, end: { line, character: 1000 } };
  return { range, severity, source: "troth", message };
}
