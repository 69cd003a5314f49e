import {
  createLocator,
  spanOf,
  type Finding,
  type Locate,
  type Related,
  type ValueReading,
} from "@troth/core";

import { campaignJson } from "./json-campaign.ts";
import { placesOf } from "./place.ts";
import { shownFindings, type FileReport, type Reporter } from "./reporter.ts";

/** What the JSON report states about the run itself. */
export interface JsonOptions {
  readonly tool: { readonly name: string; readonly version: string };
  /** `YYYY-MM-DD` */
  readonly today: string;
  readonly quiet?: boolean;
}

/** The contract with other programs: version 1, keys in a fixed order, written file by file. */
export function createJsonReporter({ tool, today, quiet = false }: JsonOptions): Reporter {
  const head = `{\n  "version": 1,\n  "tool": ${block(tool, 1)},\n  "today": ${block(today)},\n  "files": [`;
  return {
    page: (report) => ({ text: `\n    ${block(fileJson(report, quiet), 2)}`, short: false }),
    before: (_, previous) => (previous === undefined ? head : ","),
    end({ errors, summary, campaigns }, last) {
      const close = last === undefined ? `${head}]` : "\n  ]";
      const whole = campaigns?.map((one) => campaignJson(one, quiet));
      const plans = whole === undefined ? "" : `,\n  "campaigns": ${block(whole, 1)}`;
      return `${close}${plans},\n  "errors": ${block(errors, 1)},\n  "summary": ${block(summary, 1)}\n}\n`;
    },
  };
}

/** Indented JSON; strings hold no raw line breaks, so the shift cannot touch them. */
function block(value: unknown, depth = 0): string {
  return JSON.stringify(value, null, 2).replaceAll("\n", `\n${"  ".repeat(depth)}`);
}

/** One file as the JSON report gives it. */
export function fileJson({ result, fix }: FileReport, quiet = false): object {
  const { path, format, meta, verdict, source } = result;
  const locate = createLocator(source);
  return {
    path,
    format,
    ...(result.about === undefined && {
      channel: meta.channel,
      medium: meta.medium,
      ...(meta.stage !== undefined && { stage: meta.stage }),
      inferred: meta.inferred,
    }),
    verdict,
    ...(result.messages && {
      messages: result.messages.map(({ span, values, ...message }) => ({
        ...message,
        ...(values && { values: values.map((reading) => valueJson(reading, locate)) }),
        ...placesOf(locate, span),
      })),
    }),
    notes: result.notes.map(({ message, span }) => ({
      message,
      ...(span && { place: placesOf(locate, span) }),
    })),
    strengths: result.strengths.map(({ kind, message, quote, span }) => ({
      kind,
      message,
      quote,
      ...placesOf(locate, span),
    })),
    findings: shownFindings(result, quiet).map((finding) => findingJson(finding, locate)),
    ...(result.facets && { facets: result.facets }),
    ...(result.values && { values: result.values.map((reading) => valueJson(reading, locate)) }),
    ...fix,
  };
}

/** How a draft stands to a declared value, with the units that decided it. */
export function valueJson(reading: ValueReading, locate: Locate): object {
  const { value, status, signs, suggestion, candidate } = reading;
  return {
    value: value.id,
    name: value.name,
    status,
    units: signs.map(({ because, ...mark }) => ({
      text: mark.unit.text,
      quote: mark.unit.text.slice(mark.start, mark.end),
      because,
      ...placesOf(locate, spanOf(mark)),
    })),
    suggestion,
    ...(candidate && {
      candidate: {
        text: candidate.unit.text,
        shared: candidate.shared,
        ...placesOf(locate, spanOf(candidate)),
      },
    }),
  };
}

/** One finding with its places. @param locate of the file that it stands in. */
export function findingJson(finding: Finding, locate: Locate): object {
  const { rule, also, severity, certainty, scope, message, why, quote, source } = finding;
  return {
    rule,
    ...(also && { also }),
    severity,
    certainty,
    scope,
    message,
    why,
    quote,
    source,
    ...placesOf(locate, finding.span),
    ...finding.bytes,
    ...(finding.decoded && { decoded: finding.decoded }),
    suggestions: finding.suggestions.map(({ label, kind, safe, edits }) => ({
      label,
      kind,
      safe,
      edits: edits.map(({ start, end, text }) => ({ start, end, text })),
    })),
    ...(finding.promise && { promise: finding.promise.id }),
    ...(finding.related && { related: finding.related.map(relatedJson) }),
    fingerprint: finding.fingerprint,
    url: finding.url,
  };
}

function relatedJson({ path, source, span, quote, message }: Related): object {
  return { path, ...placesOf(createLocator(source), span), quote, message };
}
