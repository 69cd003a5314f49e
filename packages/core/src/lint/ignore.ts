import type { Note } from "../block.ts";
import type { Draft } from "../draft.ts";
import { severities, type Severity } from "../words.ts";
import { isDirective, never, readIgnores, slipIn, type Ignore } from "./directives.ts";
import type { Found } from "./finding.ts";
import { pageOf } from "./page.ts";

export interface IgnoreSettings {
  /** `YYYY-MM-DD`; decides which ignores have run out. */
  readonly today: string;
  /** Ids of the rules that exist. */
  readonly known: readonly string[];
}

/**
 * Takes out the findings that the draft sets aside. An ignore without a reason, without a rule that
 * exists, or past its day is a finding itself.
 */
export function applyIgnores(
  draft: Draft,
  findings: readonly Found[],
  settings: IgnoreSettings,
): { findings: Found[]; notes: Note[] } {
  const ignores = readIgnores(draft);
  const active = ignores.filter(({ until }) => until === undefined || until >= settings.today);
  const hidden = new Map<Ignore, Found[]>(ignores.map((ignore) => [ignore, []]));
  const kept = findings.filter((finding) => {
    const by = active.find((ignore) => silences(ignore, finding));
    if (by !== undefined) hidden.get(by)?.push(finding);
    return by === undefined;
  });
  const faults = ignores.flatMap((ignore) => {
    const fault = faultOf(ignore, settings);
    return fault ? [toFinding(draft, ignore, fault, hidden.get(ignore) ?? [])] : [];
  });
  return { findings: [...kept, ...faults], notes: [...sentNotes(draft), ...slipNotes(draft)] };
}

function silences({ rules, over, all }: Ignore, { rule, scope, span }: Found): boolean {
  if (!rules.includes(rule)) return false;
  if (all) return true;
  return scope === "span" && span.start >= over.start && span.start < over.end;
}

interface Fault {
  readonly rule: string;
  readonly message: string;
  readonly remedy: string;
}

function faultOf(ignore: Ignore, { today, known }: IgnoreSettings): Fault | undefined {
  const { rules, reason, until, from } = ignore;
  const names = rules.join(", ");
  if (rules.length === 0) {
    const remedy = "Name the rule: troth-disable-next-line ask/self-serving -- your reason.";
    return { rule: "waiver/no-rule", message: "This ignore names no rule.", remedy };
  }
  const stranger = rules.find((rule) => !known.includes(rule));
  if (stranger !== undefined) {
    const message = `This ignore names “${stranger}”, and there is no such rule.`;
    const remedy = `Write one of ${sameFamily(stranger, known).join(", ")}.`;
    return { rule: "waiver/unknown-rule", message, remedy };
  }
  if (reason === "") {
    const remedy =
      from === "comment"
        ? "Add the reason behind two dashes: -- agreed with the event partner."
        : "Add a reason: {rule: ask/self-serving, reason: agreed with the event partner}.";
    return {
      rule: "waiver/no-reason",
      message: `This ignore of ${names} gives no reason.`,
      remedy,
    };
  }
  if (until === undefined || until >= today) return undefined;
  const why = until === never ? "has no day that can be read" : "has run out";
  const message = `This ignore of ${names} ${why}, so it no longer holds.`;
  const remedy = "Mend the draft, or agree on a new day: until: YYYY-MM-DD.";
  return { rule: "waiver/expired", message, remedy };
}

/** The rules of the family that was meant; all where even that is unknown. */
function sameFamily(rule: string, known: readonly string[]): readonly string[] {
  const [family = ""] = rule.split("/");
  const near = known.filter((one) => one.startsWith(`${family}/`));
  return near.length > 0 ? near : known;
}

/** As severe as what it hides: else an ignore without a reason would open a gate. */
function toFinding(
  draft: Draft,
  { span }: Ignore,
  { rule, message, remedy }: Fault,
  hidden: readonly Found[],
): Found {
  const source = draft.source.slice(span.start, span.end);
  return {
    rule,
    severity: mostSevere(["warn", ...hidden.map(({ severity }) => severity)]),
    certainty: "certain",
    scope: "span",
    message,
    why: "Whoever reads the draft next must be able to see why a finding was set aside.",
    quote: source,
    source,
    span,
    suggestions: [{ label: remedy, kind: "add", safe: false, edits: [] }],
    url: pageOf(rule),
  };
}

function mostSevere(all: readonly Severity[]): Severity {
  return severities.find((severity) => all.includes(severity)) ?? "warn";
}

function sentNotes({ comments }: Draft): Note[] {
  const message =
    "This comment would be mailed to the reader. Put the ignore into the front matter (troth: disable) instead.";
  return comments
    .filter((comment) => comment.sent && isDirective(comment))
    .map(({ span }) => ({ message, span }));
}

function slipNotes({ comments }: Draft): Note[] {
  return comments.flatMap((comment) => {
    const written = slipIn(comment);
    if (written === undefined) return [];
    const message = `\`${written}\` ignores nothing: write troth-disable-next-line, troth-disable or troth-enable.`;
    return [{ message, span: comment.span }];
  });
}
