import { bodyUnits, quoteOf, spanOf, wholeOf, type Draft, type Mark, type Unit } from "../draft.ts";
import type { Edit } from "../edit.ts";
import type { Finding, Suggestion } from "../result.ts";
import type { Problem, Rule, Suggested } from "../rule.ts";
import type { Severity } from "../words.ts";
import { pageOf } from "./page.ts";

/** A finding before its fingerprint, which depends on the findings around it. */
export type Found = Omit<Finding, "fingerprint"> & {
  /** The sentence that it stands in; none for a finding about a comment. */
  readonly unit?: Unit;
};

/** Words, places and edits for what a rule has yielded. Undefined for a draft without any text. */
export function toFinding(
  draft: Draft,
  rule: Rule,
  severity: Severity,
  problem: Problem,
): Found | undefined {
  const mark = problem.at === "document" ? anchorOf(draft) : problem.at;
  if (mark === undefined) return undefined;
  const certainty = problem.certainty ?? rule.meta.certainty ?? "likely";
  const span = spanOf(mark);
  return {
    rule: rule.id,
    severity: certainty === "possible" ? "info" : severity,
    certainty,
    scope: problem.at === "document" ? "document" : "span",
    unit: mark.unit,
    message: fill(rule.meta.messages[problem.message] ?? "", problem.data),
    why: rule.meta.why,
    quote: quoteOf(draft, mark),
    source: draft.source.slice(span.start, span.end),
    span,
    suggestions: (problem.suggest ?? []).map((one) => toSuggestion(draft, rule, one)),
    url: pageOf(rule.id),
  };
}

/** Where a finding about the whole draft stands: the subject, else the first unit of the body. */
function anchorOf(draft: Draft): Mark | undefined {
  const unit =
    draft.units.find(({ zone }) => zone === "subject") ?? bodyUnits(draft)[0] ?? draft.units[0];
  return unit && wholeOf(unit);
}

type AnySuggested = Suggested<Rule["meta"]["suggestions"]>;

function toSuggestion(draft: Draft, rule: Rule, suggested: AnySuggested): Suggestion {
  const { kind = "hint", label = "" } = rule.meta.suggestions[suggested.id] ?? {};
  const edits = suggested.replace ? exactEdit(draft, suggested.replace) : [];
  return {
    label: fill(label, suggested.data),
    kind,
    safe: suggested.safe === true && edits.length > 0,
    edits,
  };
}

/** An edit where the source spells the words out as they read, with nothing to escape; else none. */
function exactEdit(draft: Draft, { at, text }: { at: Mark; text: string }): Edit[] {
  const span = spanOf(at);
  const spelt = draft.source.slice(span.start, span.end) === at.unit.text.slice(at.start, at.end);
  return spelt && /^[\p{L}\p{N} ,.'’-]*$/u.test(text) ? [{ ...span, text }] : [];
}

function fill(template: string, data: Problem["data"]): string {
  const values: Readonly<Record<string, string | number>> = data ?? {};
  return template.replaceAll(/\{(\w+)\}/gu, (slot, name: string) =>
    // A merge tag in quoted words: what it will print nobody knows.
    String(values[name] ?? slot).replaceAll("\uFFFC", "[…]"),
  );
}
