import type { Image } from "../block.ts";
import { bodyUnits, quoteOf, spanOf, wholeOf, type Draft, type Mark } from "../draft.ts";
import type { Decoded, Finding } from "../result.ts";
import type { Problem, ProblemPlace, Rule } from "../rule.ts";
import type { Span } from "../span.ts";
import { severities, type Certainty, type Severity } from "../words.ts";
import { decodedPlace } from "./decoded-place.ts";
import { pageOf } from "./page.ts";
import { toSuggestion } from "./suggestion.ts";
import { fill } from "./wording.ts";

/** A finding before its fingerprint, which depends on the findings around it. */
export type Found = Omit<Finding, "fingerprint">;

/** Words, places and edits for what a rule has yielded. Undefined for a draft without text or image. */
export function toFinding(
  draft: Draft,
  rule: Rule,
  severity: Severity,
  problem: Problem,
): Found | undefined {
  const place = placeIn(draft, problem.at);
  if (place === undefined) return undefined;
  const certainty = problem.certainty ?? rule.meta.certainty ?? "likely";
  const { start, end } = place.span;
  return {
    rule: rule.id,
    severity: severityOf(problem, severity, certainty),
    certainty,
    scope: problem.at === "document" ? "document" : "span",
    ...place,
    ...(draft.toBytes && { bytes: draft.toBytes(place.span) }),
    message: fill(rule.meta.messages[problem.message] ?? "", problem.data),
    why: rule.meta.why,
    source: draft.source.slice(start, end),
    suggestions: (problem.suggest ?? []).map((one) => toSuggestion(draft, rule, one)),
    ...(problem.promise && { promise: problem.promise }),
    url: rule.meta.url ?? pageOf(rule.id),
  };
}

function severityOf({ grave }: Problem, severity: Severity, certainty: Certainty): Severity {
  if (certainty === "possible") return "info";
  return (grave === true && severities[severities.indexOf(severity) - 1]) || severity;
}

/** What a problem points at: where it stands, and the words there. */
export interface Pointed {
  readonly span: Span;
  readonly quote: string;
  readonly mark?: Mark;
  readonly decoded?: Decoded;
}

/** Undefined for a draft without text or image. */
export function placeIn(draft: Draft, at: ProblemPlace): Pointed | undefined {
  const there = at === "document" ? anchorOf(draft) : at;
  if (there === undefined) return undefined;
  if ("image" in there) return { span: there.image.span, quote: tagOf(draft, there.image) };
  const decoded = decodedPlace(there);
  const place = { span: spanOf(there), quote: quoteOf(draft, there), mark: there };
  return { ...place, ...(decoded && { decoded }) };
}

/** Where a finding about the whole draft stands: the subject, else the first unit of the body. */
function anchorOf(draft: Draft): Exclude<ProblemPlace, "document"> | undefined {
  const unit =
    draft.units.find(({ zone }) => zone === "subject") ?? bodyUnits(draft)[0] ?? draft.units[0];
  if (unit !== undefined) return wholeOf(unit);
  const image = draft.images.find(({ spacer }) => !spacer);
  return image && { image };
}

/** In characters. */
const longestQuote = 120;

/** An image has no words of its own: its tag in one line, cut where it grows long. */
function tagOf({ source }: Draft, { span: { start, end }, written }: Image): string {
  const tag = written ?? source.slice(start, end);
  const line = tag.slice(0, 10 * longestQuote).replaceAll(/\s+/gu, " ");
  return line.length > longestQuote ? `${line.slice(0, longestQuote)}…` : line;
}
