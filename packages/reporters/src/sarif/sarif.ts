import {
  createLocator,
  type Edit,
  type Finding,
  type Locate,
  type Related,
  type Span,
  type Suggestion,
} from "@troth/core";

import { campaignFindings, fileFindings, type FileFindings } from "../file-findings.ts";
import { levels, placesBeside, wholeMessage } from "../finding-words.ts";
import type { Page, ReportError, Reporter, RunEnd } from "../reporter.ts";
import { jsonOf, oneLine } from "../text/safe.ts";
import { descriptorOf } from "./descriptors.ts";
import { locationOf, type ArtifactLocation } from "./uri.ts";

/** What the SARIF report states about the tool. */
export interface SarifOptions {
  readonly tool: { readonly name: string; readonly version: string; readonly url: string };
  readonly quiet?: boolean;
}

/**
 * SARIF 2.1.0, for code scanning. Results come file by file; the tool with the rules that they name
 * stands behind them, when it is known which these are.
 */
export function createSarifReporter({ tool, quiet = false }: SarifOptions): Reporter {
  return {
    page: (report) => pageOf([fileFindings(report, quiet)]),
    campaign: (report) => pageOf(campaignFindings(report, quiet)),
    before: (_, previous) => (previous === undefined ? head : ","),
    end(run, last) {
      const close = last === undefined ? `${head}],` : "\n      ],";
      const rest = [
        `"invocations": ${jsonAt([invocationOf(run)], 3)}`,
        `"tool": ${jsonAt(toolOf(tool, shownRules(run, quiet)), 3)}`,
      ];
      return `${close}\n      ${rest.join(",\n      ")}\n    }\n  ]\n}\n`;
    },
  };
}

function pageOf(files: readonly FileFindings[]): Page | undefined {
  const results = files.flatMap(resultsOf);
  if (results.length === 0) return undefined;
  return { text: results.map((result) => block(result, 4)).join(","), short: false };
}

const head = `{
  "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
  "version": "2.1.0",
  "runs": [
    {
      "columnKind": "utf16CodeUnits",
      "newlineSequences": ["\\r\\n", "\\n", "\\r"],
      "automationDetails": { "id": "troth/" },
      "originalUriBaseIds": {
        "%SRCROOT%": { "description": { "text": "The folder that troth was run in." } }
      },
      "results": [`;

/** Strings hold no raw line breaks, so the shift cannot touch them. */
function jsonAt(value: unknown, depth: number): string {
  return jsonOf(value).replaceAll("\n", `\n${"  ".repeat(depth)}`);
}

function block(value: unknown, depth: number): string {
  return `\n${"  ".repeat(depth)}${jsonAt(value, depth)}`;
}

function resultsOf({ path, source, findings, fresh }: FileFindings): object[] {
  const file: ReadFile = { artifact: locationOf(path), source, locate: createLocator(source) };
  return findings.map((finding) => ({
    ...resultOf(finding, file),
    ...(fresh && { baselineState: fresh.has(finding.fingerprint) ? "new" : "unchanged" }),
  }));
}

interface ReadFile {
  readonly artifact: ArtifactLocation;
  readonly source: string;
  readonly locate: Locate;
}

function resultOf(finding: Finding, file: ReadFile): object {
  const {
    rule,
    severity,
    certainty,
    scope,
    fingerprint,
    also,
    suggestions,
    related = [],
  } = finding;
  const fixes = suggestions.filter(({ edits }) => edits.length > 0);
  return {
    ruleId: rule,
    level: levels[severity],
    message: messageWithLinks(finding),
    locations: [placeOf(file, finding.span)],
    ...(related.length > 0 && { relatedLocations: related.map(relatedPlace) }),
    partialFingerprints: { "troth/v1": fingerprint },
    ...(fixes.length > 0 && { fixes: fixes.map((one) => fixOf(one, file)) }),
    properties: { certainty, scope, ...(also && { also }) },
  };
}

/** Viewers show another place only where the message links to it, by its number. */
function messageWithLinks(finding: Finding): { text: string } {
  const { related: _, ...alone } = finding;
  const beside = placesBeside(finding);
  if (beside.length === 0) return messageOf(wholeMessage(alone));
  const links = beside.map(
    ({ path, line, said }, at) =>
      `[${escapeBrackets(`${path}:${line}`)}](${at + 1}): ${escapeBrackets(said)}`,
  );
  return plainMessage([escapeBrackets(wholeMessage(alone)), ...links].join(" ↳ "));
}

/** Of a message a viewer reads `[words](target)` as a link, and `{0}` as an argument that is missing. */
function messageOf(text: string): { text: string } {
  return plainMessage(text.includes("](") ? escapeBrackets(text) : text);
}

function escapeBrackets(text: string): string {
  return text.replaceAll(/[\\[\]]/gu, (char) => `\\${char}`);
}

function plainMessage(text: string): { text: string } {
  return { text: oneLine(text).replaceAll(/\{\d+\}/gu, (slot) => `{${slot}}`) };
}

function placeOf({ artifact, source, locate }: ReadFile, span: Span): object {
  const text = source.slice(span.start, span.end);
  return {
    physicalLocation: {
      artifactLocation: artifact,
      region: { ...regionOf(locate, span), ...(text !== "" && { snippet: { text } }) },
    },
  };
}

function regionOf(locate: Locate, span: Span): object {
  const start = locate(span.start);
  const end = locate(span.end);
  return {
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column,
    charOffset: span.start,
    charLength: span.end - span.start,
  };
}

function relatedPlace({ path, source, span, message }: Related, at: number): object {
  const file = { artifact: locationOf(path), source, locate: createLocator(source) };
  return { id: at + 1, ...placeOf(file, span), message: messageOf(message) };
}

function fixOf({ label, edits }: Suggestion, { artifact, locate }: ReadFile): object {
  return {
    description: messageOf(label),
    artifactChanges: [
      { artifactLocation: artifact, replacements: edits.map((edit) => replacement(edit, locate)) },
    ],
  };
}

function replacement({ text, ...span }: Edit, locate: Locate): object {
  return {
    deletedRegion: regionOf(locate, span),
    ...(text !== "" && { insertedContent: { text } }),
  };
}

function toolOf({ name, version, url }: SarifOptions["tool"], rules: RunEnd["rules"]): object {
  const about = { name, version, semanticVersion: version, informationUri: url };
  return { driver: { ...about, rules: rules.map(descriptorOf) } };
}

/** Those that a result names. */
function shownRules({ rules }: RunEnd, quiet: boolean): RunEnd["rules"] {
  return quiet ? rules.filter(({ severity }) => severity === "error") : rules;
}

function invocationOf({ errors }: RunEnd): object {
  return {
    executionSuccessful: errors.length === 0,
    ...(errors.length > 0 && { toolExecutionNotifications: errors.map(notification) }),
  };
}

function notification({ path, line, message, remedy }: ReportError): object {
  const region = line === undefined ? {} : { region: { startLine: line } };
  return {
    level: "error",
    message: messageOf(`${message} ${remedy}`),
    locations: [{ physicalLocation: { artifactLocation: locationOf(path), ...region } }],
  };
}
