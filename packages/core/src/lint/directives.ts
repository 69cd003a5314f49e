import type { Comment } from "../block.ts";
import type { Draft, Unit } from "../draft.ts";
import type { Span } from "../span.ts";

/** A wish to silence rules, from a comment or the front matter. */
export interface Ignore {
  readonly rules: readonly string[];
  /** "" without one. */
  readonly reason: string;
  /** `YYYY-MM-DD`, the last day on which it holds. */
  readonly until?: string;
  /** Where it stands. */
  readonly span: Span;
  /** The stretch of source that it silences; findings about the whole draft only when `all`. */
  readonly over: Span;
  readonly all: boolean;
  readonly from: "comment" | "front matter";
}

/** Every ignore of a draft, those of the front matter last. */
export function readIgnores(draft: Draft): Ignore[] {
  return [...fromComments(draft), ...fromFrontMatter(draft)];
}

/** The comment is an order to troth. */
export function isDirective({ text }: Comment): boolean {
  return directive.test(text);
}

/** What stands in a comment in the place of an order, and is none: `troth-disable-line`. */
export function slipIn(comment: Comment): string | undefined {
  return isDirective(comment) ? undefined : slip.exec(comment.text)?.[1];
}

const directive = /^\s*troth-(disable-next-line|disable|enable)(?![\w-])\s*(.*?)\s*$/su;
const slip = /^\s*(troth-(?:disable|enable|ignore)[\w-]*)/u;

type Parsed = Pick<Ignore, "rules" | "reason" | "until" | "span"> & { readonly kind: string };

function fromComments({ comments, units, source }: Draft): Ignore[] {
  const parsed = comments.flatMap(parse);
  if (parsed.length === 0) return [];
  const end = source.length;
  const enables = parsed.filter(({ kind }) => kind === "enable");
  const inOrder = units.toSorted((a, b) => a.span.start - b.span.start);
  return parsed.flatMap(({ kind, ...tail }) => {
    const { span, rules } = tail;
    if (kind === "enable") return [];
    if (kind === "disable-next-line") {
      // From here on, not from the unit on: an image that stands before it is "next" as well.
      const over = { start: span.end, end: unitAfter(inOrder, span.end)?.span.end ?? end };
      return [{ ...tail, over, all: false, from: "comment" as const }];
    }
    const enable = enables.find((one) => one.span.start >= span.end && endsFor(one.rules, rules));
    const over = { start: span.end, end: enable?.span.start ?? end };
    return [{ ...tail, over, all: enable === undefined, from: "comment" as const }];
  });
}

function parse({ text, span }: Comment): Parsed[] {
  const [, kind, tail = ""] = directive.exec(text) ?? [];
  return kind === undefined ? [] : [{ kind, span, ...parseTail(tail) }];
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

/** The first unit that starts at `offset` or behind it. */
function unitAfter(units: readonly Unit[], offset: number): Unit | undefined {
  let low = 0;
  let high = units.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((units[middle]?.span.start ?? 0) >= offset) high = middle;
    else low = middle + 1;
  }
  return units[low];
}

/** A bare `troth-enable` ends every ignore; one with names ends those. */
function endsFor(enabled: readonly string[], disabled: readonly string[]): boolean {
  return enabled.length === 0 || disabled.every((rule) => enabled.includes(rule));
}

function fromFrontMatter({ disabled, source }: Draft): Ignore[] {
  const over = { start: 0, end: source.length };
  return disabled.map(({ rule, reason = "", until, span }) => ({
    rules: [rule],
    reason,
    ...(until !== undefined && { until: dayOrNever(until) }),
    span,
    over,
    all: true,
    from: "front matter",
  }));
}

/** What stands in for a day that cannot be read. */
export const never = "0000-00-00";
const day = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/u;

/** A date that cannot be read counts as run out: better one finding too many than a lost one. */
function dayOrNever(text: string): string {
  return day.test(text) ? text : never;
}
