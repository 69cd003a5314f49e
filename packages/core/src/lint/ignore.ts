import type { Comment, Note } from "../block.ts";
import type { Draft } from "../draft.ts";
import type { Span } from "../span.ts";
import type { Found } from "./finding.ts";
import { pageOf } from "./page.ts";

/** A wish to silence rules, from a comment or the front matter. */
interface Ignore {
  readonly rules: readonly string[];
  readonly reason: string;
  /** `YYYY-MM-DD`, the last day on which it holds. */
  readonly until?: string;
  /** The directive itself. */
  readonly span: Span;
  /** The stretch of source that it silences; findings about the whole draft only when `all`. */
  readonly over: Span;
  readonly all: boolean;
}

/** Takes out ignored findings; an ignore without a reason, or one that has run out, is a finding. */
export function applyIgnores(
  draft: Draft,
  findings: readonly Found[],
  { today }: { readonly today: string },
): { findings: Found[]; notes: Note[] } {
  const ignores = [...fromComments(draft), ...fromFrontMatter(draft)];
  const active = ignores.filter(({ until }) => until === undefined || until >= today);
  const kept = findings.filter((finding) => !active.some((ignore) => silences(ignore, finding)));
  const faults = ignores.flatMap((ignore) => faultsOf(draft, ignore, today));
  const notes = draft.comments
    .filter(({ sent, text }) => sent && directive.test(text))
    .map(sentNote);
  return { findings: [...kept, ...faults], notes: [...notes, ...draft.comments.flatMap(slipNote)] };
}

const directive = /^\s*troth-(disable-next-line|disable|enable)(?![\w-])\s*(.*?)\s*$/su;
/** Anything else in its place: `troth-disable-line` is no order, and must not pass for one. */
const slip = /^\s*(troth-(?:disable|enable|ignore)[\w-]*)/u;

function fromComments(draft: Draft): Ignore[] {
  const end = draft.source.length;
  const parsed = draft.comments.flatMap(({ span, text }) => {
    const [, kind, rest = ""] = directive.exec(text) ?? [];
    return kind === undefined ? [] : [{ span, kind, ...parseTail(rest) }];
  });
  return parsed.flatMap(({ span, kind, ...tail }, at) => {
    if (kind === "enable") return [];
    if (kind === "disable-next-line") {
      const next = draft.units.find((unit) => unit.span.start >= span.end);
      return [{ ...tail, span, over: next?.span ?? { start: end, end }, all: false }];
    }
    const enable = parsed
      .slice(at + 1)
      .find((later) => later.kind === "enable" && endsFor(later.rules, tail.rules));
    const over = { start: span.end, end: enable?.span.start ?? end };
    return [{ ...tail, span, over, all: enable === undefined }];
  });
}

/** A bare `troth-enable` ends every ignore; one with names ends those. */
function endsFor(enabled: readonly string[], disabled: readonly string[]): boolean {
  return enabled.length === 0 || disabled.every((rule) => enabled.includes(rule));
}

/** Reads `RULE, RULE -- reason; owner: @x; until: YYYY-MM-DD`. */
function parseTail(tail: string): Pick<Ignore, "rules" | "reason" | "until"> {
  const [names = "", ...behind] = tail.split(/\s*--\s*/u);
  const [reason = "", ...fields] = behind.join("--").split(";");
  const until = fields.map((field) => /^\s*until:\s*(\S+)/u.exec(field)?.[1]).find(Boolean);
  return {
    rules: names.split(/[,\s]+/u).filter(Boolean),
    reason: reason.trim(),
    ...(until !== undefined && { until: dayOrNever(until) }),
  };
}

/** A date that cannot be read counts as run out: better one finding too many than a lost one. */
const day = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/u;

function dayOrNever(text: string): string {
  return day.test(text) ? text : "0000-00-00";
}

function fromFrontMatter(draft: Draft): Ignore[] {
  const over = { start: 0, end: draft.source.length };
  return draft.disabled.map(({ rule, reason = "", until, span }) => ({
    rules: [rule],
    reason,
    ...(until !== undefined && { until: dayOrNever(until) }),
    span,
    over,
    all: true,
  }));
}

function silences({ rules, over, all }: Ignore, { rule, scope, span }: Found): boolean {
  if (!rules.includes(rule)) return false;
  if (all) return true;
  return scope === "span" && span.start >= over.start && span.start < over.end;
}

function faultsOf(draft: Draft, { rules, reason, until, span }: Ignore, today: string): Found[] {
  const names = rules.join(", ");
  if (rules.length === 0) {
    const label = "Name the rule: troth-disable-next-line ask/self-serving -- your reason.";
    return [fault(draft, span, "waiver/no-rule", "This ignore names no rule.", label)];
  }
  if (reason === "") {
    const message = `This ignore of ${names} gives no reason.`;
    const label = "Add the reason behind two dashes: -- agreed with the event partner.";
    return [fault(draft, span, "waiver/no-reason", message, label)];
  }
  if (until !== undefined && until < today) {
    const message = `This ignore of ${names} has run out, so it no longer holds.`;
    return [
      fault(draft, span, "waiver/expired", message, "Mend the draft, or agree on a new date."),
    ];
  }
  return [];
}

function fault(draft: Draft, span: Span, rule: string, message: string, label: string): Found {
  const source = draft.source.slice(span.start, span.end);
  return {
    rule,
    severity: "warn",
    certainty: "certain",
    scope: "span",
    message,
    why: "Whoever reads the draft next must be able to see why a finding was set aside.",
    quote: source,
    source,
    span,
    suggestions: [{ label, kind: "add", safe: false, edits: [] }],
    url: pageOf(rule),
  };
}

function sentNote({ span }: { readonly span: Span }): Note {
  return {
    message:
      "This comment would be mailed to the reader. Use the front matter (troth: disable) or waivers.yaml instead.",
    span,
  };
}

function slipNote({ span, text }: Comment): Note[] {
  const [, written] = slip.exec(text) ?? [];
  if (written === undefined || directive.test(text)) return [];
  const message = `\`${written}\` ignores nothing: write troth-disable-next-line, troth-disable or troth-enable.`;
  return [{ message, span }];
}
