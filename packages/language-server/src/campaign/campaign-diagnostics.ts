import type { CampaignNote, CampaignResult } from "@troth/campaign";
import type { ConfigError } from "@troth/config";
import type { Finding, Related } from "@troth/core";
import {
  DiagnosticSeverity,
  type Diagnostic,
  type DiagnosticRelatedInformation,
} from "vscode-languageserver";

import { linesOf } from "../analysis/analysis.ts";
import { rangeOf } from "../analysis/ranges.ts";
import { diagnosticAt, lineDiagnostic } from "../features/diagnostics.ts";

/** How places in other files are shown. */
export interface Showing {
  readonly uriOf: (path: string) => string;
  /** The editor shows places beside a diagnostic; to another one they are told in words. */
  readonly relates: boolean;
}

/** What linting a campaign says about each of its files, by absolute path. */
export function campaignDiagnostics(
  { findings, campaign }: CampaignResult,
  showing: Showing,
): ReadonlyMap<string, readonly Diagnostic[]> {
  const found = findings.map(
    ({ draft: { path, source }, finding }) => [path, ofFinding(finding, source, showing)] as const,
  );
  const noted = campaign.notes.map((note) => [note.place.path, ofNote(note)] as const);
  return byPath([...found, ...noted]);
}

/** What is wrong with a plan, by the absolute path of the file in which it stands. */
export function planDiagnostics(
  faults: readonly ConfigError[],
): ReadonlyMap<string, readonly Diagnostic[]> {
  return byPath(
    faults.map(({ path, line = 1, message, remedy }) => [
      path,
      {
        ...lineDiagnostic(line - 1, DiagnosticSeverity.Error, `${message} ${remedy}`),
        code: "campaign/plan",
      },
    ]),
  );
}

function ofFinding(finding: Finding, source: string, { uriOf, relates }: Showing): Diagnostic {
  const { related = [] } = finding;
  const diagnostic = diagnosticAt(rangeOf({ lines: linesOf(source) }, finding.span), finding);
  if (related.length === 0) return diagnostic;
  if (relates) {
    return { ...diagnostic, relatedInformation: related.map((one) => placeOf(one, uriOf)) };
  }
  const places = related.map((one) => `${nameAndLine(one)}: ${one.message}`);
  return { ...diagnostic, message: [diagnostic.message, ...places].join("\n") };
}

function placeOf(
  { path, source, span, message }: Related,
  uriOf: Showing["uriOf"],
): DiagnosticRelatedInformation {
  const range = rangeOf({ lines: linesOf(source) }, span);
  return { location: { uri: uriOf(path), range }, message };
}

function nameAndLine({ path, source, span }: Related): string {
  const { line } = linesOf(source).positionAt(span.start);
  return `${path.slice(Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) + 1)}:${line + 1}`;
}

function ofNote({ message, place: { source, span } }: CampaignNote): Diagnostic {
  return {
    range: rangeOf({ lines: linesOf(source) }, span),
    severity: DiagnosticSeverity.Information,
    source: "troth",
    message,
  };
}

function byPath(
  all: readonly (readonly [path: string, diagnostic: Diagnostic])[],
): ReadonlyMap<string, readonly Diagnostic[]> {
  const byFile = new Map<string, Diagnostic[]>();
  for (const [path, diagnostic] of all) {
    const known = byFile.get(path);
    if (known === undefined) byFile.set(path, [diagnostic]);
    else known.push(diagnostic);
  }
  return byFile;
}
